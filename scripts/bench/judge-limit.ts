/** What a measured value is held against. */
export type Limit = { readonly most: number } | { readonly least: number };

/** One line of a table of limits. */
export type JudgedRow = {
  readonly reports: number;
  readonly measure: string;
  readonly measured: number | string;
  readonly limit: string;
  readonly holds: "yes" | "no" | "";
};

/**
 * A measured value beside its limit. Null is what could not be measured here and is not judged; a null limit is told
 * without being judged, as at sizes that no limit is set for.
 */
export function judgeLimit(reports: number, measure: string, measured: number | null, limit: Limit | null): JudgedRow {
  const told = measured === null ? "" : roundMeasured(measured);
  if (limit === null) return { reports, measure, measured: told, limit: "", holds: "" };
  const words = "most" in limit ? `≤ ${limit.most}` : `≥ ${limit.least}`;
  if (measured === null) return { reports, measure, measured: told, limit: words, holds: "" };
  const holds = "most" in limit ? measured <= limit.most : measured >= limit.least;
  return { reports, measure, measured: told, limit: words, holds: holds ? "yes" : "no" };
}

/** How much a cost has grown, each size's relative to the smallest size's: 1 where it grows in line with the corpus. */
export function growthOf(costs: readonly number[]): readonly number[] {
  const [smallest] = costs;
  return costs.map((cost) => (smallest === undefined || smallest === 0 ? Number.NaN : roundMeasured(cost / smallest)));
}

/** Three digits that count, whole numbers above them. */
export function roundMeasured(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
