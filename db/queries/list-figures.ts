import type { FormCode } from "../../lib/vocabulary/form";
import { currentDataset, listRows } from "../database";
import { type figure, narrative, type report } from "../schema";
import { columnsOf } from "../table-columns";

export type ReportFigure = Readonly<typeof figure.$inferSelect>;
export type NarrativeRow = Readonly<typeof narrative.$inferSelect>;

/** A figure of the form in one report of an agency. */
export type AgencyFigure = Omit<ReportFigure, "report"> &
  Readonly<Pick<typeof report.$inferSelect, "reportId" | "year" | "edition">>;

/**
 * Due cells of the current reports of an agency, in the order of years and of the form: all of them, or the total
 * column of these indicators.
 */
export function listFiguresOfAgency(id: number, indicators: readonly FormCode[] | null = null) {
  return indicators === null
    ? listRows<AgencyFigure>(currentDataset(), ALL_SQL, id)
    : listRows<AgencyFigure>(currentDataset(), TOTALS_SQL, id, JSON.stringify(indicators));
}

const FIGURE = `figure.cell, figure."table", figure.indicator, figure.applicant, figure.unit, figure.value, figure.status,
  figure.raw`;

const OF_AGENCY = `SELECT report.report_id AS reportId, report.year, report.edition, ${FIGURE}
FROM report JOIN figure ON figure.report = report.id WHERE report.agency = ? AND report.superseded = 0`;

const ALL_SQL = `${OF_AGENCY} ORDER BY report.year, figure.cell`;

const TOTALS_SQL = `${OF_AGENCY} AND figure.applicant IN ('', 'total')
  AND figure.indicator IN (SELECT value FROM json_each(?)) ORDER BY report.year, figure.cell`;

/** The figures told in the prose of reports. */
export function listNarrative(reports: readonly number[]): readonly NarrativeRow[] {
  return listRows<NarrativeRow>(currentDataset(), NARRATIVE_SQL, JSON.stringify(reports));
}

const NARRATIVE_SQL = `SELECT ${columnsOf(narrative)} FROM narrative
WHERE narrative.report IN (SELECT value FROM json_each(?)) ORDER BY narrative.report, narrative.ordinal`;

/** Every due cell of one report, in the order of the form. */
export function listFiguresOfReport(id: number) {
  return listRows<ReportFigure>(currentDataset(), OF_REPORT_SQL, id);
}

const OF_REPORT_SQL = `SELECT figure.report, ${FIGURE} FROM figure WHERE figure.report = ? ORDER BY figure.cell`;
