import type { ManifestRow } from "../lib/place/manifest-row";

/** What a report tells that its line in the manifest tells too, mostly in the same words. */
export type ToldTwice = {
  /** As its title names it. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
};

/** The JSON of a ManifestRow in short: its values divided by tabs; what the report or the path says is only marked. */
export function packManifest(json: string, path: string, told: ToldTwice): string {
  const row = readManifestJson(json);
  return FIELDS.map((field) => {
    const value = row[field];
    if (value === null) return "";
    if (value === repeated(field, path, told)) return SAME;
    return String(value);
  }).join("\t");
}

/** The JSON that packManifest took. */
export function unpackManifest(packed: string, path: string, told: ToldTwice): string {
  const values = packed.split("\t");
  const entries = FIELDS.map((field, at) => {
    const value = values[at] ?? "";
    if (value === "") return [field, null] as const;
    if (value === SAME) return [field, repeated(field, path, told)] as const;
    return [field, field === "year" ? Number(value) : value] as const;
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** A number of 52 bits that tells the lines of manifests apart. */
export function manifestPrint(json: string | null): number {
  if (json === null) return 0;
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + at;
  }
  return ((high >>> 0) & 0xfffff) * 2 ** 32 + (low >>> 0);
}

/** In the order in which a manifest is read, which is that of its JSON. */
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

/** The JSON is made of a ManifestRow. */
function readManifestJson(json: string): ManifestRow {
  return JSON.parse(json) as ManifestRow;
}
