import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, serveSite } from "../serve-site";
import type { BenchOptions, BenchPart, BenchTable } from "./bench-part";
import { benchSizes } from "./bench-sizes";
import { growthOf, type JudgedRow, judgeLimit, type Limit, roundMeasured } from "./judge-limit";
import { measureBrowser, measureKept, measureMixed, measureNew } from "./measure-served-pages";
import { pageKinds } from "./page-addresses";
import { listDescendants } from "./process-memory";
import { type MeasuredDatabase, withEachDatabase } from "./seeded-sample";
import { type TimedQuery, timeQueries } from "./time-queries";

const FEW = [1_000, 10_000];
const QUERY: Limit = { most: 10 };
const NATIONAL_TOTAL: Limit = { most: 1 };
const GROWTH: Limit = { most: 1.3 };

type Measured = {
  readonly reports: number;
  readonly judged: readonly JudgedRow[];
  readonly queries: readonly TimedQuery[];
  /** Milliseconds of computing for each kind of page, made anew. */
  readonly costs: ReadonlyMap<string, number>;
};

/**
 * Named queries, pages that are made anew and pages that are kept, in one process; kept ones against a bare node:http
 * server and, behind nginx, against files, with the same bytes in the same run; growth with the corpus; and, at the largest
 * size, many addresses at once while the dataset changes, and what a browser says.
 */
export const measurePages: BenchPart = async (options) => {
  options.say("building the site");
  await buildSite();
  const notes = new Set<string>();
  const measured = await withEachDatabase(options, benchSizes(options, FEW), (database) =>
    measureSize(database, options, notes),
  );
  return {
    tables: [
      { title: "pages and queries", inReadme: true, rows: measured.flatMap(({ judged }) => judged) },
      { title: "cost of pages made anew, by size", inReadme: true, rows: growthRows(measured) },
      { title: "slowest named queries, ms", rows: measured.flatMap(slowestQueries) },
    ],
    notes: [...notes],
  };
};

async function measureSize(
  { path: database, reports, isLargest }: MeasuredDatabase,
  options: BenchOptions,
  notes: Set<string>,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-pages-"));
  const live = join(folder, "live.db");
  copyFileSync(database, live);
  const judged: JudgedRow[] = [];
  const judge = (name: string, value: number | null, limit: Limit | null) => {
    const row = judgeLimit(reports, name, value, limit);
    options.say(`  ${row.measure}: ${row.measured} ${row.limit} ${row.holds}`);
    judged.push(row);
  };
  options.say(`${reports} reports: named queries`);
  const queries = timeQueries(database);
  const [national, usual] = [queries.filter(isNational), queries.filter((one) => !isNational(one))];
  judge("named queries: slowest p99, ms", slowest(usual), QUERY);
  judge("national totals: slowest p99, ms", slowest(national), NATIONAL_TOTAL);
  const others = new Set(listDescendants(process.pid));
  const site = await serveSite(live);
  const listServers = () => listDescendants(process.pid).filter((id) => !others.has(id));
  try {
    const kinds = pageKinds(database);
    const costs = await measureNew(site, kinds, listServers, options, judge);
    await measureKept(site, kinds, folder, options, judge, notes);
    if (isLargest) {
      await measureMixed(site, kinds, { live, folder, listServers }, options, judge);
      await measureBrowser(site, kinds, options, judge, notes);
    }
    return { reports, judged, queries, costs };
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cost of each kind of page at each size, and relative to the smallest. */
function growthRows(measured: readonly Measured[]): BenchTable["rows"] {
  const kinds = [...(measured[0]?.costs.keys() ?? [])];
  return kinds.flatMap((kind) => {
    const costs = measured.map(({ costs }) => costs.get(kind) ?? Number.NaN);
    const growth = growthOf(costs);
    return measured.slice(measured.length > 1 ? 1 : 0).map(({ reports }, at) => {
      const size = measured.length > 1 ? at + 1 : at;
      const row = judgeLimit(
        reports,
        `${kind}: cost / smallest size`,
        growth[size] ?? null,
        size === 0 ? null : GROWTH,
      );
      return { ...row, "ms of computing": roundMeasured(costs[size] ?? Number.NaN) };
    });
  });
}

function slowestQueries({ reports, queries }: Measured): BenchTable["rows"] {
  return [...queries]
    .sort((a, b) => b.p99 - a.p99)
    .slice(0, 12)
    .map(({ query, p50, p99 }) => ({ reports, query: query.name, p50: roundMeasured(p50), p99: roundMeasured(p99) }));
}

function isNational({ query }: TimedQuery): boolean {
  return query.isNational === true;
}

function slowest(queries: readonly TimedQuery[]): number {
  return Math.max(...queries.map(({ p99 }) => p99));
}
