import { type ComparedReports, type PlacedReport, toCompared } from "./compared-reports";
import { type Dataset, listRows } from "./database";

/** The current reports, in the order in which they are compared. */
export function listCompared(dataset: Dataset): ComparedReports {
  return toCompared(listRows<PlacedReport>(dataset, REPORTS_SQL));
}

const REPORTS_SQL = `SELECT report.id, report.agency, report.year, agency_id AS agencyId,
  CASE WHEN county IS NULL THEN '#' || agency_id ELSE concat_ws('/', province, prefecture, county) END AS place
FROM report JOIN agency ON agency.id = report.agency WHERE superseded = 0`;
