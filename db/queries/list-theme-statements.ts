import { and, asc, desc, eq, sql } from "drizzle-orm";
import { currentDataset } from "../database";
import { agency, report, reportText, statement, statementCode } from "../schema";

export type ThemeStatement = ReturnType<typeof listThemeStatements>[number];

/** The statements of a theme in one year with their words, by county and name; at most `limit` from `offset` on. */
export function listThemeStatements(
  code: string,
  year: number,
  page: { readonly limit: number; readonly offset: number },
) {
  const { drizzle } = currentDataset();
  const shown = drizzle
    .select({
      report: report.id,
      reportId: report.reportId,
      agencyId: agency.agencyId,
      agencyName: agency.name,
      county: agency.county,
      pinyin: agency.pinyin,
      ordinal: statement.ordinal,
      start: sql<number>`${statement.start}`.as("start"),
      end: sql<number>`${statement.end}`.as("end"),
    })
    .from(statementCode)
    .innerJoin(report, and(eq(report.id, statementCode.report), eq(report.superseded, 0), eq(report.year, year)))
    .innerJoin(agency, eq(agency.id, report.agency))
    .innerJoin(
      statement,
      and(
        eq(statement.report, statementCode.report),
        eq(statement.part, statementCode.part),
        eq(statement.ordinal, statementCode.ordinal),
      ),
    )
    .where(eq(statementCode.code, code))
    .orderBy(asc(agency.county), asc(agency.pinyin), asc(statement.ordinal))
    .limit(page.limit)
    .offset(page.offset)
    .as("shown");
  return drizzle
    .select({
      reportId: shown.reportId,
      agencyId: shown.agencyId,
      agencyName: shown.agencyName,
      county: shown.county,
      start: shown.start,
      end: shown.end,
      words: sql<string>`text_slice(${reportText.report}, ${reportText.body}, ${shown.start}, ${shown.end})`,
    })
    .from(shown)
    .innerJoin(reportText, eq(reportText.report, shown.report))
    .orderBy(asc(shown.county), asc(shown.pinyin), asc(shown.ordinal))
    .all();
}

/** Agencies that name a theme in most years, with how many; at most `limit`. */
export function listThemeAgencies(code: string, limit: number) {
  const years = sql<number>`count(DISTINCT ${report.year})`;
  return currentDataset()
    .drizzle.select({
      agencyId: agency.agencyId,
      name: agency.name,
      county: agency.county,
      years,
      first: sql<number>`min(${report.year})`,
      last: sql<number>`max(${report.year})`,
    })
    .from(statementCode)
    .innerJoin(report, and(eq(report.id, statementCode.report), eq(report.superseded, 0)))
    .innerJoin(agency, eq(agency.id, report.agency))
    .where(and(eq(statementCode.code, code), eq(statementCode.part, "problem")))
    .groupBy(agency.id)
    .orderBy(desc(years), asc(agency.pinyin), asc(agency.id))
    .limit(limit)
    .all();
}
