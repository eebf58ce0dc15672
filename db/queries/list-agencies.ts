import { and, asc, count, desc, eq, max, min, or, type SQL, sql } from "drizzle-orm";
import { currentDataset } from "../database";
import { agency, report } from "../schema";
import type { Place } from "./find-scope";
import { placeConditions } from "./list-reports-in-scope";

/** Which agencies the directory shows. */
export type DirectoryFilter = Place & { readonly words: string | null; readonly kind: string | null };

export type DirectoryOrder = {
  readonly sort: "place" | "name" | "reports" | "requests" | "disclosures";
  readonly descending: boolean;
};

export type DirectoryRow = ReturnType<typeof listAgencies>[number];

/** A page of the directory: agencies with their reports counted and the figures of their latest report; missing ones last. */
export function listAgencies(filter: DirectoryFilter, order: DirectoryOrder, page: { limit: number; offset: number }) {
  const latest = (column: SQL) =>
    sql<number | null>`(SELECT ${column} FROM report AS newest
      WHERE newest.agency = ${agency.id} AND newest.superseded = 0 ORDER BY newest.year DESC LIMIT 1)`;
  const columns = {
    requests: latest(sql`newest.req_new`),
    disclosures: latest(sql`newest.proactive_total`),
    reports: count(report.id),
    name: agency.pinyin,
  };
  const place = [asc(agency.province), asc(agency.prefecture), asc(agency.county), asc(agency.pinyin), asc(agency.id)];
  const by = order.sort === "place" ? null : columns[order.sort];
  const direction = order.descending ? desc : asc;
  return currentDataset()
    .drizzle.select({
      agencyId: agency.agencyId,
      name: agency.name,
      kind: agency.kind,
      province: agency.province,
      prefecture: agency.prefecture,
      county: agency.county,
      reports: columns.reports,
      firstYear: min(report.year),
      lastYear: max(report.year),
      requests: columns.requests,
      disclosures: columns.disclosures,
    })
    .from(agency)
    .innerJoin(report, and(eq(report.agency, agency.id), eq(report.superseded, 0)))
    .where(and(...directoryConditions(filter)))
    .groupBy(agency.id)
    .orderBy(...(by === null ? [] : [asc(sql`${by} IS NULL`), direction(by)]), ...place)
    .limit(page.limit)
    .offset(page.offset)
    .all();
}

/** How many agencies a filter leaves, and how many of each kind. */
export function countAgencies(
  filter: DirectoryFilter,
): readonly { readonly kind: string; readonly agencies: number }[] {
  return currentDataset()
    .drizzle.select({ kind: agency.kind, agencies: count() })
    .from(agency)
    .where(and(...directoryConditions(filter)))
    .groupBy(agency.kind)
    .orderBy(desc(count()), asc(agency.kind))
    .all();
}

/** Every word has to be part of the name or of a place above it, or begin its pinyin or initials, or be its id. */
function directoryConditions(filter: DirectoryFilter): SQL[] {
  const words = filter.words === null ? [] : filter.words.toLowerCase().split(/\s+/).slice(0, 5);
  return [
    ...placeConditions(filter),
    ...(filter.kind === null ? [] : [eq(agency.kind, filter.kind)]),
    ...words.flatMap((word) => {
      const inside = (column: SQL | typeof agency.name) => sql`instr(${column}, ${word}) > 0`;
      return (
        or(
          inside(agency.name),
          sql`instr(coalesce(${agency.county}, ''), ${word}) > 0`,
          sql`instr(coalesce(${agency.prefecture}, ''), ${word}) > 0`,
          sql`instr(coalesce(${agency.province}, ''), ${word}) > 0`,
          sql`substr(${agency.pinyin}, 1, ${word.length}) = ${word}`,
          sql`substr(${agency.initials}, 1, ${word.length}) = ${word}`,
          eq(agency.agencyId, word),
        ) ?? []
      );
    }),
  ];
}
