import { describe, expect, it } from "vitest";
import { splittingConfusion, themeConfusion, themePairsOf } from "../../scripts/bench/confusion-tables";
import { formatBench } from "../../scripts/bench/format-bench";
import {
  readLabelledSections,
  scoreCodes,
  scoreSections,
  scoreSplitting,
} from "../../scripts/bench/measure-labelled-sections";
import { labelledThemes } from "../../scripts/bench/measure-shared-cases";

const STRUCTURES = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11"];
const LEAST = 0.93;

describe("labelled sections", () => {
  const readings = readLabelledSections();
  const themes = [...themePairsOf(readings), ...labelledThemes()];
  const tables = [
    { title: "labelled sections", rows: scoreSections(readings) },
    splittingConfusion(readings),
    themeConfusion(`themes, ${themes.length} statements`, themes),
  ];
  console.info(formatBench({ tables, notes: [] }));

  it("hold every structure", () => {
    expect(new Set(readings.map(({ section }) => section.structure))).toEqual(new Set(STRUCTURES));
  });

  it("are cut into problems and measures as labelled", () => {
    expect(scoreSplitting(readings).f1).toBeGreaterThanOrEqual(LEAST);
    expect(readings.filter(({ section, state }) => section.state !== state)).toEqual([]);
  });

  it("have the themes that they are labelled with", () => {
    expect(scoreCodes(readings, "problem").f1).toBeGreaterThanOrEqual(LEAST);
  });

  it("and the statements beside the repository have theirs", () => {
    const sum = (count: (pair: (typeof themes)[number]) => number) =>
      themes.reduce((all, pair) => all + count(pair), 0);
    const right = sum(({ due, read }) => due.filter((code) => read.includes(code)).length);
    const f1 = (2 * right) / (sum(({ due }) => due.length) + sum(({ read }) => read.length));
    console.info(`themes of all labelled statements: micro-F1 ${f1.toFixed(4)}`);
    expect(f1).toBeGreaterThanOrEqual(LEAST);
  });
});
