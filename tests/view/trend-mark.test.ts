import { expect, test } from "vitest";
import { trendMark } from "../../lib/view/trend-mark";

test("a small trend shows counts, zeros and gaps as what they are, and says them in words", () => {
  const points = [
    { year: 2021, value: 10, hasReport: true },
    { year: 2022, value: 0, hasReport: true },
    { year: 2023, value: null, hasReport: true },
    { year: 2024, value: null, hasReport: false },
    { year: 2025, value: 1, hasReport: true },
  ];
  expect(trendMark(points, "en")).toEqual({
    width: 30,
    bars: "M3 18v-17M27 18v-2",
    zeros: "M7 17.25h4",
    gaps: "M15 18v-7M21 18v-7",
    words: "2021 10, 2022 0, 2023 no figure, 2024 no report, 2025 1",
  });
});
