import { describe, expect, it } from "vitest";
import { readCsv, sharedPath } from "../../scripts/bench/shared-folder";
import { labelledFigure, tellFigure } from "../../scripts/bench/tell-figure";

const path = sharedPath("cases/narrative.csv");
const cases = path === null ? [] : readCsv(path);

describe.skipIf(path === null)("labelled sentences", () => {
  it.each(cases.map((row) => [row.sentence ?? "", row] as const))("%s", (sentence, row) => {
    expect(`${row.metric}: ${tellFigure(sentence, row.metric ?? "")}`).toBe(`${row.metric}: ${labelledFigure(row)}`);
  });
});
