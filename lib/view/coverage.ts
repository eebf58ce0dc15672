import type { ScopeAgency, ScopeReport } from "@/db/queries/list-reports-in-scope";
import type { TableState } from "../vocabulary/absences";

/** What is there of an agency's report of a year. */
export type CoverageState = "complete" | "partial" | "absent" | "no_report";

export type CoverageRow = {
  readonly agencyId: string;
  readonly name: string;
  readonly county: string | null;
  readonly years: readonly { readonly year: number; readonly state: CoverageState; readonly reportId: string | null }[];
};

/** Agency × year: whether there is a report and how completely its three tables were read. */
export function coverageRows(
  agencies: readonly ScopeAgency[],
  reports: readonly ScopeReport[],
  years: readonly number[],
): readonly CoverageRow[] {
  const byKey = new Map(reports.map((report) => [`${report.agency}/${report.year}`, report]));
  return agencies.map((agency) => ({
    agencyId: agency.agencyId,
    name: agency.name,
    county: agency.county,
    years: years.map((year) => {
      const report = byKey.get(`${agency.id}/${year}`);
      return report === undefined
        ? { year, state: "no_report", reportId: null }
        : { year, state: coverageState(report), reportId: report.reportId };
    }),
  }));
}

/** How completely the tables of a report were read: in full, in part, or not at all. */
export function coverageState(
  report: Readonly<Record<"proactiveState" | "requestsState" | "disputesState", TableState>>,
): Exclude<CoverageState, "no_report"> {
  const states = [report.proactiveState, report.requestsState, report.disputesState];
  if (states.every((state) => state === "complete")) return "complete";
  return states.every((state) => state === "absent" || state === "not_asked") ? "absent" : "partial";
}
