import { currentDataset, prepared } from "../database";

/** The row of a report and its year. */
export type ReportKey = { readonly id: number; readonly year: number };

/**
 * The report with this id, as the view `report` makes it of agency, year and, of a superseded one, its content; null
 * where there is none.
 */
export function findReportKey(reportId: string, dataset = currentDataset()): ReportKey | null {
  const [agency, year] = reportId.split("-");
  const row = prepared(dataset, REPORT_KEY_SQL).get({ agency, year: Number(year), reportId });
  return row === undefined ? null : asReportKey(row);
}

export const REPORT_KEY_SQL = `SELECT report.id, report.year
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.year = :year
WHERE agency.agency_id = :agency AND report.report_id = :reportId`;

/** What the statement selects. */
function asReportKey(row: unknown): ReportKey {
  return row as ReportKey;
}
