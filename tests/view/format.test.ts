import { expect, test } from "vitest";
import { formatDifference, formatNumber, formatShare, formatYears } from "@/lib/view/format";

test.each([
  [0, "0"],
  [1234567, "1,234,567"],
  [190.457379, "190.457379"],
])("%d is shown as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [3, "+3"],
  [-1200, "−1,200"],
  [0, "0"],
])("a difference of %d is shown as %s", (value, text) => {
  expect(formatDifference(value)).toBe(text);
});

test.each([
  [1, 9, "1/9"],
  [3, 12, "3/12（25%）"],
  [0, 0, "0/0"],
])("%d of %d is shown as %s: no percentage of fewer than ten", (n, d, text) => {
  expect(formatShare(n, d, "zh")).toBe(text);
});

test("years are a range only where they differ", () => {
  expect([formatYears(2021, 2025), formatYears(2023, 2023)]).toEqual(["2021–2025", "2023"]);
});
