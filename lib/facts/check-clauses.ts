import { cellWords } from "../vocabulary/check-operands";
import type { FormCode } from "../vocabulary/form";
import { cellLocator, textLocator } from "../vocabulary/locators";
import { CONTRADICTIONS } from "../vocabulary/slips";
import { type Assessment, formatSum, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findClause, findSentence } from "./find-clause";
import { findFigure, whyUnknown } from "./known-figures";
import type { ProsePiece } from "./prose-pieces";
import { totalCell } from "./total-cell";

/** C-25: clauses that leave no room for a figure (未收到申请, 均已办结, 未发生复议), against the total column. */
export function checkClauses(report: CheckedReport): readonly Assessment[] {
  const assessments: Assessment[] = [];
  for (const piece of report.prose) for (const row of CONTRADICTIONS) assessRow(row, piece, report, assessments);
  return assessments;
}

type Contradiction = (typeof CONTRADICTIONS)[number];

function assessRow(row: Contradiction, piece: ProsePiece, report: CheckedReport, assessments: Assessment[]): void {
  const { text } = piece;
  let readTo = 0;
  for (let at = text.indexOf(row.trigger); at >= 0; at = text.indexOf(row.trigger, readTo)) {
    const sentence = findSentence(text, at);
    readTo = Math.max(sentence.end, at + row.trigger.length);
    const words = text.slice(sentence.start, sentence.end);
    const clause = row.clause.exec(words);
    if (clause === null || (row.trigger === "办结" && !words.includes("申请"))) continue;
    const span = {
      start: piece.start + sentence.start + clause.index,
      end: piece.start + sentence.start + clause.index + clause[0].length,
    };
    const own = findClause(words, clause.index);
    const clauseWords = words.slice(own.start, Math.max(own.end, clause.index + clause[0].length));
    if (OTHER_PERIOD.test(words.slice(0, clause.index)) || tellsOtherYear(words, report)) {
      assessments.push(notAssessable("other_period"));
    } else if (row.unless.test(clauseWords)) assessments.push(notAssessable("sub_category"));
    else assessments.push(...assessClause(clause[0], span, row.cells, report));
  }
}

const OTHER_PERIOD = /去年|上年(?!度?结转)|上一年(?!度?结转)|往年|上半年|下半年|季度/;

function tellsOtherYear(words: string, report: CheckedReport): boolean {
  const year = /(\d{4})\s*年/.exec(words)?.[1];
  return year !== undefined && Number(year) !== report.facts.report.year;
}

function assessClause(
  quote: string,
  span: { start: number; end: number },
  codes: readonly FormCode[],
  report: CheckedReport,
): readonly Assessment[] {
  const cells = codes.map(totalCell).filter((cell) => cell !== undefined);
  const values = cells.map((cell) => findFigure(report.figures, cell));
  const known = values.filter((value) => value !== null);
  const total = known.reduce((sum, value) => sum + value, 0);
  const unknown = cells.find((_, index) => values[index] === null);
  if (total > 0) {
    return [
      {
        outcome: "fail",
        compared: {
          where:
            cells.length === 1 && cells[0] !== undefined ? cellWords(cells[0]) : { zh: "行政诉讼", en: "Litigation" },
          left: quote,
          right: formatSum(known),
          leftValue: 0,
          rightValue: total,
          quote,
          locators: [textLocator(span), ...cells.map(cellLocator)],
        },
      },
    ];
  }
  return unknown === undefined ? PASS : [notAssessable(whyUnknown(report.figures, unknown))];
}
