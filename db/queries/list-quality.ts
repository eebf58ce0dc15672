import { and, asc, count, desc, eq, ne, sql } from "drizzle-orm";
import { CHECK_CODES } from "../../lib/vocabulary/checks";
import { type CheckCount, unpackCheckCounts } from "../check-counts";
import type { ReasonCount } from "../check-tally";
import { currentDataset, listRows } from "../database";
import { agency, report, source } from "../report-schema";
import { typedReads } from "../typed-reads";
import { placeConditions } from "./list-reports-in-scope";
import type { Place } from "./place";

/** What a check came to in a scope: how many instances could be assessed, and what came of these. */
export type CheckRollup = ReturnType<typeof listCheckRollups>[number];

export type SetAsideRow = ReturnType<typeof listSetAside>[number];

export type OpenPlaceRow = ReturnType<typeof listOpenPlaces>[number];

const EVERY_YEAR = { from: 0, to: 9999 };

const CHECK_ROLLUPS_SQL = `SELECT counts FROM rollup_check
WHERE scope = :scope AND year BETWEEN :from AND :to ORDER BY year`;

/** Every check made in a scope, over these years or all, in the order of the catalogue; reasons by their frequency. */
export function listCheckRollups(
  scope: string,
  years: { readonly from: number; readonly to: number } | null,
  dataset = currentDataset(),
) {
  const { from, to } = years ?? EVERY_YEAR;
  const byCheck = new Map<string, CheckCount[]>();
  for (const { counts } of listRows<{ counts: Uint8Array }>(dataset, CHECK_ROLLUPS_SQL, { scope, from, to })) {
    for (const count of unpackCheckCounts(counts)) {
      const known = byCheck.get(count.check);
      if (known === undefined) byCheck.set(count.check, [count]);
      else known.push(count);
    }
  }
  return CHECK_CODES.flatMap((check) => {
    const ofYears = byCheck.get(check);
    if (ofYears === undefined) return [];
    const sum = (column: "assessable" | "failed" | "warned") =>
      ofYears.reduce((total, count) => total + count[column], 0);
    const reasons = addReasons(ofYears.map((count) => count.reasons));
    return [
      {
        check,
        assessable: sum("assessable"),
        failed: sum("failed"),
        warned: sum("warned"),
        notAssessable: reasons.reduce((total, { times }) => total + times, 0),
        reasons,
      },
    ];
  });
}

function addReasons(ofYears: readonly (readonly ReasonCount[])[]): readonly ReasonCount[] {
  const times = new Map<ReasonCount["reason"], number>();
  for (const { reason, times: count } of ofYears.flat()) times.set(reason, (times.get(reason) ?? 0) + count);
  return [...times].map(([reason, count]) => ({ reason, times: count })).sort((a, b) => b.times - a.times);
}

/** How many files became no report of their own, by state and reason; the most frequent first. */
export function countSetAside(dataset = currentDataset()) {
  return typedReads(dataset)
    .select({ state: source.state, reason: source.reason, files: count() })
    .from(source)
    .where(ne(source.state, sql`'stored'`))
    .groupBy(source.state, source.reason)
    .orderBy(desc(count()), asc(source.reason))
    .all();
}

/** How many files became reports, those that a later issue replaced among them. */
export function countStored(dataset = currentDataset()): number {
  return typedReads(dataset).select({ files: count() }).from(report).get()?.files ?? Number.NaN;
}

/** Files that were set aside with the reason, by reason and path. */
export function listSetAside(limit: number, dataset = currentDataset()) {
  return typedReads(dataset)
    .select({ path: source.path, reason: source.reason, detail: source.detail })
    .from(source)
    .where(and(ne(source.state, sql`'stored'`), eq(source.state, "quarantined")))
    .orderBy(asc(source.reason), asc(source.path))
    .limit(limit)
    .all();
}

/** How many current reports have a place that was inferred or is unresolved. */
export function countOpenPlaces(place: Place, dataset = currentDataset()) {
  return typedReads(dataset)
    .select({ confidence: report.placeConfidence, reports: count() })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agency))
    .where(and(openPlace(), ...placeConditions(place)))
    .groupBy(report.placeConfidence)
    .orderBy(desc(report.placeConfidence))
    .all();
}

/** Current reports whose place was inferred or is unresolved, the unresolved first, with what was found and why. */
export function listOpenPlaces(place: Place, limit: number, dataset = currentDataset()) {
  return typedReads(dataset)
    .select({
      reportId: report.reportId,
      year: report.year,
      agencyAsTitled: report.agencyAsTitled,
      agencyId: agency.agencyId,
      agencyName: agency.name,
      province: agency.province,
      prefecture: agency.prefecture,
      county: agency.county,
      confidence: report.placeConfidence,
      method: report.placeMethod,
      evidence: report.placeEvidence,
      candidates: report.placeCandidates,
      sourcePath: source.path,
    })
    .from(report)
    .innerJoin(agency, eq(agency.id, report.agency))
    .innerJoin(source, eq(source.id, report.source))
    .where(and(openPlace(), ...placeConditions(place)))
    .orderBy(desc(report.placeConfidence), desc(report.id))
    .limit(limit)
    .all();
}

/** Said as the index says it, so that only its rows are read. */
function openPlace() {
  return and(ne(report.placeConfidence, sql`'sure'`), eq(report.superseded, 0));
}
