import { describe, expect, it } from "vitest";
import { readThemes } from "@/lib/report/read-themes";
import { scoreLabels } from "./score-labels";
import { HELD_OUT_STATEMENTS, LONG_STATEMENTS, type ThemeCase, TUNING_STATEMENTS } from "./theme-statements";

const SETS: readonly (readonly [string, readonly ThemeCase[], boolean])[] = [
  ["tuning", TUNING_STATEMENTS, true],
  ["held out", HELD_OUT_STATEMENTS, process.env["SHOW_HELD"] !== undefined],
  ["long", LONG_STATEMENTS, true],
];

describe("themes of problem statements", () => {
  it.each(SETS)("%s", (name, cases, show) => {
    const rows = cases.map(([statement, expected]) => ({ statement, expected, found: readThemes(statement) }));
    const score = scoreLabels(rows);
    const wrong = rows.filter(({ expected, found }) => [...expected].sort().join() !== [...found].sort().join());
    console.info(name, rows.length, "micro-F1", score.f1.toFixed(4));
    if (show) console.info(wrong.map((row) => `${row.statement}: ${row.expected} -> ${row.found}`));
    expect(score.f1).toBeGreaterThanOrEqual(0.93);
  });
});
