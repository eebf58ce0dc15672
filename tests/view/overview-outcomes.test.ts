import { expect, test } from "vitest";
import { OUTCOME_PARTS, outcomeFigure } from "../../lib/view/overview-requests";

const frame = {
  scope: { province: null, prefecture: null, county: null, years: null },
  years: [2022, 2023],
  language: "en",
} as const;

/** The six groups of a year, 5 requests each; the third rests on `refused` reports, the others on 10 of 12. */
const year = (year: number, refused: number) =>
  OUTCOME_PARTS.map(({ column }) => ({
    ...{ indicator: column, year, total: 5, nonzero: 2, reports: 12 },
    stated: column === "refused_total" ? refused : 10,
  }));

test.each([
  ["of the latest year whose groups rest on as many reports", [...year(2022, 10), ...year(2023, 8)], 2022],
  ["of the latest year", [...year(2022, 10), ...year(2023, 10)], 2023],
])("the share is %s", (_, rollups, shown) => {
  expect(outcomeFigure(rollups, frame).title).toBe(
    `Of 30 requests handled in ${shown}, granted in full or part: 10/30 (33%)`,
  );
});

test("where groups never rest on as many reports no share is told", () => {
  expect(outcomeFigure(year(2023, 8), frame).title).toBe("Outcomes of requests");
});
