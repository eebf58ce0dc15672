import { describe, expect, it } from "vitest";
import { readNarrative } from "@/lib/report/read-narrative";
import { NARRATIVE_SENTENCES } from "./narrative-sentences";

const YEAR = 2023;

describe("figures told in prose", () => {
  it.each(NARRATIVE_SENTENCES)("%s (%s)", (passage, kind, expected) => {
    const { figures } = readNarrative(passage, [{ start: 0, end: passage.length, kind }], YEAR);
    const told = figures.map(({ indicator, value, qualifier, unit, status }) =>
      [indicator, value, qualifier, unit, status].join(" "),
    );
    expect([...told].sort()).toEqual([...expected].sort());
    for (const { start, end } of figures) expect(start).toBeLessThan(end);
  });
});
