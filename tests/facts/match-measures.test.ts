import { expect, it } from "vitest";
import { matchMeasures } from "@/lib/facts/match-measures";
import type { Statement } from "@/lib/report/parsed-report";

const statement = (part: Statement["part"], ordinal: number, ...codes: Statement["codes"]): Statement => ({
  part,
  ordinal,
  codes,
  text: `${part} ${ordinal}`,
  start: ordinal * 10 + (part === "measure" ? 100 : 0),
  end: ordinal * 10 + 5 + (part === "measure" ? 100 : 0),
});

it("matches measures with the problems whose themes they mirror, the same ordinal first", () => {
  const problems = [
    statement("problem", 1, "timeliness"),
    statement("problem", 2, "staffing", "skills"),
    statement("problem", 3, "publicity"),
    statement("problem", 4, "other"),
  ];
  const measures = [
    statement("measure", 1, "m_training", "m_update_rules"),
    statement("measure", 2, "m_staff"),
    statement("measure", 3, "other"),
  ];
  const matched = matchMeasures(problems, measures).map(({ problem, measures: answers }) => [
    problem.ordinal,
    answers.map(({ ordinal }) => ordinal),
  ]);
  expect(matched).toEqual([
    [1, [1]],
    [2, [2, 1]],
    [3, []],
    [4, []],
  ]);
});
