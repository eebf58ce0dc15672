import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import type { CheckCode } from "@/lib/vocabulary/checks";
import { type CheckedOptions, makeCheckedReport } from "./make-checked-report";

type Row = {
  readonly check: CheckCode;
  readonly name: string;
  readonly report: CheckedOptions;
  readonly failed?: number;
  readonly warned?: number;
  readonly notAssessable?: Readonly<Record<string, number>>;
  readonly assessable?: number;
};

const ONE_REQUEST = {
  "req_new/natural_person": 1,
  "req_new/total": 1,
  "granted_full/natural_person": 1,
  "granted_full/total": 1,
  "outcome_total/natural_person": 1,
  "outcome_total/total": 1,
};

const column = (applicant: string, content: "blank" | "cut_off" | "dash") =>
  Object.fromEntries(REQUEST_CODES.map((row) => [`${row}/${applicant}`, content]));

const REQUEST_CODES = [
  "req_new",
  "req_carried_in",
  "granted_full",
  "granted_part",
  "refused_state_secret",
  "refused_legal_prohibition",
  "refused_safety_stability",
  "refused_third_party",
  "refused_internal",
  "refused_process",
  "refused_enforcement_file",
  "refused_admin_query",
  "unavailable_not_held",
  "unavailable_needs_creation",
  "unavailable_unclear",
  "unprocessed_petition",
  "unprocessed_repeat",
  "unprocessed_publication",
  "unprocessed_excessive",
  "unprocessed_reissue",
  "other_no_correction",
  "other_fee_unpaid",
  "other_misc",
  "outcome_total",
  "req_carried_out",
];

