import { describe, expect, it } from "vitest";
import { readThemes } from "@/lib/report/read-themes";
import { scoreLabels } from "../../scripts/bench/score-labels";
import {
  DENIED_STATEMENTS,
  FRESH_STATEMENTS,
  HELD_OUT_STATEMENTS,
  LAST_STATEMENTS,
  LONG_STATEMENTS,
  TUNING_STATEMENTS,
} from "./theme-statements";

describe("themes of problem statements", () => {
  it.each([
    ["tuning", TUNING_STATEMENTS],
    ["held out", HELD_OUT_STATEMENTS],
    ["long", LONG_STATEMENTS],
    ["fresh", FRESH_STATEMENTS],
    ["denied", DENIED_STATEMENTS],
    ["last", LAST_STATEMENTS],
  ] as const)("%s", (name, cases) => {
    const score = scoreLabels(cases.map(([statement, expected]) => ({ expected, found: readThemes(statement) })));
    console.info(`themes, ${name} (${cases.length} statements): micro-F1 ${score.f1.toFixed(4)}`);
    expect(score.f1).toBeGreaterThanOrEqual(0.93);
  });
});
