import { describe, expect, it } from "vitest";
import { readThemes } from "@/lib/report/read-themes";
import { scoreLabels } from "../../scripts/bench/score-labels";
import { readCsv, sharedPath } from "../../scripts/bench/shared-folder";

const path = sharedPath("cases/themes.csv");
const cases = path === null ? [] : readCsv(path);

/** Labels of sentences that tell no problem: readThemes gives nothing for them. */
const NO_PROBLEM = new Set(["none_stated", "boilerplate", "remedy"]);

describe.skipIf(path === null)("labelled statements", () => {
  it("agrees with the labels", () => {
    const rows = cases.map((row) => ({
      expected: (row.themes ?? "").split("|").filter((label) => !NO_PROBLEM.has(label)),
      found: readThemes(row.statement ?? ""),
    }));
    const score = scoreLabels(rows);
    console.info(`themes, labelled cases (${rows.length} statements): micro-F1 ${score.f1.toFixed(4)}`);
    expect(score.f1).toBeGreaterThanOrEqual(0.93);
  });
});
