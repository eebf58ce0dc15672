import { runSteps, type Steps } from "../report/steps";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { CheckCode } from "../vocabulary/checks";
import type { Assessment } from "./assessment";
import { assessmentToFinding, type FindingOwner } from "./assessment-to-finding";
import { checkApplicantsTold } from "./check-applicants-told";
import { checkBreakdowns } from "./check-breakdowns";
import { checkCellsMet, checkNumbers, checkRequestCells, checkRules, checkSilentApplicants } from "./check-cells";
import { checkClauses } from "./check-clauses";
import { checkDoubledWords } from "./check-doubled-words";
import { checkEdition } from "./check-edition";
import { checkFeeUnit } from "./check-fees";
import { checkForeignNames } from "./check-foreign-names";
import { checkFeeTold, checkProblemsTold } from "./check-last-sections";
import { checkManifestTold } from "./check-manifest-told";
import { checkOwnKind } from "./check-own-kind";
import { checkPlaceholders } from "./check-placeholders";
import { checkPartsAnnounced, checkSections } from "./check-sections";
import { checkSums } from "./check-sums";
import { checkToldFigures, checkToldTwice } from "./check-told-figures";
import { checkPeriod, checkYearsTold } from "./check-years-told";
import { type CheckedReport, type CheckInput, checkedReport } from "./checked-report";
import type { Finding } from "./report-facts";

/** What the instances of one check came to: failed and warned are among the assessable ones. */
export type CheckTally = {
  readonly check: CheckCode;
  readonly assessable: number;
  readonly failed: number;
  readonly warned: number;
  readonly notAssessable: Partial<Readonly<Record<NotAssessableReason, number>>>;
  /** For checks that count: cells found of cells due, links of possible links. */
  readonly info: { readonly found: number; readonly expected: number } | null;
};

export type CheckOutcome = { readonly findings: readonly Finding[]; readonly tally: readonly CheckTally[] };

/**
 * Every check that one report can be held to, in the order of the catalogue. C-10, C-12 and C-18 need the year before:
 * they stand in check-years.ts, C-35, C-48 and C-50 in check-agencies.ts.
 */
export function checkReport(input: CheckInput): CheckOutcome {
  return runSteps(checkInSteps(input));
}

/** The same in steps. */
export function* checkInSteps(input: CheckInput): Steps<CheckOutcome> {
  const report = checkedReport(input);
  const { year, edition } = input.facts.report;
  const owner = { agency: input.agency, year, edition };
  const findings: Finding[] = [];
  const tally: CheckTally[] = [];
  for (const { check, assess } of WITHIN_REPORT) {
    if (tally.length % CHECKS_OF_A_STEP === 0) yield;
    tally.push(tallyCheck(check, assess(report), owner, findings));
  }
  return { findings, tally };
}

const CHECKS_OF_A_STEP = 4;

const sums = (check: CheckCode) => ({ check, assess: (report: CheckedReport) => checkSums(check, report.figures) });

const told = (check: CheckCode) => ({ check, assess: (report: CheckedReport) => checkToldFigures(check, report) });

const WITHIN_REPORT: readonly {
  readonly check: CheckCode;
  readonly assess: (report: CheckedReport) => readonly Assessment[];
}[] = [
  sums("C-01"),
  sums("C-02"),
  sums("C-03"),
  { check: "C-04", assess: ({ figures }) => checkNumbers("requests", figures) },
  sums("C-05"),
  { check: "C-06", assess: ({ figures }) => checkSilentApplicants(figures) },
  { check: "C-07", assess: ({ figures }) => checkRequestCells(figures) },
  sums("C-08"),
  {
    check: "C-09",
    assess: ({ figures }) => [...checkNumbers("disputes", figures), checkCellsMet("disputes", figures)],
  },
  { check: "C-11", assess: ({ figures }) => checkNumbers("proactive", figures) },
  sums("C-13"),
  { check: "C-14", assess: ({ figures, facts }) => checkRules(facts.report.agency.kind, figures) },
  { check: "C-15", assess: checkFeeUnit },
  { check: "C-16", assess: ({ figures }) => (figures.edition === "2021" ? [checkCellsMet("proactive", figures)] : []) },
  sums("C-17"),
  { check: "C-19", assess: ({ figures }) => (figures.edition === "2019" ? [checkCellsMet("proactive", figures)] : []) },
  told("C-20"),
  { check: "C-21", assess: checkFeeTold },
  { check: "C-22", assess: checkApplicantsTold },
  told("C-23"),
  { check: "C-24", assess: checkBreakdowns },
  { check: "C-25", assess: checkClauses },
  { check: "C-26", assess: checkToldTwice },
  told("C-27"),
  { check: "C-40", assess: checkYearsTold },
  { check: "C-41", assess: checkPeriod },
  { check: "C-42", assess: checkOwnKind },
  { check: "C-43", assess: checkForeignNames },
  { check: "C-44", assess: checkSections },
  { check: "C-45", assess: checkPartsAnnounced },
  { check: "C-46", assess: checkProblemsTold },
  { check: "C-47", assess: checkPlaceholders },
  { check: "C-49", assess: ({ facts }) => checkEdition(facts.report) },
  { check: "C-51", assess: checkManifestTold },
  { check: "C-52", assess: checkDoubledWords },
];

/** Counts assessments and words the failed and doubtful ones as findings of their owner. */
export function tallyChecks(
  checked: readonly { readonly check: CheckCode; readonly assessments: readonly Assessment[] }[],
  owner: FindingOwner,
): CheckOutcome {
  const findings: Finding[] = [];
  const tally = checked.map(({ check, assessments }) => tallyCheck(check, assessments, owner, findings));
  return { findings, tally };
}

function tallyCheck(
  check: CheckCode,
  assessments: readonly Assessment[],
  owner: FindingOwner,
  findings: Finding[],
): CheckTally {
  let passed = 0;
  let failed = 0;
  let warned = 0;
  let info: CheckTally["info"] = null;
  let notAssessable: Partial<Record<NotAssessableReason, number>> | null = null;
  for (const assessment of assessments) {
    if (assessment.outcome === "pass") passed += assessment.times;
    else if (assessment.outcome === "info") info = { found: assessment.found, expected: assessment.expected };
    else if (assessment.outcome === "not_assessable") {
      const { reason, times } = assessment;
      notAssessable ??= {};
      notAssessable[reason] = (notAssessable[reason] ?? 0) + times;
    } else {
      if (assessment.outcome === "fail") failed += 1;
      else warned += 1;
      findings.push(assessmentToFinding(check, assessment.outcome, assessment.compared, owner));
    }
  }
  const assessable = passed + failed + warned;
  return { check, assessable, failed, warned, notAssessable: notAssessable ?? NO_REASONS, info };
}

const NO_REASONS = {};
