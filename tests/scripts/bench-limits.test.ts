import { describe, expect, test } from "vitest";
import { benchSizes } from "../../scripts/bench/bench-sizes";
import { growthOf, judgeLimit } from "../../scripts/bench/judge-limit";
import { replaceBench } from "../../scripts/bench/write-readme";

test.each([
  [1.2, { most: 1.25 }, 1.2, "≤ 1.25", "yes"],
  [1.2549, { most: 1.25 }, 1.25, "≤ 1.25", "no"],
  [2.4, { least: 2.5 }, 2.4, "≥ 2.5", "no"],
  [1234.4, null, 1234, "", ""],
  [null, { most: 3 }, "", "≤ 3", ""],
] as const)("%s against %o", (measured, limit, told, words, holds) => {
  expect(judgeLimit(10, "cost", measured, limit)).toEqual({
    reports: 10,
    measure: "cost",
    measured: told,
    limit: words,
    holds,
  });
});

test("growth is told relative to the smallest size", () => {
  expect(growthOf([2, 2.2, 4])).toEqual([1, 1.1, 2]);
});

test("sizes: the one asked for, all, or a few", () => {
  expect(benchSizes({ reports: 500, full: true }, [1])).toEqual([500]);
  expect(benchSizes({ reports: null, full: true }, [1])).toEqual([1_000, 10_000, 100_000, 280_000]);
  expect(benchSizes({ reports: null, full: false }, [1])).toEqual([1]);
});

describe("tables in the README", () => {
  const readme = "before\n<!-- bench seed -->\nold\n<!-- end of bench seed -->\nafter";
  const shown = { title: "sizes", rows: [{ reports: 1000, part: "texts" }], inReadme: true };
  const hidden = { title: "more", rows: [{ reports: 1 }] };

  test("stand between the two comments of their part", () => {
    const text = replaceBench(readme, "seed", { tables: [shown, hidden], notes: ["no sqlite3"] });
    expect(text).toMatch(/^before\n<!-- bench seed -->\n\nMeasured on /);
    expect(text).toContain("**sizes**\n\n| reports | part |\n| ---: | --- |\n| 1,000 | texts |\n\nNote: no sqlite3.");
    expect(text).not.toMatch(/old|more/);
    expect(text).toMatch(/<!-- end of bench seed -->\nafter$/);
  });

  test("need a place", () => {
    expect(() => replaceBench("before", "seed", { tables: [], notes: [] })).toThrow(/no lines between/);
  });
});
