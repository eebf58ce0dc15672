import { and, asc, eq } from "drizzle-orm";
import { currentDataset } from "../database";
import { agency, report } from "../schema";
import type { Place } from "./find-scope";

/** A report with its headline figures and whose it is. */
export type ScopeReport = ReturnType<typeof listReportsInScope>[number];

/** An agency of a scope. */
export type ScopeAgency = Pick<typeof agency.$inferSelect, "id" | "agencyId" | "name" | "kind" | "county">;

/** The current reports of a scope. Only asked for scopes small enough to be shown agency by agency. */
export function listReportsInScope(place: Place) {
  return currentDataset()
    .drizzle.select({
      agency: report.agency,
      agencyId: agency.agencyId,
      agencyName: agency.name,
      reportId: report.reportId,
      year: report.year,
      edition: report.edition,
      proactiveState: report.proactiveState,
      requestsState: report.requestsState,
      disputesState: report.disputesState,
      problemState: report.problemState,
      proactiveTotal: report.proactiveTotal,
      proactiveQualifier: report.proactiveQualifier,
      reqNew: report.reqNew,
      reconTotal: report.reconTotal,
      suitDirectTotal: report.suitDirectTotal,
      problems: report.problems,
      findings: report.findings,
    })
    .from(agency)
    .innerJoin(report, and(eq(report.agency, agency.id), eq(report.superseded, 0)))
    .where(and(...placeConditions(place)))
    .orderBy(asc(report.year), asc(agency.county), asc(agency.pinyin), asc(agency.id))
    .all();
}

/** The agencies of a scope, in the order of their county and name. */
export function listAgenciesInScope(place: Place): readonly ScopeAgency[] {
  return currentDataset()
    .drizzle.select({
      id: agency.id,
      agencyId: agency.agencyId,
      name: agency.name,
      kind: agency.kind,
      county: agency.county,
    })
    .from(agency)
    .where(and(...placeConditions(place)))
    .orderBy(asc(agency.county), asc(agency.pinyin), asc(agency.id))
    .all();
}

/** The conditions that keep to a place. */
export function placeConditions(place: Place) {
  return (["province", "prefecture", "county"] as const).flatMap((level) =>
    place[level] === null ? [] : [eq(agency[level], place[level])],
  );
}
