import type { ExtractRequest } from "./extract-request";

/**
 * The words of a request as it was understood, in one fixed order: two addresses that ask the same have the same words.
 * `shape` is gone: it is settled by the dataset.
 */
export function extractParameters(request: ExtractRequest): readonly (readonly [string, string])[] {
  const { years } = request;
  const year = years === null ? null : years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`;
  const words: readonly (readonly [string, string | null])[] = [
    ["year", year],
    ["province", request.province],
    ["prefecture", request.prefecture],
    ["county", request.county],
    ...[...new Set(request.agencies)].sort().map((agency) => ["agency", agency] as const),
    ["indicator", request.indicator],
    ["theme", request.theme],
    ["check", request.check],
    ["a", request.a],
    ["b", request.b],
    ["columns", request.columns?.join(",") ?? null],
    ["lang", request.language],
  ];
  return words.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The address of an extract without the host: `/extract/facts.csv?year=2023`. */
export function extractPath(name: string, parameters: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(parameters.map(([key, value]) => [key, value])).toString();
  return `/extract/${name}${query === "" ? "" : `?${query}`}`;
}
