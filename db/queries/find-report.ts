import { asc, eq } from "drizzle-orm";
import type { Section, Span } from "../../lib/report/parsed-report";
import { unpackSpans } from "../cell-spans";
import { currentDataset } from "../database";
import { readDictionary } from "../report-functions";
import { agency, issue, report, reportText, source } from "../report-schema";
import { unpackText } from "../report-text";
import { typedReads } from "../typed-reads";
import { findReportKey } from "./find-report-key";

export type ReportPage = NonNullable<ReturnType<typeof findReport>>;
export type IssueRow = Readonly<typeof issue.$inferSelect>;

/** The text of a report, its sections, and where its due cells stand, in the order of the form. */
export type ReportText = {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly spans: readonly (Span | null)[];
};

/** The report with this id, its agency and the file it was read from; null where there is none. */
export function findReport(reportId: string) {
  const key = findReportKey(reportId);
  if (key === null) return null;
  return (
    typedReads(currentDataset())
      .select({ report, agency, source })
      .from(report)
      .innerJoin(agency, eq(agency.id, report.agency))
      .innerJoin(source, eq(source.id, report.source))
      .where(eq(report.id, key.id))
      .get() ?? null
  );
}

/** The stored text of a report. Throws where a report has none: seed writes both together. */
export function findReportText(id: number): ReportText {
  const dataset = currentDataset();
  const row = typedReads(dataset).select().from(reportText).where(eq(reportText.report, id)).get();
  if (row === undefined) throw new Error(`report without text: ${id}`);
  return {
    text: unpackText(row.body, readDictionary(dataset.sqlite)),
    sections: readSections(row.sections),
    spans: unpackSpans(row.spans),
  };
}

/** What the reader met in a report and did not understand. */
export function listIssues(id: number): readonly IssueRow[] {
  return typedReads(currentDataset())
    .select()
    .from(issue)
    .where(eq(issue.report, id))
    .orderBy(asc(issue.ordinal))
    .all();
}

/** The sections as seed wrote them; the file is a build product, so its JSON is of this shape. */
function readSections(json: string): readonly Section[] {
  return JSON.parse(json) as readonly Section[];
}
