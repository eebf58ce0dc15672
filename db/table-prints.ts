import { tablePrint } from "../lib/facts/check-agencies";
import { keyOf, type YearFigures } from "../lib/facts/year-figures";
import type { ReportReading } from "./report-reading";

/** The columns of a report that checks between reports look at. */
export function tablePrints({ facts, document }: ReportReading) {
  const figures: YearFigures = {
    year: facts.report.year,
    edition: facts.report.edition,
    values: new Map(facts.facts.map(({ cell, value, status }) => [keyOf(cell), { value, status }])),
    mentionsCleanup: document.text.includes("清理"),
  };
  return {
    proactive_print: tablePrint(figures, "proactive"),
    requests_print: tablePrint(figures, "requests"),
    disputes_print: tablePrint(figures, "disputes"),
    mentions_cleanup: figures.mentionsCleanup ? 1 : 0,
  };
}
