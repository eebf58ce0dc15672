import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Acknowledgements } from "@/db/save-acknowledged";
import type { ManifestRow, PlaceAlias } from "@/lib/place/manifest-row";
import { readTable } from "./read-table";
import { WrongUsage } from "./wrong-usage";

/** What manifests state, by the absolute path of the file they state it of. */
export type Manifest = ReadonlyMap<string, ManifestRow>;

/**
 * Reads the given manifest, or else the manifest.csv at the top of each folder. File names count from the manifest's own
 * folder and from each given folder. Columns that are not known are named by `warn`, and rows whose file is not there,
 * as `isThere` tells.
 */
export function readManifests(
  given: string | null,
  folders: readonly string[],
  warn: (line: string) => void,
  isThere: (path: string) => boolean = existsSync,
): Manifest {
  const rows = new Map<string, ManifestRow>();
  const paths =
    given === null ? folders.map((folder) => join(folder, "manifest.csv")).filter(existsSync) : [resolve(given)];
  for (const path of paths) {
    const bases = given === null ? [dirname(path)] : [dirname(path), ...folders];
    let missing = 0;
    for (const row of readManifestFile(path, warn)) {
      const file = bases.map((base) => resolve(base, row.file)).find(isThere);
      if (file === undefined) missing += 1;
      else rows.set(file, row);
    }
    if (missing > 0) warn(`${path}: ${missing} of its files are not there`);
  }
  return rows;
}

/** The aliases.csv at the top of each folder: names that reports use for divisions the gazetteer knows by another. */
export function readAliases(folders: readonly string[], warn: (line: string) => void): readonly PlaceAlias[] {
  return folders
    .map((folder) => join(folder, "aliases.csv"))
    .filter(existsSync)
    .flatMap((path) =>
      [...readTable(path, ALIAS_COLUMNS, ["agency", "division_code"], warn)].map(({ line, cells }) => ({
        agency: cells.agency ?? "",
        county: cells.county ?? null,
        divisionCode: readDivisionCode(path, line, cells.division_code ?? null) ?? "",
        evidence: cells.evidence ?? "",
      })),
    );
}

/** The acknowledged.csv at the top of each folder: findings that a person has looked into. */
export function readAcknowledged(folders: readonly string[], warn: (line: string) => void): Acknowledgements {
  return new Map(
    folders.map((folder) => {
      const path = join(folder, "acknowledged.csv");
      const lines = existsSync(path) ? [...readTable(path, ACKNOWLEDGED_COLUMNS, ["finding_id"], warn)] : [];
      const rows = lines.map(({ line, cells }) => ({
        findingId: cells.finding_id ?? "",
        note: cells.note ?? "",
        who: cells.who ?? null,
        date: readDay(path, line, cells.date ?? null),
      }));
      const last = new Map(rows.map(({ findingId }, at) => [findingId, at]));
      const twice = rows.find(({ findingId }, at) => last.get(findingId) !== at);
      if (twice !== undefined) warn(`${path}: ${twice.findingId} stands twice: the last line counts`);
      return [folder, rows] as const;
    }),
  );
}

const MANIFEST_COLUMNS = "file,agency,province,prefecture,county,division_code,year,source_url,published_on".split(",");
const ACKNOWLEDGED_COLUMNS = "finding_id,note,who,date".split(",");
const ALIAS_COLUMNS = "agency,county,division_code,evidence".split(",");

function* readManifestFile(path: string, warn: (line: string) => void): Generator<ManifestRow> {
  const shared = new Map<string, string>();
  const once = (name: string | undefined): string | null => {
    if (name === undefined) return null;
    const known = shared.get(name) ?? name;
    shared.set(known, known);
    return known;
  };
  for (const { line, cells } of readTable(path, MANIFEST_COLUMNS, ["file"], warn)) {
    yield {
      file: cells.file ?? "",
      agency: cells.agency ?? null,
      province: once(cells.province),
      prefecture: once(cells.prefecture),
      county: once(cells.county),
      divisionCode: readDivisionCode(path, line, cells.division_code ?? null),
      year: readYear(path, line, cells.year ?? null),
      sourceUrl: cells.source_url ?? null,
      publishedOn: readDay(path, line, cells.published_on ?? null),
    };
  }
}

function readYear(path: string, line: number, text: string | null): number | null {
  if (text === null) return null;
  if (!/^(?:19|20)\d\d$/.test(text)) throw new WrongUsage(`${path} line ${line}: not a year: ${text}`);
  return Number(text);
}

function readDivisionCode(path: string, line: number, text: string | null): string | null {
  if (text === null) return null;
  if (!/^\d{9}(?:\d{3})?$/.test(text))
    throw new WrongUsage(`${path} line ${line}: not a division code of 9 digits: ${text}`);
  return text.slice(0, 9);
}

/** 2024-01-31, also with slashes, dots, or single digits. */
function readDay(path: string, line: number, text: string | null): string | null {
  if (text === null) return null;
  const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  if (year === undefined) throw new WrongUsage(`${path} line ${line}: not a date like 2024-01-31: ${text}`);
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
