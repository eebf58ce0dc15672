import { cellWords } from "../vocabulary/check-operands";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { ReportEdition } from "../vocabulary/editions";
import { cellsDue, type FormCell, type Table } from "../vocabulary/form";
import { cellLocator } from "../vocabulary/locators";
import type { Measure } from "../vocabulary/proactive-form";
import { APPLICANTS } from "../vocabulary/requests-form";
import { type Assessment, NOTHING, notAssessable, passes } from "./assessment";
import { columnOf, findFigure, isAllZero, type KnownFigures, whyUnknown } from "./known-figures";
import type { Fact } from "./report-facts";

/** C-04, C-09, C-11 (R11): counts are whole and not negative, amounts not negative, changes whole. */
export function checkNumbers(table: Table, figures: KnownFigures): readonly Assessment[] {
  if (isAllZero(figures, table)) return [passes(figures.tables[table].due)];
  const assessments: Assessment[] = [];
  const unassessed = new Map<NotAssessableReason, number>();
  const lostColumns = new Set<number>();
  let passed = 0;
  for (const fact of figures.facts) {
    if (fact.cell.table !== table) continue;
    const { ordinal, measure } = fact.cell;
    const value = findFigure(figures, fact.cell) ?? printedNumber(fact);
    if (value === null) {
      const column = table === "requests" && figures.tables.requests.known > 0 ? columnOf(ordinal) : -1;
      const lost = column < 0 ? figures.tables[table].known === 0 : figures.knownInColumn[column] === 0;
      if (!lost || !lostColumns.has(column)) countUp(unassessed, whyUnknown(figures, fact.cell));
      if (lost) lostColumns.add(column);
    } else if (ACCEPTS[measure](value)) passed += 1;
    else assessments.push(strangeNumber(fact, value));
  }
  if (passed > 0) assessments.push(passes(passed));
  for (const [reason, times] of unassessed) assessments.push(notAssessable(reason, times));
  return assessments;
}

function countUp(counts: Map<NotAssessableReason, number>, reason: NotAssessableReason): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

const ACCEPTS: Readonly<Record<Measure, (value: number) => boolean>> = {
  count: (value) => Number.isSafeInteger(value) && value >= 0,
  signed: (value) => Number.isSafeInteger(value),
  amount: (value) => Number.isFinite(value) && value >= 0,
};

const EXPECTED: Readonly<Record<Measure, { zh: string; en: string }>> = {
  count: { zh: "非负整数", en: "a whole number of 0 or more" },
  signed: { zh: "整数", en: "a whole number" },
  amount: { zh: "不小于 0 的金额", en: "an amount of 0 or more" },
};

/** A cell that holds one plain number which the reader would not take as a figure of its kind. */
function printedNumber(fact: Fact): number | null {
  if (fact.status !== "illegible" || fact.raw === null) return null;
  const raw = fact.raw.trim();
  return /^[-−]?\d{1,12}(?:\.\d{1,6})?$/.test(raw) ? Number(raw.replace("−", "-")) : null;
}

function strangeNumber(fact: Fact, value: number): Assessment {
  return {
    outcome: "fail",
    compared: {
      where: cellWords(fact.cell),
      left: fact.raw?.trim() || String(value),
      right: EXPECTED[fact.cell.measure].zh,
      leftValue: value,
      rightValue: null,
      rightWords: EXPECTED[fact.cell.measure],
      locators: [cellLocator(fact.cell)],
    },
  };
}

/** C-06: a row whose total is printed and more than zero while all its applicants are blank. */
export function checkSilentApplicants(figures: KnownFigures): readonly Assessment[] {
  if (isAllZero(figures, "requests")) return [passes(figures.tables.requests.due / APPLICANTS.length)];
  const assessments: Assessment[] = [];
  let passed = 0;
  for (let index = 0; index < figures.facts.length; index += 1) {
    const total = figures.facts[index];
    const value = total?.cell.applicant === "total" ? findFigure(figures, total.cell) : null;
    if (total === undefined || value === null) continue;
    const parts = value > 0 ? figures.facts.slice(index - APPLICANTS.length + 1, index) : [];
    if (!parts.some(({ status }) => status === "blank") || !parts.every(isPrintedBlank)) {
      passed += 1;
      continue;
    }
    assessments.push({
      outcome: "warn",
      compared: {
        where: cellWords(total.cell),
        left: String(value),
        right: "",
        leftValue: value,
        rightValue: null,
        locators: [...parts, total].map((fact) => cellLocator(fact.cell)),
      },
    });
  }
  if (passed > 0) assessments.push(passes(passed));
  return assessments;
}

/** A blank that the sums prove to be zero was printed blank all the same. */
function isPrintedBlank({ status }: Fact): boolean {
  return status === "blank" || status === "blank_as_zero";
}

/** C-07, C-09, C-16, C-19: how many cells of a table were met; what stands in them is another question. */
export function checkCellsMet(table: Table, figures: KnownFigures): Assessment {
  const { due, met } = figures.tables[table];
  if (due === 0 || figures.edition === "unknown") return notAssessable("edition_unknown");
  return { outcome: "info", found: met, expected: due };
}

/** C-07: doubtful where part of the section 3 table was read and part of it not. */
export function checkRequestCells(figures: KnownFigures): readonly Assessment[] {
  const met = checkCellsMet("requests", figures);
  if (met.outcome !== "info") return [met];
  if (met.found === 0) return [met, notAssessable("table_absent")];
  if (met.found === met.expected) return [met, passes(1)];
  return [
    met,
    {
      outcome: "warn",
      compared: {
        where: { zh: "申请表", en: "requests table" },
        left: String(met.found),
        right: String(met.expected),
        leftValue: met.found,
        rightValue: met.expected,
        locators: ["requests"],
      },
    },
  ];
}

/** C-14 (R9): townships and sub-districts have no power to make government rules. */
export function checkRules(kind: string, figures: KnownFigures): readonly Assessment[] {
  const cells = RULES[figures.edition];
  if (cells.length === 0) return NOTHING;
  if (kind === "") return [notAssessable("kind_unknown")];
  return isAllZero(figures, "proactive") ? [passes(cells.length)] : cells.map((cell) => assessRule(cell, figures));
}

const rulesOf = (edition: ReportEdition) => cellsDue(edition).filter((cell) => cell.indicator.startsWith("rules_"));

const RULES: Readonly<Record<ReportEdition, readonly FormCell[]>> = {
  "2019": rulesOf("2019"),
  "2021": rulesOf("2021"),
  unknown: rulesOf("unknown"),
  free: [],
};

function assessRule(cell: FormCell, figures: KnownFigures): Assessment {
  const value = findFigure(figures, cell);
  if (value === null) return notAssessable(whyUnknown(figures, cell));
  if (value <= 0) return passes(1);
  return {
    outcome: "warn",
    compared: {
      where: cellWords(cell),
      left: String(value),
      right: "0",
      leftValue: value,
      rightValue: 0,
      locators: [cellLocator(cell)],
    },
  };
}
