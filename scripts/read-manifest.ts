import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import type { Acknowledgements } from "@/db/save-acknowledged";
import { bytesToText } from "@/lib/document/bytes-to-text";
import type { ManifestRow, PlaceAlias } from "@/lib/place/manifest-row";
import { WrongUsage } from "./wrong-usage";

/** What manifests state, by the absolute path of the file they state it of. */
export type Manifest = ReadonlyMap<string, ManifestRow>;

/**
 * Reads the given manifest, or else the manifest.csv at the top of each folder. File names count from the manifest's own
 * folder and from each given folder. Columns that are not known are named by `warn`, and rows whose file is not there.
 */
export function readManifests(
  given: string | null,
  folders: readonly string[],
  warn: (line: string) => void,
): Manifest {
  const rows = new Map<string, ManifestRow>();
  const paths =
    given === null ? folders.map((folder) => join(folder, "manifest.csv")).filter(existsSync) : [resolve(given)];
  for (const path of paths) {
    const bases = given === null ? [dirname(path)] : [dirname(path), ...folders];
    let missing = 0;
    for (const row of readManifestFile(path, warn)) {
      const file = bases.map((base) => resolve(base, row.file)).find(existsSync);
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
      readTable(path, ALIAS_COLUMNS, ["agency", "division_code"], warn).map(({ line, cells }) => ({
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
      const lines = existsSync(path) ? readTable(path, ACKNOWLEDGED_COLUMNS, ["finding_id"], warn) : [];
      const rows = lines.map(({ line, cells }) => ({
        findingId: cells.finding_id ?? "",
        note: cells.note ?? "",
        who: cells.who ?? null,
        date: readDay(path, line, cells.date ?? null),
      }));
      const twice = rows.find(({ findingId }, at) => rows.findIndex((row) => row.findingId === findingId) !== at);
      if (twice !== undefined) warn(`${path}: ${twice.findingId} stands twice: the last line counts`);
      return [folder, rows] as const;
    }),
  );
}

const MANIFEST_COLUMNS = "file,agency,province,prefecture,county,division_code,year,source_url,published_on".split(",");
const ACKNOWLEDGED_COLUMNS = "finding_id,note,who,date".split(",");
const ALIAS_COLUMNS = "agency,county,division_code,evidence".split(",");

function readManifestFile(path: string, warn: (line: string) => void): readonly ManifestRow[] {
  return readTable(path, MANIFEST_COLUMNS, ["file"], warn).map(({ line, cells }) => ({
    file: cells.file ?? "",
    agency: cells.agency ?? null,
    province: cells.province ?? null,
    prefecture: cells.prefecture ?? null,
    county: cells.county ?? null,
    divisionCode: readDivisionCode(path, line, cells.division_code ?? null),
    year: readYear(path, line, cells.year ?? null),
    sourceUrl: cells.source_url ?? null,
    publishedOn: readDay(path, line, cells.published_on ?? null),
  }));
}

type TableLine = { readonly line: number; readonly cells: Readonly<Record<string, string | undefined>> };

/** The lines of a CSV in any encoding that spreadsheets write; empty cells are left out. */
function readTable(
  path: string,
  known: readonly string[],
  needed: readonly string[],
  warn: (line: string) => void,
): readonly TableLine[] {
  const decoded = bytesToText(readFileSync(path));
  if (!decoded.ok) throw new WrongUsage(`${path}: ${decoded.detail}`);
  const [heads = [], ...lines] = readCsv(path, decoded.value.text);
  const names = heads.map((head) => head.trim().toLowerCase());
  const lacking = needed.find((name) => !names.includes(name));
  if (lacking !== undefined) throw new WrongUsage(`${path}: no column ${lacking}; its columns are ${known.join(",")}`);
  const unknown = names.filter((name) => name !== "" && !known.includes(name));
  if (unknown.length > 0) warn(`${path}: columns not used: ${unknown.join(",")}`);
  return lines.map((cells, index) => {
    const filled = names.flatMap((name, column) => {
      const cell = cells[column]?.trim() ?? "";
      return cell === "" ? [] : [[name, cell] as const];
    });
    const line = { line: index + 2, cells: Object.fromEntries(filled) };
    const empty = needed.find((name) => line.cells[name] === undefined);
    if (empty !== undefined) throw new WrongUsage(`${path} line ${line.line}: no ${empty}`);
    return line;
  });
}

function readCsv(path: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WrongUsage(`${path}: not a CSV: ${error.message}`);
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
