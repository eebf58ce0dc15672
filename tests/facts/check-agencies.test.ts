import { describe, expect, test } from "vitest";
import { checkCopies, checkCounty, type ReportPrint, tablePrint } from "@/lib/facts/check-agencies";
import { makeYearFigures } from "./make-year-figures";

const FIGURES = { licensing_decisions: 41, penalty_decisions: 13, coercion_decisions: 20 };
const SMALL = { licensing_decisions: 4, penalty_decisions: 3, coercion_decisions: 2 };

const ONE_REQUEST = Object.fromEntries(
  ["req_new", "granted_full", "outcome_total"].flatMap((row) => [
    [`${row}/natural_person`, 1],
    [`${row}/total`, 1],
  ]),
);

function print(
  agency: string,
  options: { year?: number; cells?: Record<string, number>; hash?: string; county?: string | null } = {},
): ReportPrint {
  const { year = 2023, cells = {}, hash = `hash of ${agency}`, county = "柳泉县" } = options;
  const figures = makeYearFigures(year, cells);
  return {
    agency,
    agencyName: agency,
    county,
    year,
    edition: figures.edition,
    sourceHash: hash,
    tables: {
      proactive: tablePrint(figures, "proactive"),
      requests: tablePrint(figures, "requests"),
      disputes: tablePrint(figures, "disputes"),
    },
  };
}

describe("checks between agencies", () => {
  test.each([
    [
      "equal tables of two agencies",
      [print("甲", { cells: FIGURES }), print("乙", { cells: FIGURES })],
      ["C-35 warn", "C-35 warn"],
    ],
    ["equal tables of two years", [print("甲", { cells: FIGURES }), print("乙", { year: 2022, cells: FIGURES })], []],
    [
      "equal tables in two counties",
      [print("甲", { cells: FIGURES }), print("乙", { cells: FIGURES, county: "石桥县" })],
      [],
    ],
    ["no county", [print("甲", { cells: FIGURES, county: null }), print("乙", { cells: FIGURES, county: null })], []],
    ["equal tables of a few small figures", [print("甲", { cells: SMALL }), print("乙", { cells: SMALL })], []],
    ["one request of one person", ["甲", "乙"].map((name) => print(name, { cells: ONE_REQUEST })), []],
    ["tables of zeros", [print("甲"), print("乙")], []],
    ["one file for two agencies", [print("甲", { hash: "x" }), print("乙", { hash: "x" })], ["C-48 fail", "C-48 fail"]],
    [
      "one file for two years",
      [print("甲", { hash: "x" }), print("甲", { hash: "x", year: 2022 })],
      ["C-48 fail", "C-48 fail"],
    ],
    ["two files", [print("甲"), print("乙")], []],
  ] as const)("%s", (_, prints, expected) => {
    expect(checkCopies(prints, []).map(({ finding }) => `${finding.check} ${finding.outcome}`)).toEqual(expected);
  });

  test.each([
    [0.97, 2],
    [0.94, 0],
  ])("texts alike by %s give %s doubts", (similarity, doubts) => {
    const findings = checkCopies([], [{ a: print("甲"), b: print("乙"), similarity }]);
    expect(findings.filter(({ finding }) => finding.outcome === "warn")).toHaveLength(doubts);
  });

  test.each([
    ["within the county's figure", [2, 3], 9, "pass"],
    ["above it", [2, 3], 4, "warn"],
    ["a township without a figure", [2, "cut_off"], 4, "not_assessable"],
    ["above it even so", [5, "cut_off"], 4, "warn"],
    ["the county without a figure", [2, 3], "dash", "not_assessable"],
    ["no township at all", [], 4, "not_assessable"],
  ] as const)("C-50: %s", (_, townships, whole, outcome) => {
    const county = makeYearFigures(2023, { "req_new/total": whole });
    const parts = townships.map((value) => makeYearFigures(2023, { "req_new/total": value }));
    expect(checkCounty(county, parts)[0]?.outcome).toBe(outcome);
  });
});
