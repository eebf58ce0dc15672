import { describe, expect, test } from "vitest";
import { checkYears } from "@/lib/facts/check-years";
import type { YearFigures } from "@/lib/facts/year-figures";
import type { CheckCode } from "@/lib/vocabulary/checks";
import { makeYearFigures as year } from "./make-year-figures";

type Row = readonly [check: CheckCode, verdict: string, name: string, years: readonly YearFigures[]];

const STOCK = { normative_docs_in_force: 5 };
const COPIED = { licensing_decisions: 4, penalty_decisions: 3, coercion_decisions: 2 };

/** The verdict on the last of the years. */
const ROWS: readonly Row[] = [
  ["C-10", "warn", "a dispute and no request in two years", [year(2022), year(2023, { recon_total: 1 })]],
  ["C-10", "pass", "a request the year before", [year(2022, { "req_new/total": 1 }), year(2023, { recon_total: 1 })]],
  ["C-10", "pass", "no dispute", [year(2022), year(2023)]],
  ["C-10", "year_missing", "a gap", [year(2021), year(2023, { recon_total: 1 })]],
  [
    "C-10",
    "cut_off",
    "an unknown number of requests",
    [year(2022, { "req_new/total": "cut_off" }), year(2023, { recon_total: 1 })],
  ],
  ["C-12", "pass", "repealed within stock and issued", [year(2022, STOCK), year(2023, { normative_docs_repealed: 5 })]],
  ["C-12", "fail", "repealed beyond", [year(2022, STOCK), year(2023, { normative_docs_repealed: 6 })]],
  ["C-12", "edition_change", "from 2019 to 2021", [year(2020), year(2021, { normative_docs_repealed: 6 })]],
  ["C-12", "none", "two years of the 2019 edition", [year(2019), year(2020)]],
  [
    "C-18",
    "pass",
    "items and their change",
    [year(2019, { licensing_items_prev: 10, licensing_items_change: -2 }), year(2020, { licensing_items_prev: 8 })],
  ],
  [
    "C-18",
    "fail",
    "items that lost their change",
    [year(2019, { licensing_items_prev: 10, licensing_items_change: -2 }), year(2020, { licensing_items_prev: 10 })],
  ],
  ["C-18", "edition_change", "into the 2021 edition", [year(2020, { licensing_items_prev: 10 }), year(2021)]],
  ["C-18", "none", "two years of the 2021 edition", [year(2022), year(2023)]],
  [
    "C-30",
    "pass",
    "carried from year to year",
    [year(2022, { "req_carried_out/total": 2 }), year(2023, { "req_carried_in/total": 2 })],
  ],
  ["C-30", "fail", "not carried on", [year(2022, { "req_carried_out/total": 2 }), year(2023)]],
  [
    "C-30",
    "fail",
    "across the change of edition, where the rows are the same",
    [year(2020, { "req_carried_out/total": 2 }), year(2021)],
  ],
  ["C-30", "year_missing", "over a gap", [year(2021, { "req_carried_out/total": 2 }), year(2023)]],
  [
    "C-30",
    "derived",
    "a computed total proves nothing",
    [year(2022, { "req_carried_out/total": "derived" }), year(2023, { "req_carried_in/total": 2 })],
  ],
  [
    "C-32",
    "pass",
    "stock and flows",
    [
      year(2022, STOCK),
      year(2023, { normative_docs_issued: 2, normative_docs_repealed: 1, normative_docs_in_force: 6 }),
    ],
  ],
  ["C-32", "fail", "a stock out of line", [year(2022, STOCK), year(2023, { normative_docs_in_force: 9 })]],
  [
    "C-32",
    "warn",
    "in the first link of the new edition",
    [year(2021, STOCK), year(2022, { normative_docs_in_force: 9 })],
  ],
  [
    "C-32",
    "warn",
    "after a late change of edition",
    [year(2021, {}, { edition: "2019" }), year(2022, STOCK), year(2023, { normative_docs_in_force: 9 })],
  ],
  [
    "C-32",
    "warn",
    "with a clean-up told",
    [year(2022, STOCK), year(2023, { normative_docs_in_force: 1 }, { mentionsCleanup: true })],
  ],
  ["C-32", "edition_change", "into the new edition", [year(2020), year(2021, STOCK)]],
  ["C-33", "warn", "forty times", [year(2022, { licensing_decisions: 3 }), year(2023, { licensing_decisions: 120 })]],
  [
    "C-33",
    "warn",
    "down to a tenth",
    [year(2022, { licensing_decisions: 120 }), year(2023, { licensing_decisions: 12 })],
  ],
  ["C-33", "pass", "nine times", [year(2022, { licensing_decisions: 3 }), year(2023, { licensing_decisions: 27 })]],
  ["C-33", "too_small", "from nothing", [year(2022), year(2023, { licensing_decisions: 120 })]],
  ["C-33", "pass", "small numbers", [year(2022, { "req_new/total": 5 }), year(2023)]],
  [
    "C-34",
    "warn",
    "three years",
    [
      year(2021, { penalty_decisions: 37 }),
      year(2022, { penalty_decisions: 37 }),
      year(2023, { penalty_decisions: 37 }),
    ],
  ],
  [
    "C-34",
    "pass",
    "two years",
    [
      year(2021, { penalty_decisions: 36 }),
      year(2022, { penalty_decisions: 37 }),
      year(2023, { penalty_decisions: 37 }),
    ],
  ],
  [
    "C-34",
    "none",
    "less than five",
    [year(2021, { penalty_decisions: 4 }), year(2022, { penalty_decisions: 4 }), year(2023, { penalty_decisions: 4 })],
  ],
  ["C-34", "none", "a stock may stand still", [year(2021, STOCK), year(2022, STOCK), year(2023, STOCK)]],
  [
    "C-34",
    "too_few_years",
    "two reports",
    [year(2022, { penalty_decisions: 37 }), year(2023, { penalty_decisions: 37 })],
  ],
  ["C-35", "warn", "last year's table", [year(2022, COPIED), year(2023, COPIED)]],
  ["C-35", "pass", "one figure differs", [year(2022, COPIED), year(2023, { ...COPIED, licensing_decisions: 5 })]],
  ["C-35", "too_few_cells", "two figures", [year(2022, STOCK), year(2023, STOCK)]],
  ["C-35", "edition_change", "another edition", [year(2020, COPIED), year(2021, COPIED)]],
];