const ROWS: readonly Row[] = [
  { check: "C-01", name: "seven columns of zeros", report: {}, assessable: 7 },
  { check: "C-01", name: "a sound request", report: { cells: ONE_REQUEST }, assessable: 7 },
  {
    check: "C-01",
    name: "one more carried out",
    report: { cells: { ...ONE_REQUEST, "req_carried_out/total": 1 } },
    failed: 1,
  },
  {
    check: "C-01",
    name: "a missing operand proves nothing",
    report: { cells: { ...ONE_REQUEST, "req_carried_out/total": "blank", "outcome_total/total": 9 } },
    assessable: 6,
    notAssessable: { blank: 1 },
  },
  {
    check: "C-01",
    name: "a derived total takes no part",
    report: { cells: { ...ONE_REQUEST, "req_new/total": ["derived", 3] } },
    assessable: 6,
    notAssessable: { derived: 1 },
  },
  {
    check: "C-01",
    name: "none in words is zero",
    report: { cells: { "req_new/total": "stated_none", "req_carried_in/total": 2 } },
    failed: 1,
  },
  {
    check: "C-01",
    name: "a lost table is one reason",
    report: { otherwise: "table_absent" },
    assessable: 0,
    notAssessable: { table_absent: 1 },
  },
  { check: "C-01", name: "no form, no instance", report: { edition: "free" }, assessable: 0 },
  {
    check: "C-02",
    name: "2019 adds its one row of other handling",
    report: { edition: "2019", cells: { ...ONE_REQUEST, "granted_full/total": 0, "other_total/total": 1 } },
    assessable: 7,
  },
  {
    check: "C-02",
    name: "outcomes above the total",
    report: { cells: { ...ONE_REQUEST, "refused_internal/total": 2 } },
    failed: 1,
  },
  {
    check: "C-02",
    name: "known outcomes above the total although one is missing",
    report: { cells: { ...ONE_REQUEST, "refused_internal/total": 2, "other_misc/total": "dash" } },
    failed: 1,
  },
  {
    check: "C-02",
    name: "known outcomes below the total while one is missing",
    report: { cells: { ...ONE_REQUEST, "granted_full/total": "dash" } },
    assessable: 6,
    notAssessable: { dash: 1 },
  },
  {
    check: "C-02",
    name: "an unknown edition leaves the outcomes open",
    report: { edition: "unknown" },
    assessable: 0,
    notAssessable: { edition_unknown: 7 },
  },
  { check: "C-03", name: "25 rows in 2021", report: {}, assessable: 25 },
  { check: "C-03", name: "23 rows in 2019", report: { edition: "2019" }, assessable: 23 },
  {
    check: "C-03",
    name: "a total without its applicant",
    report: { cells: { ...ONE_REQUEST, "req_new/natural_person": 0 } },
    failed: 1,
  },
  {
    check: "C-03",
    name: "a lost total column is one reason",
    report: { cells: column("total", "cut_off") },
    assessable: 0,
    notAssessable: { cut_off: 1 },
  },
  {
    check: "C-03",
    name: "a lost applicant column can still prove too much",
    report: { cells: { ...column("org_other", "cut_off"), "req_new/natural_person": 3, "req_new/total": 2 } },
    failed: 1,
    notAssessable: { cut_off: 1 },
  },
  {
    check: "C-03",
    name: "a blank row",
    report: {
      cells: Object.fromEntries(
        [
          "natural_person",
          "org_business",
          "org_research",
          "org_public_welfare",
          "org_legal_service",
          "org_other",
          "total",
        ].map((c) => [`other_misc/${c}`, "blank" as const]),
      ),
    },
    assessable: 24,
    notAssessable: { blank: 1 },
  },
  { check: "C-04", name: "whole and not negative", report: {}, assessable: 175 },
  { check: "C-04", name: "a negative figure", report: { cells: { "req_new/total": -1 } }, failed: 1 },
  {
    check: "C-04",
    name: "a fraction that the reader refused",
    report: { cells: { "req_new/total": ["illegible", "2.5"] } },
    failed: 1,
  },
  {
    check: "C-04",
    name: "words are no number",
    report: { cells: { "req_new/total": ["illegible", "见附件"] } },
    assessable: 174,
    notAssessable: { illegible: 1 },
  },
  {
    check: "C-04",
    name: "a lost column is one reason",
    report: { cells: column("total", "cut_off") },
    assessable: 150,
    notAssessable: { cut_off: 1 },
  },
  { check: "C-05", name: "each part within its whole", report: {}, assessable: 22 * 7 },
  {
    check: "C-05",
    name: "decides where the sum cannot",
    report: {
      cells: { "granted_full/total": 3, "granted_part/total": "blank", "outcome_total/total": 2, "req_new/total": 2 },
    },
    failed: 1,
  },
  {
    check: "C-05",
    name: "handled above what came in",
    report: { cells: { "outcome_total/total": 2, "req_new/total": 1 } },
    failed: 1,
  },
  {
    check: "C-06",
    name: "a silent row",
    report: {
      cells: {
        ...Object.fromEntries(
          [
            "natural_person",
            "org_business",
            "org_research",
            "org_public_welfare",
            "org_legal_service",
            "org_other",
          ].map((c) => [`req_new/${c}`, "blank" as const]),
        ),
        "req_new/total": 4,
      },
    },
    warned: 1,
  },
  {
    check: "C-06",
    name: "zero needs no applicants",
    report: {
      cells: {
        ...Object.fromEntries(
          [
            "natural_person",
            "org_business",
            "org_research",
            "org_public_welfare",
            "org_legal_service",
            "org_other",
          ].map((c) => [`req_new/${c}`, "blank" as const]),
        ),
        "req_new/total": 0,
      },
    },
    assessable: 25,
  },
  { check: "C-07", name: "all 175 cells", report: {}, assessable: 1 },
  { check: "C-07", name: "a cut column", report: { cells: column("total", "cut_off") }, warned: 1 },
  {
    check: "C-07",
    name: "no table",
    report: { otherwise: "table_absent" },
    assessable: 0,
    notAssessable: { table_absent: 1 },
  },
  { check: "C-08", name: "three blocks", report: {}, assessable: 3 },
  { check: "C-08", name: "a result without its total", report: { cells: { recon_upheld: 1 } }, failed: 1 },
  {
    check: "C-08",
    name: "results above the total although one is missing",
    report: { cells: { recon_upheld: 2, recon_other: "blank", recon_total: 1 } },
    failed: 1,
  },
  {
    check: "C-08",
    name: "a missing result",
    report: { cells: { recon_other: "blank", recon_total: 1 } },
    assessable: 2,
    notAssessable: { blank: 1 },
  },
  { check: "C-09", name: "fifteen cells", report: {}, assessable: 15 },
  { check: "C-09", name: "a negative dispute", report: { cells: { recon_total: -2 } }, failed: 1 },
  { check: "C-11", name: "ten cells of 2021", report: { cells: { admin_fees_wan_yuan: 1.25 } }, assessable: 10 },
  { check: "C-11", name: "half a licence", report: { cells: { licensing_decisions: 12.5 } }, failed: 1 },
  {
    check: "C-11",
    name: "a signed change is sound",
    report: { edition: "2019", cells: { licensing_items_change: -3 } },
    assessable: 22,
  },
  { check: "C-11", name: "a negative amount", report: { cells: { admin_fees_wan_yuan: -0.5 } }, failed: 1 },
  {
    check: "C-11",
    name: "blanks are absences",
    report: { cells: { rules_issued: "blank", rules_repealed: "dash" } },
    assessable: 8,
    notAssessable: { blank: 1, dash: 1 },
  },
  {
    check: "C-13",
    name: "issued and in force",
    report: { cells: { normative_docs_issued: 2, normative_docs_in_force: 5 } },
    assessable: 2,
  },
  {
    check: "C-13",
    name: "issued beyond stock and repeals",
    report: { cells: { normative_docs_issued: 9, normative_docs_in_force: 2 } },
    failed: 1,
  },
  {
    check: "C-13",
    name: "an unknown stock",
    report: { cells: { normative_docs_issued: 9, normative_docs_in_force: "blank" } },
    assessable: 1,
    notAssessable: { blank: 1 },
  },
  { check: "C-13", name: "not in the 2019 edition", report: { edition: "2019" }, assessable: 0 },
  { check: "C-14", name: "no rules", report: {}, assessable: 3 },
  { check: "C-14", name: "rules of a township", report: { cells: { rules_issued: 2, rules_in_force: 2 } }, warned: 2 },
  {
    check: "C-14",
    name: "a blank",
    report: { cells: { rules_issued: "blank" } },
    assessable: 2,
    notAssessable: { blank: 1 },
  },
  { check: "C-15", name: "a plausible fee", report: { cells: { admin_fees_wan_yuan: 19.04 } }, assessable: 1 },
  { check: "C-15", name: "a fee beyond a thousand", report: { cells: { admin_fees_wan_yuan: 12500 } }, warned: 1 },
  {
    check: "C-15",
    name: "the amount of the text, in yuan",
    report: { cells: { admin_fees_wan_yuan: 860 }, overview: "全年收取行政事业性收费860元。" },
    warned: 1,
  },
  {
    check: "C-15",
    name: "the amount of the text, in units of ten thousand",
    report: { cells: { admin_fees_wan_yuan: 860 }, overview: "全年收取行政事业性收费860万元。" },
    assessable: 1,
  },
  {
    check: "C-15",
    name: "no amount",
    report: { cells: { admin_fees_wan_yuan: "blank" } },
    assessable: 0,
    notAssessable: { blank: 1 },
  },
  {
    check: "C-17",
    name: "stock above flow",
    report: {
      edition: "2019",
      cells: { normative_docs_made: 3, normative_docs_disclosed: 2, normative_docs_disclosed_stock: 9 },
    },
    assessable: 4,
  },
  {
    check: "C-17",
    name: "disclosed above the stock",
    report: {
      edition: "2019",
      cells: { normative_docs_made: 6, normative_docs_disclosed: 6, normative_docs_disclosed_stock: 4 },
    },
    failed: 1,
  },
  {
    check: "C-17",
    name: "disclosed above made is a doubt",
    report: {
      edition: "2019",
      cells: { normative_docs_made: 1, normative_docs_disclosed: 4, normative_docs_disclosed_stock: 4 },
    },
    warned: 1,
  },
];

