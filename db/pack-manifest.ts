import type { ManifestRow } from "../lib/place/manifest-row";

/** What a report tells that its line in the manifest tells too, mostly in the same words. */
export type ToldTwice = {
  /** As its title names it. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
};

/** A line in short: its values divided by tabs; what the report or the path says is only marked. */
export function packManifest(row: ManifestRow, path: string, told: ToldTwice): string {
  return FIELDS.map((field) => {
    const value = row[field];
    if (value === null) return "";
    if (value === repeated(field, path, told)) return SAME;
    return String(value);
  }).join("\t");
}

/** The line that packManifest took. */
export function unpackManifest(packed: string, path: string, told: ToldTwice): ManifestRow {
  const values = packed.split("\t");
  const entries = FIELDS.map((field, at) => {
    const value = values[at] ?? "";
    if (value === "") return [field, null] as const;
    if (value === SAME) return [field, repeated(field, path, told)] as const;
    return [field, field === "year" ? Number(value) : value] as const;
  });
  return asManifestRow(Object.fromEntries(entries));
}

/** A number of 52 bits that tells the lines of manifests apart; 0 where there is none. */
export function manifestPrint(row: ManifestRow | null): number {
  if (row === null) return 0;
  const json = JSON.stringify(row);
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + at;
  }
  return ((high >>> 0) & 0xfffff) * 2 ** 32 + (low >>> 0);
}

/** In the order in which a manifest is read, which is that of its print. */
const FIELDS = [
  "file",
  "agency",
  "province",
  "prefecture",
  "county",
  "divisionCode",
  "year",
  "sourceUrl",
  "publishedOn",
] as const satisfies readonly (keyof ManifestRow)[];

const SAME = "=";

function repeated(field: keyof ManifestRow, path: string, told: ToldTwice): string | number | null {
  if (field === "file") return path;
  return isTold(field, told) ? told[field] : null;
}

function isTold(field: keyof ManifestRow, told: ToldTwice): field is keyof ToldTwice {
  return field in told;
}

/** All fields of a line are there, with what packManifest took. */
function asManifestRow(fields: Readonly<Record<string, unknown>>): ManifestRow {
  return fields as ManifestRow;
}
