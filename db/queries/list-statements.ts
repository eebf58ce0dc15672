import { and, asc, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import { currentDataset } from "../database";
import { acknowledged, agency, finding, report, reportText, statement } from "../schema";
import type { Place } from "./find-scope";
import { placeConditions } from "./list-reports-in-scope";

export type StatementRow = ReturnType<typeof listStatements>[number];
export type FindingRow = ReturnType<typeof listFindings>[number];

/** The problem and measure statements of reports with their words, problems first. */
export function listStatements(reports: readonly number[]) {
  return currentDataset()
    .drizzle.select({
      report: statement.report,
      part: statement.part,
      ordinal: statement.ordinal,
      codes: statement.codes,
      start: statement.start,
      end: statement.end,
      words: sql<string>`text_slice(${reportText.report}, ${reportText.body}, ${statement.start}, ${statement.end})`,
    })
    .from(statement)
    .innerJoin(reportText, eq(reportText.report, statement.report))
    .where(inArray(statement.report, [...reports]))
    .orderBy(asc(statement.report), desc(statement.part), asc(statement.ordinal))
    .all();
}

/** What the checks found in reports, with the note of whoever has looked at it. */
export function listFindings(reports: readonly number[]) {
  const { note, who, date } = acknowledged;
  const lastRoot = sql`(SELECT max(other.root) FROM acknowledged AS other WHERE other.finding_id = ${finding.id})`;
  return currentDataset()
    .drizzle.select({ ...getTableColumns(finding), note, who, date })
    .from(finding)
    .leftJoin(acknowledged, and(eq(acknowledged.findingId, finding.id), eq(acknowledged.root, lastRoot)))
    .where(inArray(finding.report, [...reports]))
    .orderBy(asc(finding.report), asc(finding.check), asc(finding.id))
    .all();
}

/** The codes of the problem statements of a place, by report: which themes each report names. */
export function listNamedThemes(place: Place) {
  return currentDataset()
    .drizzle.select({ reportId: report.reportId, codes: statement.codes })
    .from(agency)
    .innerJoin(report, and(eq(report.agency, agency.id), eq(report.superseded, 0)))
    .innerJoin(statement, and(eq(statement.report, report.id), eq(statement.part, "problem")))
    .where(and(...placeConditions(place)))
    .all();
}
