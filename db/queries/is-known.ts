import { currentDataset, prepared } from "../database";
import { findReportKey } from "./find-report-key";

/** Whether the dataset has an agency with this id. */
export function isKnownAgency(agencyId: string): boolean {
  return prepared(currentDataset(), "SELECT 1 FROM agency WHERE agency_id = ?").get(agencyId) !== undefined;
}

/** Whether the dataset has a report with this id. */
export function isKnownReport(reportId: string): boolean {
  return findReportKey(reportId) !== null;
}
