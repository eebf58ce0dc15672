import { tablePrint } from "../lib/facts/check-agencies";
import type { Fact } from "../lib/facts/report-facts";
import type { YearFigures } from "../lib/facts/year-figures";
import { CELL_BY_KEY, FORM_CELLS } from "../lib/vocabulary/form";
import type { ReportReading } from "./report-reading";

/** The columns of a report that checks between reports look at. */
export function tablePrints({ facts, document }: ReportReading) {
  const known: (Fact | undefined)[] = new Array<Fact | undefined>(FORM_CELLS.length + 1).fill(undefined);
  for (const fact of facts.facts) known[fact.cell.ordinal] = fact;
  const get = (key: string): Fact | undefined => known[CELL_BY_KEY.get(key)?.ordinal ?? 0];
  const figures: YearFigures = {
    year: facts.report.year,
    edition: facts.report.edition,
    values: { get, has: (key) => get(key) !== undefined },
    mentionsCleanup: document.text.includes("清理"),
  };
  return {
    proactive_print: tablePrint(figures, "proactive"),
    requests_print: tablePrint(figures, "requests"),
    disputes_print: tablePrint(figures, "disputes"),
    mentions_cleanup: figures.mentionsCleanup ? 1 : 0,
  };
}
