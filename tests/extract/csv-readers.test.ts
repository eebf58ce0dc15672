import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DATASETS, datasetColumns, isDatasetName } from "../../lib/vocabulary/datasets";
import { ask } from "./ask";
import { CSV_READERS, typedField } from "./csv-readers";
import type { CsvFile, CsvTable } from "./csv-table";
import { BROOK, STONE, showSiteDataset } from "./site-dataset";

showSiteDataset();

const folder = mkdtempSync(join(tmpdir(), "gongkai-readers-"));
const files: CsvFile[] = [];
const expected: CsvTable[] = [];

/** Every dataset as it is downloaded: with a byte-order mark, in codes and in Chinese. */
beforeAll(async () => {
  for (const name of Object.keys(DATASETS).filter(isDatasetName)) {
    const types = datasetColumns(name).map(({ column }) => column.type);
    for (const lang of ["", "lang=zh"]) {
      const query = [lang, ...(name === "comparison" ? [`a=${STONE}`, `b=${BROOK}`] : [])].filter(Boolean).join("&");
      const { bytes } = await ask(`/extract/${name}.csv?${query}`);
      const path = join(folder, `${name}${lang === "" ? "" : "-zh"}.csv`);
      writeFileSync(path, bytes);
      files.push({ name: `${name}?${query}`, path, types });
      const [columns = [], ...rows]: string[][] = parse(bytes, { bom: true, record_delimiter: "\r\n" });
      expected.push({ columns, rows: rows.map((row) => row.map((text, index) => typedField(text, types[index]))) });
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(CSV_READERS))("%s has the rows, columns, types and text of every CSV", async (name, read) => {
  const tables = await read(files);
  if (tables === null) return console.info(`${name} is not here and was not asked`);
  expect(expected.every(({ rows }) => rows.length > 0)).toBe(true);
  for (const [index, { columns, rows }] of tables.entries()) {
    expect([files[index]?.name, columns]).toEqual([files[index]?.name, expected[index]?.columns]);
    expect([files[index]?.name, rows.map(withoutControls)]).toEqual([
      files[index]?.name,
      expected[index]?.rows.map(withoutControls),
    ]);
  }
});

/** A spreadsheet's own format has no place for control characters. */
function withoutControls(row: CsvTable["rows"][number]) {
  return row.map((value) => (typeof value === "string" ? value.replaceAll("\u0007", "") : value));
}
