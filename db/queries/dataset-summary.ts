import { listRows, NoDataset, oncePerDataset, readDatasetKey } from "../database";

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

export const datasetSummary: () => DatasetSummary = oncePerDataset((dataset) => {
  const count = (sql: string) => listRows<{ readonly n: number }>(dataset, sql)[0]?.n ?? Number.NaN;
  const years = listRows<{ year: number }>(dataset, "SELECT year FROM rollup_coverage WHERE scope = '' ORDER BY year");
  return {
    fingerprint: readDatasetKey(dataset, "fingerprint") ?? "unknown",
    parserVersion: readDatasetKey(dataset, "parser_version") ?? "unknown",
    demonstration: readDatasetKey(dataset, "demonstration") === "1",
    agencies: count("SELECT count(*) AS n FROM agency"),
    reports: count("SELECT total(reports) AS n FROM rollup_coverage WHERE scope = ''"),
    quarantined: count("SELECT count(*) AS n FROM source WHERE state <> 'stored' AND state = 'quarantined'"),
    years: years.map(({ year }) => year),
  };
});

/** The same, or null where there is no dataset that this program reads. */
export function findDatasetSummary(): DatasetSummary | null {
  try {
    return datasetSummary();
  } catch (error) {
    if (error instanceof NoDataset) return null;
    throw error;
  }
}
