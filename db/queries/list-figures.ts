import { currentDataset, listRows } from "../database";
import { narrative, type report } from "../schema";
import { columnsOf } from "../table-columns";
import { FILLED_REPORT, type FilledReport, type SettledCell, settleCells } from "./settled-cells";

export type ReportFigure = SettledCell;
export type NarrativeRow = Readonly<typeof narrative.$inferSelect>;

/** A figure of the form in one report of an agency. */
export type AgencyFigure = Omit<SettledCell, "report"> & Head;

type Head = Readonly<Pick<typeof report.$inferSelect, "reportId" | "year" | "edition">>;

/** Every due cell of the current reports of an agency, in the order of years and of the form. */
export function listFiguresOfAgency(id: number): readonly AgencyFigure[] {
  const reports = listRows<FilledReport & Head>(currentDataset(), REPORTS_SQL, id);
  const heads = new Map(
    reports.map(({ id: report, reportId, year, edition }) => [report, { reportId, year, edition }]),
  );
  const cells = settleCells(reports);
  return cells.flatMap((own): AgencyFigure[] => {
    const head = heads.get(own.report);
    if (head === undefined) return [];
    const { reportId, year, edition } = head;
    const { cell, table, indicator, applicant, unit, value, status, raw } = own;
    return [{ reportId, year, edition, cell, table, indicator, applicant, unit, value, status, raw }];
  });
}

const REPORTS_SQL = `SELECT ${FILLED_REPORT}, report.report_id AS reportId, report.year FROM report
WHERE report.agency = ? AND report.superseded = 0 ORDER BY report.year`;

/** The figures told in the prose of reports. */
export function listNarrative(reports: readonly number[]): readonly NarrativeRow[] {
  return listRows<NarrativeRow>(currentDataset(), NARRATIVE_SQL, JSON.stringify(reports));
}

const NARRATIVE_SQL = `SELECT ${columnsOf(narrative)} FROM narrative
WHERE narrative.report IN (SELECT value FROM json_each(?)) ORDER BY narrative.report, narrative.ordinal`;

/** Every due cell of one report, in the order of the form. */
export function listFiguresOfReport(id: number): readonly SettledCell[] {
  return settleCells(listRows<FilledReport>(currentDataset(), REPORT_SQL, id));
}

const REPORT_SQL = `SELECT ${FILLED_REPORT} FROM report WHERE report.id = ?`;

/** Whether a cell is of the total column, or of a table that has no other. */
export function isTotal(applicant: SettledCell["applicant"]): boolean {
  return applicant === "" || applicant === "total";
}
