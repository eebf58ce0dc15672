import { currentDataset, listRows } from "../database";
import { agency, report } from "../report-schema";
import { ROW_LIMIT } from "../row-limit";
import { columnsOf } from "../table-columns";

export type Agency = Readonly<typeof agency.$inferSelect>;
/** What pages of an agency say of each of its reports, and the file that it was read from. */
export type AgencyReport = Readonly<Pick<typeof report.$inferSelect, (typeof TOLD_OF_REPORT)[number]>> & {
  readonly sourcePath: string;
};

const TOLD_OF_REPORT = [
  "id",
  "reportId",
  "year",
  "edition",
  "agencyAsTitled",
  "agencyName",
  "superseded",
  "publishedOn",
  "placeMethod",
  "proactiveState",
  "requestsState",
  "disputesState",
  "problemState",
  "themes",
  "cellsStated",
  "cellsDue",
  "proactiveTotal",
  "proactiveQualifier",
  "reqNew",
  "reqCarriedOut",
  "refusedTotal",
  "unavailableTotal",
  "unprocessedTotal",
  "otherTotal",
  "reconTotal",
  "suitDirectTotal",
  "suitAfterReconTotal",
  "problems",
  "findings",
] as const;

/** The agency with this id, or null. */
export function findAgency(agencyId: string): Agency | null {
  return listRows<Agency>(currentDataset(), AGENCY_SQL, agencyId)[0] ?? null;
}

const AGENCY_SQL = `SELECT ${columnsOf(agency)} FROM agency WHERE agency_id = ?`;

/** Its reports, those that a later issue replaced among them, by year. */
export function listReportsOfAgency(id: number): readonly AgencyReport[] {
  return listRows<AgencyReport>(currentDataset(), REPORTS_SQL, id);
}

const REPORTS_SQL = `SELECT ${columnsOf(report, TOLD_OF_REPORT)}, source.path AS sourcePath
FROM report JOIN source ON source.id = report.source
WHERE report.agency = ? ORDER BY report.year, report.superseded`;

/** An agency that one may compare with, and what the choice rests on. */
export type Peer = Pick<Agency, "agencyId" | "name" | "kind" | "county"> & {
  readonly sharedYears: number;
  readonly requests: number | null;
};

/**
 * Other agencies of the same county, those of the same kind first, then those with the most years in common and the
 * nearest number of requests over these years. The order is fixed by the data alone.
 */
export function listPeers(
  own: Agency,
  years: readonly number[],
  requests: number | null,
  limit: number,
): readonly Peer[] {
  if (own.county === null || years.length === 0) return [];
  const { id, kind, province, prefecture, county } = own;
  const asked = { id, kind, province, prefecture, county, years: JSON.stringify(years), requests, limit };
  return listRows<Peer>(currentDataset(), PEERS_SQL, asked);
}

const PEERS_SQL = `SELECT agency.agency_id AS agencyId, agency.name, agency.kind, agency.county,
  sum(report.year IN (SELECT value FROM json_each(:years))) AS sharedYears, sum(report.req_new) AS requests
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
WHERE agency.province IS :province AND agency.prefecture IS :prefecture AND agency.county = :county AND agency.id <> :id
GROUP BY agency.id
ORDER BY agency.kind = :kind DESC, sharedYears DESC,
  CASE WHEN :requests IS NULL THEN NULL WHEN sum(report.req_new) IS NULL THEN 1e9
    ELSE abs(sum(report.req_new) - :requests) END,
  agency.pinyin, agency.id
${ROW_LIMIT}`;
