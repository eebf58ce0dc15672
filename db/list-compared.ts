import { type ComparedReports, type PlacedReport, toCompared } from "./compared-reports";
import { type Dataset, listRows, prepared } from "./database";

/** The current reports, in the order in which they are compared. */
export function listCompared(dataset: Dataset): ComparedReports {
  const agencies = new Map(listRows<PlacedAgency>(dataset, AGENCIES_SQL).map((agency) => [agency.id, agency] as const));
  const reports: PlacedReport[] = [];
  for (const row of prepared(dataset, REPORTS_SQL).raw().iterate()) {
    const [id, agency, year] = asReportRow(row);
    const placed = agencies.get(agency);
    if (placed !== undefined) reports.push({ id, agency, year, place: placed.place, agencyId: placed.agencyId });
  }
  return toCompared(reports);
}

type PlacedAgency = Pick<PlacedReport, "id" | "place" | "agencyId">;

/** What REPORTS_SQL selects, of columns that are STRICT. */
function asReportRow(row: unknown): readonly [id: number, agency: number, year: number] {
  return row as readonly [number, number, number];
}

const AGENCIES_SQL = `SELECT id, agency_id AS agencyId,
  CASE WHEN county IS NULL THEN '#' || agency_id ELSE concat_ws('/', province, prefecture, county) END AS place
FROM agency`;
const REPORTS_SQL = "SELECT id, agency, year FROM report_row WHERE superseded = 0";
