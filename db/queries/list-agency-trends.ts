import { currentDataset, listRows } from "../database";
import type { report } from "../report-schema";

/** What one current report says of the two counts that the directory shows. */
export type TrendYear = Readonly<
  { agencyId: string } & Pick<
    typeof report.$inferSelect,
    "reportId" | "year" | "reqNew" | "proactiveTotal" | "proactiveQualifier"
  >
>;

const TREND_SQL = `SELECT agency.agency_id AS agencyId, report.report_id AS reportId, report.year, report.req_new AS reqNew,
  report.proactive_total AS proactiveTotal, report.proactive_qualifier AS proactiveQualifier
FROM json_each(?) AS asked
CROSS JOIN agency ON agency.agency_id = asked.value
CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
ORDER BY report.agency, report.year`;

/** The current reports of these agencies by agency_id, the latest last. Asked for the agencies of one page only. */
export function listAgencyTrends(agencyIds: readonly string[]): ReadonlyMap<string, readonly TrendYear[]> {
  const trends = new Map<string, TrendYear[]>();
  for (const row of listRows<TrendYear>(currentDataset(), TREND_SQL, JSON.stringify(agencyIds))) {
    const own = trends.get(row.agencyId);
    if (own === undefined) trends.set(row.agencyId, [row]);
    else own.push(row);
  }
  return trends;
}
