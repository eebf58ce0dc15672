import type { AgencyReport } from "@/db/queries/find-agency";
import { formatYears } from "./format";

/** A name that an agency bore before the one of its latest report, and the years of the reports that bear it. */
export type FormerName = { readonly name: string; readonly years: string };

/** The other names of an agency by the years in which its reports bear them, the earliest first. */
export function formerNames(name: string, reports: readonly AgencyReport[]): readonly FormerName[] {
  const runs: { name: string; from: number; to: number }[] = [];
  for (const report of reports.filter((one) => one.superseded === 0)) {
    const last = runs.at(-1);
    if (last?.name === report.agencyName) last.to = report.year;
    else runs.push({ name: report.agencyName, from: report.year, to: report.year });
  }
  return runs
    .filter((run) => run.name !== name)
    .map((run) => ({ name: run.name, years: formatYears(run.from, run.to) }));
}