describe("checks of tables", () => {
  test.each(ROWS)("$check: $name", (row) => {
    const { tally, findings } = checkReport(makeCheckedReport(row.report));
    const counts = tally.find(({ check }) => check === row.check);
    expect(counts?.failed).toBe(row.failed ?? 0);
    expect(counts?.warned).toBe(row.warned ?? 0);
    if (row.notAssessable !== undefined) expect(counts?.notAssessable).toEqual(row.notAssessable);
    if (row.assessable !== undefined) expect(counts?.assessable).toBe(row.assessable);
    expect(findings.filter(({ check }) => check === row.check)).toHaveLength((row.failed ?? 0) + (row.warned ?? 0));
  });

  test("a finding shows the formula with its numbers, both places and the difference", () => {
    const report = makeCheckedReport({ cells: { ...ONE_REQUEST, "req_carried_in/total": 2 } });
    const [finding] = checkReport(report).findings.filter(({ check }) => check === "C-01");
    expect(finding).toMatchObject({
      outcome: "fail",
      version: 1,
      edition: "2021",
      left: "1 + 2 = 3",
      right: "1",
      difference: 2,
      message: "总计：本年新收加上年结转 1 + 2 = 3，办理总计加结转下年 1，相差 2，请核对。",
      messageEn:
        "Total: received plus carried in 1 + 2 = 3, handled plus carried out 1, a difference of 2; please check.",
      locator:
        "requests.req_new.total requests.req_carried_in.total requests.outcome_total.total requests.req_carried_out.total",
    });
  });

  test("the identity of a finding rests on places, not on values", () => {
    const idOf = (value: number, year = 2023) =>
      checkReport(makeCheckedReport({ year, cells: { "req_carried_in/total": value } })).findings[0]?.id;
    expect(idOf(2)).toBe(idOf(3));
    expect(idOf(2)).toMatch(/^[0-9a-f]{16}$/);
    expect(idOf(2)).not.toBe(idOf(2, 2022));
  });

  test.each(["2019", "2021"] as const)("a form of zeros of %s is sound", (edition) => {
    const { findings } = checkReport(makeCheckedReport({ edition, year: edition === "2019" ? 2020 : 2023 }));
    expect(findings).toEqual([]);
  });
});
