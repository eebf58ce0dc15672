/** What a manifest states of one file; null where its cell is empty. */
export type ManifestRow = {
  readonly file: string;
  readonly agency: string | null;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
};

/** A name that reports use for a division that the list knows by another, with the evidence for it. */
export type PlaceAlias = {
  readonly agency: string;
  /** The county in which the name is used; null where it is used of no other township. */
  readonly county: string | null;
  readonly divisionCode: string;
  readonly evidence: string;
};

export type Manifest = {
  /** By the file's path as the manifest writes it, with forward slashes. */
  readonly rows: ReadonlyMap<string, ManifestRow>;
  /** Cells that are not understood, each as `row 3: year: 二三`; such a cell counts as empty. */
  readonly problems: readonly string[];
};

type CsvRecord = Readonly<Record<string, string>>;

/** A manifest from its CSV records (columns of the contract, all but `file` optional; further columns are left alone). */
export function readManifest(records: readonly CsvRecord[]): Manifest {
  const rows = new Map<string, ManifestRow>();
  const problems: string[] = [];
  for (const [at, record] of records.entries()) {
    const note = (words: string) => problems.push(`row ${at + 2}: ${words}`);
    const file = pathOf(cell(record, "file") ?? "");
    if (file === "") note("no file");
    else if (rows.has(file)) note(`file stands twice: ${file}`);
    else rows.set(file, readRow(record, file, note));
  }
  return { rows, problems };
}

/** The row of a file: by its path, else by its bare name where the manifest gives bare names. */
export function findManifestRow({ rows }: Manifest, fileName: string): ManifestRow | null {
  const path = pathOf(fileName);
  return rows.get(path) ?? rows.get(path.slice(path.lastIndexOf("/") + 1)) ?? null;
}

/** Aliases from CSV records: agency, county (optional), division_code, evidence. Rows without a name or code are left out. */
export function readAliases(records: readonly CsvRecord[]): PlaceAlias[] {
  return records.flatMap((record) => {
    const agency = cell(record, "agency");
    const divisionCode = digitsOf(cell(record, "division_code"));
    if (agency === null || divisionCode === null) return [];
    return [{ agency, county: cell(record, "county"), divisionCode, evidence: cell(record, "evidence") ?? agency }];
  });
}

function readRow(record: CsvRecord, file: string, note: (words: string) => void): ManifestRow {
  const understood = <Value>(column: string, read: (words: string) => Value | null): Value | null => {
    const words = cell(record, column);
    const value = words === null ? null : read(words);
    if (words !== null && value === null) note(`${column}: ${words}`);
    return value;
  };
  return {
    file,
    agency: cell(record, "agency"),
    province: cell(record, "province"),
    prefecture: cell(record, "prefecture"),
    county: cell(record, "county"),
    divisionCode: understood("division_code", digitsOf),
    year: understood("year", (words) => (/^(?:19|20)\d{2}$/.test(words) ? Number(words) : null)),
    sourceUrl: cell(record, "source_url"),
    publishedOn: understood("published_on", (words) => (/^\d{4}-\d{2}-\d{2}$/.test(words) ? words : null)),
  };
}

function cell(record: CsvRecord, column: string): string | null {
  const words = record[column]?.trim() ?? "";
  return words === "" ? null : words;
}

/** Nine digits; twelve of a village-level code where the last three are zero. */
function digitsOf(words: string | null): string | null {
  return /^(\d{9})(?:000)?$/.exec(words ?? "")?.[1] ?? null;
}

function pathOf(words: string): string {
  return words.replaceAll("\\", "/").replace(/^\.\//, "");
}
