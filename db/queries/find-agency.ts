import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { currentDataset } from "../database";
import { agency, report, source } from "../schema";

export type Agency = Readonly<typeof agency.$inferSelect>;
export type AgencyReport = Readonly<typeof report.$inferSelect> & { readonly sourcePath: string };

/** The agency with this id, or null. */
export function findAgency(agencyId: string): Agency | null {
  return currentDataset().drizzle.select().from(agency).where(eq(agency.agencyId, agencyId)).get() ?? null;
}

/** Its reports, those that a later issue replaced among them, by year. */
export function listReportsOfAgency(id: number): readonly AgencyReport[] {
  const rows = currentDataset()
    .drizzle.select({ report, sourcePath: source.path })
    .from(report)
    .innerJoin(source, eq(source.id, report.source))
    .where(eq(report.agency, id))
    .orderBy(asc(report.year), asc(report.superseded))
    .all();
  return rows.map((row) => ({ ...row.report, sourcePath: row.sourcePath }));
}

/** An agency that one may compare with, and what the choice rests on. */
export type Peer = Pick<Agency, "agencyId" | "name" | "kind" | "county"> & {
  readonly sharedYears: number;
  readonly requests: number | null;
};

/**
 * Other agencies of the same county, those of the same kind first, then those with the most years in common and the
 * nearest number of requests over these years. The order is fixed by the data alone.
 */
export function listPeers(
  own: Agency,
  years: readonly number[],
  requests: number | null,
  limit: number,
): readonly Peer[] {
  if (own.county === null || years.length === 0) return [];
  const shared = sql<number>`sum(${report.year} IN (${sql.join(
    [...years].map((year) => sql`${year}`),
    sql`, `,
  )}))`;
  const total = sql<number | null>`sum(${report.reqNew})`;
  return currentDataset()
    .drizzle.select({
      agencyId: agency.agencyId,
      name: agency.name,
      kind: agency.kind,
      county: agency.county,
      sharedYears: shared,
      requests: total,
    })
    .from(agency)
    .innerJoin(report, and(eq(report.agency, agency.id), eq(report.superseded, 0)))
    .where(
      and(
        sql`${agency.province} IS ${own.province}`,
        sql`${agency.prefecture} IS ${own.prefecture}`,
        eq(agency.county, own.county),
        ne(agency.id, own.id),
      ),
    )
    .groupBy(agency.id)
    .orderBy(
      desc(sql`${agency.kind} = ${own.kind}`),
      desc(shared),
      requests === null
        ? sql`NULL`
        : asc(sql`CASE WHEN ${total} IS NULL THEN 1e9 ELSE abs(${total} - ${requests}) END`),
      asc(agency.pinyin),
      asc(agency.id),
    )
    .limit(limit)
    .all();
}
