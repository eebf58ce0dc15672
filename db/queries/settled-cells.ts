import { cellsDue, type Table } from "../../lib/vocabulary/form";
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
 * The due cells of a report, in the order of the form: the rows of the view `figure`. Put together here from the facts
 * and fills, because the view looks up four tables for each cell: for seven reports 6 ms against 1 (a test holds both
 * equal).
 */
export function settleCells(report: FilledReport): readonly SettledCell[] {
  const facts = listRows<Fact>(currentDataset(), FACTS_SQL, report.id);
  const byCell = new Map(facts.map((row) => [row.cell, row]));
  const fillOf = fillReader();
  return cellsDue(report.edition).map(({ ordinal, table, indicator, applicant, unit }): SettledCell => {
    const { value, status, raw } = byCell.get(ordinal) ?? fillOf(report, table);
    return { report: report.id, cell: ordinal, table, indicator, applicant, unit, value, status, raw };
  });
}

/** Gives a function that tells what the cells of a report's table are that have no row of their own. */
export function fillReader(): (report: FilledReport, table: Table) => Fill {
  const fills = fillsById();
  return (report, table) => {
    const found = fills.get(report[FILL_OF[table]]);
    if (found === undefined) throw new Error(`a report without a fill: ${report.id}`);
    return found;
  };
}

type Fact = typeof fact.$inferSelect;
type Fill = typeof fill.$inferSelect;

const FACTS_SQL = "SELECT report, cell, value, status, raw FROM fact WHERE report = ?";

const fillsById = oncePerDataset(
  (dataset) =>
    new Map(listRows<Fill>(dataset, "SELECT id, value, status, raw FROM fill").map((row) => [row.id, row] as const)),
);

const FILL_OF = { proactive: "proactiveFill", requests: "requestsFill", disputes: "disputesFill" } as const;
