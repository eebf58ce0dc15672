import { eq } from "drizzle-orm";
import { currentDataset, listRows } from "../database";
import { agency, type report } from "../report-schema";
import type { Place } from "./place";
import { placeWhere } from "./place-where";

/** A report with its headline figures and whose it is. */
export type ScopeReport = Readonly<
  Pick<typeof agency.$inferSelect, "agencyId"> &
    Pick<
      typeof report.$inferSelect,
      | "agency"
      | "agencyName"
      | "reportId"
      | "year"
      | "edition"
      | "proactiveState"
      | "requestsState"
      | "disputesState"
      | "problemState"
      | "proactiveTotal"
      | "proactiveQualifier"
      | "reqNew"
      | "reqCarriedOut"
      | "reconTotal"
      | "suitDirectTotal"
      | "suitAfterReconTotal"
      | "problems"
      | "findings"
    >
>;

/** An agency of a scope. */
export type ScopeAgency = Pick<typeof agency.$inferSelect, "id" | "agencyId" | "name" | "kind" | "county">;

/** The current reports of a scope. Only asked for scopes small enough to be shown agency by agency. */
export function listReportsInScope(place: Place): ScopeReport[] {
  const { where, values } = placeWhere(place);
  const sql = `SELECT report.agency, agency.agency_id AS agencyId, agency.name AS agencyName, report.report_id AS reportId,
  report.year, report.edition, report.proactive_state AS proactiveState, report.requests_state AS requestsState,
  report.disputes_state AS disputesState, report.problem_state AS problemState,
  report.proactive_total AS proactiveTotal, report.proactive_qualifier AS proactiveQualifier, report.req_new AS reqNew, report.req_carried_out AS reqCarriedOut,
  report.recon_total AS reconTotal, report.suit_direct_total AS suitDirectTotal,
  report.suit_after_recon_total AS suitAfterReconTotal, report.problems, report.findings
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
WHERE ${where} ORDER BY report.year, agency.county, agency.pinyin, agency.id`;
  return listRows<ScopeReport>(currentDataset(), sql, values);
}

/** The agencies of a scope, in the order of their county and name. */
export function listAgenciesInScope(place: Place): readonly ScopeAgency[] {
  const { where, values } = placeWhere(place);
  const sql = `SELECT id, agency_id AS agencyId, name, kind, county FROM agency
WHERE ${where} ORDER BY county, pinyin, id`;
  return listRows<ScopeAgency>(currentDataset(), sql, values);
}

/** The conditions that keep to a place. */
export function placeConditions(place: Place) {
  return (["province", "prefecture", "county"] as const).flatMap((level) =>
    place[level] === null ? [] : [eq(agency[level], place[level])],
  );
}
