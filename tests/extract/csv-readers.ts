import { spawnSync } from "node:child_process";
import type { DatasetColumn } from "../../lib/vocabulary/dataset-columns";
import type { CsvFile, CsvTable } from "./csv-table";
import { readByLibreOffice } from "./read-by-libre-office";
import { withDuckDb } from "./with-duck-db";

/** Programs that open CSV files: each gives a table for each file, or null where it is not installed. */
export const CSV_READERS: Readonly<Record<string, (files: readonly CsvFile[]) => Promise<readonly CsvTable[] | null>>> =
  {
    "Python's csv module": async (files) => whereInstalled("python3", () => readByPython(files)),
    "sqlite3 .import": async (files) => whereInstalled("sqlite3", () => files.map(readBySqlite)),
    "DuckDB's reader": readByDuckDb,
    LibreOffice: async (files) => whereInstalled("soffice", () => readByLibreOffice(files)),
  };

/** A field as its column has it. */
export function typedField(text: string, type: DatasetColumn["type"] | undefined): string | number | null {
  return text === "" ? null : type === "number" ? Number(text) : text;
}

function whereInstalled<Value>(program: string, read: () => Value): Value | null {
  return spawnSync(program, ["--version"]).error === undefined ? read() : null;
}

/** Python's csv module, told to be strict, knows text only. */
function readByPython(files: readonly CsvFile[]): readonly CsvTable[] {
  const told: string[][][] = JSON.parse(run("python3", ["-c", PYTHON, ...files.map(({ path }) => path)]));
  return told.map(([columns = [], ...rows], file) => {
    const types = files[file]?.types ?? [];
    return { columns, rows: rows.map((fields) => fields.map((text, index) => typedField(text, types[index]))) };
  });
}

const PYTHON = `import csv, json, sys
def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))
print(json.dumps([rows(path) for path in sys.argv[1:]]))`;

/** `.import` makes a table of texts; the rows then pass into one with types, where SQLite judges every field. */
function readBySqlite({ path, types }: CsvFile): CsvTable {
  const typed = types.map((type, index) => `c${index} ${type === "number" ? "NUMERIC" : "TEXT"}`);
  const script = [
    `.import --csv "${path}" imported`,
    `CREATE TABLE typed (${typed.join(", ")});`,
    "INSERT INTO typed SELECT * FROM imported ORDER BY rowid;",
    ".mode json",
    "SELECT name FROM pragma_table_info('imported') ORDER BY cid;",
    ".print ,",
    "SELECT * FROM typed ORDER BY rowid;",
  ];
  const told = run("sqlite3", [":memory:"], script.join("\n"));
  const [names, records = []]: [{ name: string }[], Record<string, string | number>[]?] = JSON.parse(
    `[${told.trimEnd().replace(/,$/, "")}]`,
  );
  const rows = records.map((record) => Object.values(record).map((value) => (value === "" ? null : value)));
  return { columns: names.map(({ name }) => name), rows };
}

/** DuckDB tells the types itself: a number is one where DuckDB took the whole column for numbers. */
async function readByDuckDb(files: readonly CsvFile[]): Promise<readonly CsvTable[] | null> {
  return withDuckDb(async (ask) => {
    const tables: CsvTable[] = [];
    for (const { path, types } of files) {
      const source = `read_csv('${path}', header = true, sample_size = -1)`;
      const told = (await ask(`DESCRIBE SELECT * FROM ${source}`)).map(([name, kind]) => [String(name), kind] as const);
      const rows = await ask(`SELECT COLUMNS(*)::VARCHAR FROM ${source}`);
      const field = (value: unknown, index: number): string | number | null => {
        if (value === null) return null;
        const isNumber = types[index] === "number" && /^(BIGINT|DOUBLE)$/.test(String(told[index]?.[1]));
        return isNumber ? Number(value) : String(value);
      };
      tables.push({ columns: told.map(([name]) => name), rows: rows.map((row) => row.map(field)) });
    }
    return tables;
  });
}

function run(program: string, words: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(program, words, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0 || stderr !== "") throw new Error(`${program}: ${stderr}`);
  return stdout;
}
