import { expect, test } from "vitest";
import { disputeFigures } from "../../lib/view/overview-disputes";

const frame = {
  scope: { province: null, prefecture: null, county: null, years: null },
  years: [2022, 2023, 2024],
  language: "en",
} as const;

const rollup = (indicator: string, year: number, total: number | null, stated: number, nonzero: number) => ({
  ...{ indicator, year, total, stated, nonzero },
  reports: 12,
});

test("the three kinds of disputes stand for themselves, on one scale, with what is missing as missing", () => {
  const figures = disputeFigures(
    [
      rollup("recon_total", 2022, 6, 11, 3),
      rollup("recon_total", 2024, 0, 10, 0),
      rollup("suit_direct_total", 2024, null, 0, 0),
      rollup("suit_after_recon_total", 2024, 1, 12, 1),
    ],
    frame,
  );
  expect(figures.map(({ title }) => title)).toEqual([
    "Reconsiderations: 0 in 2024, in 0 of 10 reports that state them",
    "Direct lawsuits",
    "Lawsuits after reconsideration: 1 in 2024, in 1 of 12 reports that state them",
  ]);
  expect(figures.map(({ drawing }) => "ceiling" in drawing && drawing.ceiling)).toEqual([6, 6, 6]);
  expect(figures[0]?.rows.map(({ cells }) => [cells[1]?.value, cells[1]?.restsOn])).toEqual([
    [6, { n: 11, d: 12 }],
    [null, { n: 0, d: 0 }],
    [0, { n: 10, d: 12 }],
  ]);
});
