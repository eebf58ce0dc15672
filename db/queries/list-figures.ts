import { and, asc, eq, inArray } from "drizzle-orm";
import type { FormCode } from "../../lib/vocabulary/form";
import { currentDataset } from "../database";
import { figure, narrative, report } from "../schema";

/** A figure of the form in one report of an agency. */
export type AgencyFigure = ReturnType<typeof listFiguresOfAgency>[number];
export type NarrativeRow = Readonly<typeof narrative.$inferSelect>;

/**
 * Due cells of the current reports of an agency, in the order of years and of the form: all of them, or the total
 * column of these indicators.
 */
export function listFiguresOfAgency(id: number, indicators: readonly FormCode[] | null = null) {
  return currentDataset()
    .drizzle.select({
      reportId: report.reportId,
      year: report.year,
      edition: report.edition,
      cell: figure.cell,
      table: figure.table,
      indicator: figure.indicator,
      applicant: figure.applicant,
      unit: figure.unit,
      value: figure.value,
      status: figure.status,
      raw: figure.raw,
    })
    .from(report)
    .innerJoin(figure, eq(figure.report, report.id))
    .where(
      and(
        eq(report.agency, id),
        eq(report.superseded, 0),
        indicators === null
          ? undefined
          : and(inArray(figure.indicator, [...indicators]), inArray(figure.applicant, ["", "total"])),
      ),
    )
    .orderBy(asc(report.year), asc(figure.cell))
    .all();
}

/** The figures told in the prose of reports. */
export function listNarrative(reports: readonly number[]): readonly NarrativeRow[] {
  return currentDataset()
    .drizzle.select()
    .from(narrative)
    .where(inArray(narrative.report, [...reports]))
    .orderBy(asc(narrative.report), asc(narrative.ordinal))
    .all();
}

/** Every due cell of one report, in the order of the form. */
export function listFiguresOfReport(id: number) {
  return currentDataset().drizzle.select().from(figure).where(eq(figure.report, id)).orderBy(asc(figure.cell)).all();
}

export type ReportFigure = Readonly<typeof figure.$inferSelect>;
