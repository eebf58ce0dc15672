import { asc, count, eq } from "drizzle-orm";
import { currentDataset, readDatasetKey } from "../database";
import { agency, report, rollupCoverage, source } from "../schema";

/** What stands in the footer of every page and under /healthz. */
export type DatasetSummary = {
  readonly fingerprint: string;
  readonly parserVersion: string;
  readonly demonstration: boolean;
  readonly agencies: number;
  readonly reports: number;
  readonly quarantined: number;
  readonly years: readonly number[];
};

/** Counted once for each dataset: it does not change while it is open. */
export function datasetSummary(): DatasetSummary {
  const dataset = currentDataset();
  const known = SUMMARIES.get(dataset);
  if (known !== undefined) return known;
  const { drizzle } = dataset;
  const years = drizzle
    .select({ year: rollupCoverage.year })
    .from(rollupCoverage)
    .where(eq(rollupCoverage.scope, ""))
    .orderBy(asc(rollupCoverage.year))
    .all();
  const summary = {
    fingerprint: readDatasetKey(dataset, "fingerprint") ?? "unknown",
    parserVersion: readDatasetKey(dataset, "parser_version") ?? "unknown",
    demonstration: readDatasetKey(dataset, "demonstration") === "1",
    agencies: drizzle.select({ n: count() }).from(agency).all()[0]?.n ?? 0,
    reports: drizzle.select({ n: count() }).from(report).where(eq(report.superseded, 0)).all()[0]?.n ?? 0,
    quarantined: drizzle.select({ n: count() }).from(source).where(eq(source.state, "quarantined")).get()?.n ?? 0,
    years: years.map(({ year }) => year),
  };
  SUMMARIES.set(dataset, summary);
  return summary;
}

const SUMMARIES = new WeakMap<object, DatasetSummary>();
