import type { NarrativeFigure } from "../report/parsed-report";
import { cellWords } from "../vocabulary/check-operands";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { CheckCode } from "../vocabulary/checks";
import type { ReportEdition } from "../vocabulary/editions";
import { cellsDue, type FormCell } from "../vocabulary/form";
import { cellLocator, textLocator } from "../vocabulary/locators";
import { NARRATIVE_INDICATORS, type NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { FIGURE_GUARDS, TOLD_FIGURES } from "../vocabulary/slips";
import { type Assessment, formatSum, NOTHING, notAssessable, passes } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence } from "./find-clause";
import { findFigure, whyUnknown } from "./known-figures";
import { foldDigits } from "./prose-pieces";
import { totalCell } from "./total-cell";

/** C-20, C-23, C-27 (R10): each figure told in prose against the sum of its cells; the table is never corrected by it. */
export function checkToldFigures(check: CheckCode, report: CheckedReport): readonly Assessment[] {
  const assessments: Assessment[] = [];
  for (const row of TOLD_IN[report.figures.edition]) {
    if (row.check !== check) continue;
    for (const figure of report.facts.report.narrative) {
      if (figure.indicator === row.indicator) assessments.push(assess(figure, row.cells, report));
    }
  }
  return assessments;
}

/** Where all cells of the row are due in the edition. */
const dueIn = (edition: ReportEdition) => {
  const due = new Set(cellsDue(edition));
  return TOLD_FIGURES.flatMap(({ check, indicator, cells: codes }) => {
    const cells = codes.map(totalCell).filter((cell) => cell !== undefined);
    return cells.length === codes.length && cells.every((cell) => due.has(cell)) ? [{ check, indicator, cells }] : [];
  });
};

const TOLD_IN = { "2019": dueIn("2019"), "2021": dueIn("2021"), unknown: dueIn("unknown"), free: dueIn("free") };

function assess(figure: NarrativeFigure, cells: readonly FormCell[], report: CheckedReport): Assessment {
  const guard = findGuard(figure, report);
  if (guard !== null) return notAssessable(guard);
  const values: number[] = [];
  for (const cell of cells) {
    const value = findFigure(report.figures, cell);
    if (value === null) return notAssessable(whyUnknown(report.figures, cell));
    values.push(value);
  }
  const total = values.reduce((sum, value) => sum + value, 0);
  const agrees = figure.qualifier === "exact" ? total === figure.value : total >= figure.value;
  if (agrees) return passes(1);
  return {
    outcome: figure.indicator === "normative_docs_issued" ? "warn" : "fail",
    compared: {
      where: toldWords(figure.indicator, cells),
      left: figure.raw,
      right: formatSum(values),
      leftValue: figure.value,
      rightValue: total,
      quote: figure.raw,
      locators: [textLocator(figure), ...cells.map(cellLocator)],
    },
  };
}

function toldWords(indicator: NarrativeIndicator, cells: readonly FormCell[]) {
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined ? cellWords(cell) : NARRATIVE_INDICATORS[indicator];
}

/** Why a figure in prose is not this agency's total of the year; null where nothing speaks against it. */
export function findGuard(figure: NarrativeFigure, report: CheckedReport): NotAssessableReason | null {
  if (figure.status !== "stated" && figure.status !== "stated_none" && figure.status !== "inferred") return "derived";
  if (figure.qualifier !== "exact" && figure.qualifier !== "over" && figure.qualifier !== "at_least") {
    return figure.qualifier === "sum_of_parts" ? "overlapping_parts" : "approximate";
  }
  const sentence = findSentence(report.text, figure.start);
  const before = foldDigits(report.text.slice(sentence.start, Math.max(figure.start, figure.end)));
  if (FIGURE_GUARDS.cumulative.test(before) || tellsOtherYear(before, figure, report)) return "other_period";
  if (FIGURE_GUARDS.otherAgency.test(before)) return "other_organisation";
  if (figure.indicator === "normative_docs_issued") return before.includes("规范性文件") ? null : "other_quantity";
  const own = before.slice(lastComma(before, figure.start - sentence.start));
  const asked = figure.indicator === "recon_total" || figure.indicator === "suit_total";
  if (asked) return FIGURE_GUARDS.result.test(own.slice(0, -figure.raw.length || undefined)) ? "sub_category" : null;
  const bound = FIGURE_GUARDS.category.test(own) || FIGURE_GUARDS.channel.test(own) || FIGURE_GUARDS.result.test(own);
  return bound ? "sub_category" : null;
}

function tellsOtherYear(before: string, figure: NarrativeFigure, report: CheckedReport): boolean {
  if (figure.indicator !== "requests_carried_in" && FIGURE_GUARDS.lastYear.test(before)) return true;
  if (!before.includes("年")) return false;
  const years = [...before.matchAll(/(\d{4})\s*年/g)];
  const last = years.at(-1)?.[1];
  return last !== undefined && Number(last) !== report.facts.report.year;
}

function lastComma(text: string, end: number): number {
  for (let at = Math.min(end, text.length) - 1; at >= 0; at -= 1) {
    if ("，,：:".includes(text.charAt(at))) return at + 1;
  }
  return 0;
}

/**
 * C-26: two figures for one quantity, from the reader's own issues: it keeps one figure of each quantity and quotes the
 * rival. Cumulative figures and channels are other quantities and no rivals.
 */
export function checkToldTwice(report: CheckedReport): readonly Assessment[] {
  const { issues, narrative } = report.facts.report;
  const rivals = issues.filter(({ code }) => code === "totals_differ" || code === "figures_differ");
  if (rivals.length === 0) return narrative.length === 0 ? NOTHING : [passes(narrative.length)];
  return rivals.map(({ quote, span }): Assessment => {
    const [left = quote, right = ""] = quote.split(" / ");
    return {
      outcome: "warn",
      compared: {
        where: { zh: "正文数字", en: "figures in the text" },
        left,
        right,
        leftValue: null,
        rightValue: null,
        locators: [span === null ? "text" : textLocator(span)],
      },
    };
  });
}
