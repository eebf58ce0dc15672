import type { ScopeReport } from "@/db/queries/list-reports-in-scope";
import { reportAddress } from "./addresses";
import type { Missing } from "./figure";
import type { OverviewFrame } from "./overview-requests";

/** The reports of a figure's years that do not give what it counts, by name and year, each leading to the report. */
export function missingReports(
  reports: readonly ScopeReport[],
  { language, years }: OverviewFrame,
  figureOf: (report: ScopeReport) => number | null,
): readonly Missing[] {
  return reports
    .filter((report) => years.includes(report.year) && figureOf(report) === null)
    .map((report) => ({
      words: `${report.agencyName} ${report.year}`,
      href: reportAddress(language, report.reportId),
    }));
}
