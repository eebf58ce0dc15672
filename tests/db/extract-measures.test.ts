import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { countExtract } from "../../db/queries/extract-count";
import { extractCsv } from "../../db/queries/extract-csv";
import { readExtractRequest } from "../../db/queries/extract-request";
import { MEASURE_CODES } from "../../lib/vocabulary/derived-measures";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

const dataset = makeDataset([
  makeReading({ year: 2022, cells: { "req_new/total": 8, "outcome_total/total": 4, "granted_full/total": 3 } }),
  makeReading({ year: 2023, cells: { "req_new/total": 2, "outcome_total/total": "cut_off" } }),
]);

function extract(name: string, parameters: readonly (readonly [string, string])[] = []) {
  const asked = readExtractRequest(name, parameters);
  if (!asked.ok) throw new Error(asked.message);
  const csv = Buffer.concat([...extractCsv(dataset, asked.request)]).toString();
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  expect(countExtract(dataset, asked.request)).toBe(rows.length);
  return rows;
}

test("measures tell n, d and value, or why there is none", () => {
  const rows = extract("measures");
  const keys = rows.map(({ report_id, measure }) => `${report_id} ${measure}`);
  expect(keys).toEqual(["2022", "2023"].flatMap((year) => MEASURE_CODES.map((code) => `990123101-${year} ${code}`)));
  const find = (year: string, code: string) => rows.find((row) => row.year === year && row.measure === code);
  expect(find("2022", "granted_full_rate")).toMatchObject({ n: "3", d: "4", value: "0.75", rests_on: "stated" });
  expect(find("2022", "recon_overturn_rate")).toMatchObject({ n: "0", d: "0", value: "", not_assessable: "zero_base" });
  expect(find("2022", "request_growth")).toMatchObject({ value: "", not_assessable: "year_missing" });
  expect(find("2023", "request_growth")).toMatchObject({ n: "-6", d: "8", value: "-0.75", not_assessable: "" });
  expect(find("2023", "granted_full_rate")).toMatchObject({ n: "0", d: "", value: "", not_assessable: "cut_off" });
});

test("measures of one year still look at the year before, and speak a language", () => {
  const [row] = extract("measures", [
    ["year", "2023"],
    ["lang", "en"],
  ]).filter((one) => one.Measure === "Growth of requests");
  expect(row).toMatchObject({ Numerator: "-6", "Rests on": "stated", "Source file": "0001.txt" });
});

test("what was not understood is listed with its words", () => {
  const rows = extract("issues", [["year", "2022"]]);
  expect(rows).toMatchObject([{ report_id: "990123101-2022", issue: "unknown_label", quote: "其它栏", start: "" }]);
});
