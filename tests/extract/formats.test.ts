import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { openDatasetForReading } from "../../db/database";
import { DATASETS, type DatasetName, datasetColumns, isDatasetName } from "../../lib/vocabulary/datasets";
import { ask, readCsv } from "./ask";
import { APOSTROPHE, BROOK, FORMULA, STONE, showSiteDataset } from "./site-dataset";
import { withDuckDb } from "./with-duck-db";

const PATH = showSiteDataset();
const SIDES = `a=${STONE}&b=${BROOK}`;
const NAMES = Object.keys(DATASETS).filter(isDatasetName);
const query = (name: DatasetName, more = "") => [name === "comparison" ? SIDES : "", more].filter(Boolean).join("&");
const GUARDED = /^'+[=+\-@＝＋－＠]/;

type Row = Record<string, string | number | null>;

describe.each(NAMES)("%s", (name) => {
  test.each(["", "lang=en"])("has the rows of its CSV as JSON, as Parquet and as a workbook (%s)", async (more) => {
    const expected = await csvRows(name, query(name, more));
    const json = JSON.parse((await ask(`/extract/${name}.json?${query(name, more)}`)).text);
    expect(json).toMatchObject({ dataset: name, count: expected.length, fingerprint: expect.any(String) });
    expect(json.columns.map((column: { name: string }) => column.name)).toEqual(Object.keys(expected[0] ?? {}));
    expect(json.rows).toEqual(expected);
    expect(await parquetRows(`/extract/${name}.parquet?${query(name, more)}`)).toEqual(expected);
    const rows = await workbookRows(`/extract/${name}.xlsx?${query(name, more)}`);
    expect(rows.slice(1)).toEqual(expected.map((row) => Object.values(row).map((value) => asWorkbookHasIt(value))));
  });
});

test("text keeps its words where no spreadsheet reads it as CSV", async () => {
  const { rows } = JSON.parse((await ask("/extract/problems.json?columns=statement")).text);
  expect(rows).toEqual([{ statement: FORMULA }, { statement: APOSTROPHE }, { statement: `<b>"引号"&\u0007</b>` }]);
});

test("JSON says its filters", async () => {
  const { filters } = JSON.parse((await ask(`/extract/facts.json?agency=${BROOK}&agency=${STONE}&year=2022`)).text);
  expect(filters).toEqual({ agency: [BROOK, STONE], year: "2022" });
});

test("a workbook has a frozen header, typed dates and a sheet that says what it is", async () => {
  const parts = unzipSync((await ask("/extract/reports.xlsx?year=2022")).bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain(`s="2"><v>${Date.UTC(2023, 0, 20) / 86_400_000 + 25_569}</v>`);
  expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain("/extract/reports.xlsx?year=2022");
});

test("DuckDB finds in Parquet the totals of the database, by table, indicator and year", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-parquet-"));
  const path = join(folder, "facts.parquet");
  writeFileSync(path, (await ask("/extract/facts.parquet")).bytes);
  const totals = await withDuckDb(async (askDuckDb) =>
    (await askDuckDb(`${TOTALS} FROM '${path}' GROUP BY ALL ORDER BY ALL`)).map((row) => row.map(asPlain)),
  );
  rmSync(folder, { recursive: true });
  if (totals === null) return console.info("DuckDB is not here: it read no Parquet");
  const dataset = openDatasetForReading(PATH);
  const stored = dataset.sqlite.prepare(`${TOTALS} FROM (${STORED}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`).raw().all();
  dataset.sqlite.close();
  expect(stored.length).toBeGreaterThan(100);
  expect(totals).toEqual(stored);
});

const TOTALS = `SELECT "table", indicator, year, count(*) AS n, count(value) AS known, sum(value) AS total`;

const STORED = `SELECT figure."table" AS "table", indicator, year, value
FROM figure JOIN report ON report.id = figure.report WHERE superseded = 0
UNION ALL
SELECT 'narrative', indicator, year, value
FROM narrative JOIN report ON report.id = narrative.report WHERE superseded = 0`;

/** DuckDB counts in 64 bits. */
function asPlain(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

/** The rows of the CSV as other formats are to have them: typed, empty as null, formulas as they were. */
async function csvRows(name: DatasetName, words: string): Promise<Row[]> {
  const rows = readCsv((await ask(`/extract/${name}.csv?${words.replace(/&?lang=en/, "")}`)).text);
  const labelled = words.includes("lang=en") ? (await ask(`/extract/${name}.csv?${words}`)).text : null;
  const values =
    labelled === null ? rows.map((row) => Object.values(row)) : readCsv(labelled).map((row) => Object.values(row));
  const columns = datasetColumns(name);
  return values.map((fields) =>
    Object.fromEntries(
      columns.map(({ name: column, column: { type } }, index) => {
        const text = fields[index] ?? "";
        if (text === "") return [column, null];
        return [column, type === "number" ? Number(text) : GUARDED.test(text) ? text.slice(1) : text];
      }),
    ),
  );
}

async function parquetRows(address: string): Promise<Row[]> {
  const { bytes } = await ask(address);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return (await parquetReadObjects({ file })) as Row[];
}

async function workbookRows(address: string): Promise<(string | number | null)[][]> {
  const parts = unzipSync((await ask(address)).bytes);
  const sheet = load(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()), { xml: true });
  const width = sheet('row[r="1"] c').length;
  return sheet("row")
    .toArray()
    .map((row) => {
      const values: (string | number | null)[] = Array.from({ length: width }, () => null);
      for (const cell of sheet(row).find("c").toArray()) {
        const letters = (sheet(cell).attr("r") ?? "").replace(/\d+/, "");
        const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        values[index] = readCell(sheet(cell).attr("t"), sheet(cell).attr("s"), sheet(cell).text());
      }
      return values;
    });
}

function readCell(type: string | undefined, style: string | undefined, text: string): string | number {
  if (type === "inlineStr") return text;
  return style === "2" ? new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10) : Number(text);
}

/** XML has no place for control characters. */
function asWorkbookHasIt(value: string | number | null): string | number | null {
  return typeof value === "string" ? value.replaceAll("\u0007", "\uFFFD") : value;
}
