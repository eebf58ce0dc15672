import { asc, count, desc, eq, isNotNull } from "drizzle-orm";
import { currentDataset } from "../database";
import { finding, report, source } from "../schema";

/** How often each check failed or doubted, over current reports. */
export function countFindings() {
  return currentDataset()
    .drizzle.select({ check: finding.check, outcome: finding.outcome, findings: count() })
    .from(finding)
    .innerJoin(report, eq(report.id, finding.report))
    .where(eq(report.superseded, 0))
    .groupBy(finding.check, finding.outcome)
    .orderBy(asc(finding.check), asc(finding.outcome))
    .all();
}

/** Files that are no report in the dataset, with the reason; the first `limit` by path. */
export function listQuarantined(limit: number) {
  return currentDataset()
    .drizzle.select({ path: source.path, reason: source.reason, detail: source.detail })
    .from(source)
    .where(eq(source.state, "quarantined"))
    .orderBy(asc(source.reason), asc(source.path))
    .limit(limit)
    .all();
}

/** How many files of each state and format were met. */
export function countSources() {
  return currentDataset()
    .drizzle.select({ state: source.state, reason: source.reason, files: count() })
    .from(source)
    .groupBy(source.state, source.reason)
    .orderBy(desc(count()))
    .all();
}

/** By which clue the places of reports were told. */
export function countPlaceMethods() {
  return currentDataset()
    .drizzle.select({ method: report.placeMethod, reports: count() })
    .from(report)
    .where(isNotNull(report.placeMethod))
    .groupBy(report.placeMethod)
    .orderBy(desc(count()))
    .all();
}
