import { expect, test } from "vitest";
import { compareThemes } from "@/lib/view/compare-themes";

const a = naming({ 2021: "coverage|staffing", 2022: "staffing", 2023: "other" });
const b = naming({ 2021: "coverage|other", 2023: "awareness" });

test("themes are counted by the reports that name them, what fits none left out", () => {
  expect(compareThemes(a, b, null)).toEqual({
    onlyA: [{ theme: "staffing", a: 2, b: 0 }],
    both: [{ theme: "coverage", a: 1, b: 1 }],
    onlyB: [{ theme: "awareness", a: 0, b: 1 }],
  });
});

test("two reports are compared by what they alone name", () => {
  expect(compareThemes(a, b, { a: 2022, b: 2021 })).toEqual({
    onlyA: [{ theme: "staffing", a: 1, b: 0 }],
    both: [],
    onlyB: [{ theme: "coverage", a: 0, b: 1 }],
  });
});

function naming(themes: Readonly<Record<number, string>>) {
  return { reports: new Map(Object.entries(themes).map(([year, named]) => [Number(year), { themes: named }])) };
}