describe("checks between years", () => {
  test.each(ROWS)("%s %s: %s", (check, verdict, _, years) => {
    const counts = checkYears("990123101", years)
      .at(-1)
      ?.tally.find((row) => row.check === check);
    expect(counts === undefined ? "none" : verdictOf(counts)).toBe(verdict);
  });

  test("a broken link names both years, in either order of the input", () => {
    const years = [year(2023), year(2022, { "req_carried_out/total": 2 })];
    const findings = checkYears("990123101", years).flatMap((outcome) => outcome.findings);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      check: "C-30",
      left: "2",
      right: "0",
      difference: 2,
      locator: "2022/requests.req_carried_out.total requests.req_carried_in.total",
    });
  });

  test("a stock shows its formula", () => {
    const years = [year(2022, STOCK), year(2023, { normative_docs_issued: 2, normative_docs_repealed: 1 })];
    const [finding] = checkYears("990123101", years).flatMap((outcome) => outcome.findings);
    expect(finding).toMatchObject({ check: "C-32", left: "5 + 2 − 1 = 6", right: "0" });
  });

  test("a value that stays for five years is told once", () => {
    const years = [2021, 2022, 2023, 2024, 2025].map((y) => year(y, { penalty_decisions: 37 }));
    const findings = checkYears("990123101", years).flatMap((outcome) => outcome.findings);
    expect(findings.map(({ check }) => check)).toEqual(["C-34"]);
  });

  test("C-31 counts the links that could be checked", () => {
    const years = [year(2019), year(2020), year(2022), year(2023, { "req_carried_in/total": "blank" })];
    const counts = checkYears("990123101", years)
      .at(-1)
      ?.tally.find(({ check }) => check === "C-31");
    expect(counts?.info).toEqual({ found: 1, expected: 4 });
  });
});

function verdictOf(counts: { failed: number; warned: number; assessable: number; notAssessable: object }): string {
  if (counts.failed > 0) return "fail";
  if (counts.warned > 0) return "warn";
  const [reason] = Object.keys(counts.notAssessable).filter(
    (name) => !name.startsWith("too_") || counts.assessable === 0,
  );
  return reason ?? (counts.assessable > 0 ? "pass" : "none");
}
