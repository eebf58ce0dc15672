import { spawnSync } from "node:child_process";
import { openDatasetForReading } from "@/db/database";
import { extractCsv } from "@/db/queries/extract-csv";
import { readExtractRequest } from "@/db/queries/extract-request";
import type { BenchOptions, BenchPart } from "./bench-part";
import { townshipsFor, withSeededSample } from "./seeded-sample";

/** What `sqlite3 -csv` is asked for: the same rows as the extract, in the same columns where they are stored as such. */
const QUERIES = {
  facts: `SELECT report_id, agency_id, name, province, prefecture, county, year, figure."table", figure.indicator,
    figure.applicant, figure.value, NULL, figure.unit, figure.status, figure.raw, source.path,
    figure."table" || '.' || figure.indicator
  FROM figure JOIN report ON report.id = figure.report JOIN agency ON agency.id = report.agency
  JOIN source ON source.id = report.source WHERE superseded = 0 ORDER BY report_id, figure.cell;`,
  reports: `SELECT report_id, agency_id, name, agency.kind, province, prefecture, county, division_code, place_method,
    year, edition, title, superseded, source.path, source.sha256, source_url, published_on, proactive_state,
    requests_state, disputes_state, cells_stated, cells_due
  FROM report JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source ORDER BY report_id;`,
} as const;

/** Extracts against `sqlite3 -csv` over the same database in the same run. A ratio above 1 says that the extract is slower. */
export const measureExtracts: BenchPart = (options) =>
  withSeededSample(townshipsFor(options.reports ?? 5_000), async (database) => measure(database, options));

async function measure(database: string, { say }: BenchOptions) {
  const dataset = openDatasetForReading(database);
  const notes = new Set<string>();
  const rows = Object.entries(QUERIES).map(([name, sql]) => {
    say(`extracting ${name}`);
    const asked = readExtractRequest(name, []);
    if (!asked.ok) throw new Error(asked.message);
    const ours = timed(() => [...extractCsv(dataset, asked.request)].reduce((bytes, chunk) => bytes + chunk.length, 0));
    const theirs = timed(() => runSqlite(database, sql));
    if (theirs.value === null) notes.add("extracts were compared with nothing: sqlite3 is not installed");
    return {
      dataset: name,
      megabytes: Math.round(ours.value / 1e5) / 10,
      "extract ms": Math.round(ours.ms),
      "extract / sqlite3 -csv": theirs.value === null ? "" : Math.round((100 * ours.ms) / theirs.ms) / 100,
    };
  });
  dataset.sqlite.close();
  return { tables: [{ title: "extracts, ratios of one run", rows }], notes: [...notes] };
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  work();
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

/** The bytes that sqlite3 writes; null where it is not installed. */
function runSqlite(database: string, sql: string): number | null {
  const run = spawnSync("sqlite3", ["-csv", database, sql], { maxBuffer: 2 ** 32 });
  return run.error === undefined && run.status === 0 ? run.stdout.length : null;
}
