import { currentDataset, prepared } from "../database";

/** Whether the dataset has an agency with this id. */
export function isKnownAgency(agencyId: string): boolean {
  return prepared(currentDataset(), "SELECT 1 FROM agency WHERE agency_id = ?").get(agencyId) !== undefined;
}

/** Whether the dataset has a report with this id. */
export function isKnownReport(reportId: string): boolean {
  return prepared(currentDataset(), "SELECT 1 FROM report WHERE report_id = ?").get(reportId) !== undefined;
}
