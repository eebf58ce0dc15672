import { expect, test } from "vitest";
import { listRows } from "../../db/database";
import { makeDataset } from "./make-dataset";
import { makeReading } from "./make-reading";

test("a term that many reports of a year name rises, with its reports of every year", () => {
  const towns = Array.from({ length: 12 }, (_, nth) => String(nth + 10));
  const reading = (year: number, town: string, text: string) =>
    makeReading({
      year,
      place: { agency: `第${town}镇`, divisionCode: `9901231${town}` },
      problems: [{ text, codes: ["other"] }],
    });
  const dataset = makeDataset([
    ...towns.map((town) => reading(2022, town, "公开内容不全面")),
    ...towns.map((town, nth) => reading(2023, town, nth < 8 ? "微信群管理不规范" : "公开内容不全面")),
  ]);
  const rows = listRows(
    dataset,
    "SELECT scope, year, reports, reports_with_term AS n, rises FROM rollup_term WHERE term = '微信群' ORDER BY scope, year",
  );
  const [province] = listRows<{ province: string }>(dataset, "SELECT province FROM agency LIMIT 1");
  expect(rows).toEqual(
    ["", province?.province].flatMap((scope) => [
      { scope, year: 2022, reports: 12, n: 0, rises: 0 },
      { scope, year: 2023, reports: 12, n: 8, rises: 1 },
    ]),
  );
  dataset.sqlite.close();
});
