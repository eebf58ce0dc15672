import type { ReportEdition } from "../../lib/vocabulary/editions";
import { cellsDue, type FormCell } from "../../lib/vocabulary/form";
import { currentDataset, listRows, oncePerDataset } from "../database";
import type { fact, figure, fill } from "../figure-schema";
import type { report } from "../report-schema";

/** What tells the due cells of a report that have no row of their own. */
export type FilledReport = Readonly<
  Pick<typeof report.$inferSelect, "id" | "edition" | "proactiveFill" | "requestsFill" | "disputesFill">
>;

export type SettledCell = Readonly<typeof figure.$inferSelect>;

/** The columns of a FilledReport. */
export const FILLED_REPORT = `report.id, report.edition, report.proactive_fill AS proactiveFill,
  report.requests_fill AS requestsFill, report.disputes_fill AS disputesFill`;

/**
 * The due cells of reports, or those of them that are asked for, in the order of the reports and of the form: the rows of
 * the view `figure`. Put together here from the facts and fills, because the view looks up four tables for each cell: for
 * seven reports 6 ms against 1 (a test holds both equal).
 */
export function settleCells(
  reports: readonly FilledReport[],
  isAsked: (cell: FormCell) => boolean = () => true,
): readonly SettledCell[] {
  const facts = listRows<Fact>(currentDataset(), FACTS_SQL, JSON.stringify(reports.map(({ id }) => id)));
  const byPlace = new Map(facts.map((row) => [row.report * MOST_CELLS + row.cell, row]));
  const fills = fillsById();
  const asked = new Map<ReportEdition, readonly FormCell[]>();
  return reports.flatMap((own) => {
    const cells = asked.get(own.edition) ?? cellsDue(own.edition).filter(isAsked);
    asked.set(own.edition, cells);
    return cells.map(({ ordinal, table, indicator, applicant, unit }): SettledCell => {
      const settled = byPlace.get(own.id * MOST_CELLS + ordinal) ?? fills.get(own[FILL_OF[table]]);
      if (settled === undefined) throw new Error(`a report without a fill: ${own.id}`);
      const { value, status, raw } = settled;
      return { report: own.id, cell: ordinal, table, indicator, applicant, unit, value, status, raw };
    });
  });
}

type Fact = typeof fact.$inferSelect;
type Fill = typeof fill.$inferSelect;

const FACTS_SQL = `SELECT report, cell, value, status, raw FROM fact
WHERE report IN (SELECT value FROM json_each(?))`;

const fillsById = oncePerDataset(
  (dataset) =>
    new Map(listRows<Fill>(dataset, "SELECT id, value, status, raw FROM fill").map((row) => [row.id, row] as const)),
);

const FILL_OF = { proactive: "proactiveFill", requests: "requestsFill", disputes: "disputesFill" } as const;

const MOST_CELLS = 1000;
