import { createHash } from "node:crypto";
import { PARSER_VERSION } from "../lib/report/parser-version";
import { buildCheckRollup } from "./build-check-rollup";
import { buildRecurrence } from "./build-recurrence";
import { buildRollups } from "./build-rollups";
import { buildSameness } from "./build-sameness";
import { buildTerms } from "./build-terms";
import { checkBetweenReports } from "./check-between-reports";
import { saveDatasetKey } from "./create-dataset";
import { type Dataset, prepared } from "./database";
import { finishIndex } from "./index-texts";
import { deleteAgenciesWithoutReport, settleAgencyNames } from "./save-agency";
import { settleDirectory } from "./settle-directory";
import { settleIssues } from "./settle-issues";

/**
 * Makes a filled dataset fit to be shown: current issues, checks between reports, roll-ups, fingerprint, statistics for the query planner.
 * `reader` names what the files were read with: the parser's version and what else decides on a reading.
 */
export function finishDataset(dataset: Dataset, reader: string = PARSER_VERSION): void {
  dataset.sqlite.transaction(() => {
    deleteAgenciesWithoutReport(dataset);
    settleIssues(dataset);
    settleAgencyNames(dataset);
    settleDirectory(dataset);
    const yearTallies = checkBetweenReports(dataset);
    buildRollups(dataset);
    buildCheckRollup(dataset, yearTallies);
    buildRecurrence(dataset);
    buildTerms(dataset);
    buildSameness(dataset);
    finishIndex(dataset);
    saveDatasetKey(dataset, "parser_version", PARSER_VERSION);
    saveDatasetKey(dataset, "reader", reader);
    saveDatasetKey(dataset, "fingerprint", datasetFingerprint(dataset, reader));
    saveDatasetKey(dataset, "demonstration", isDemonstration(dataset) ? "1" : "0");
  })();
  dataset.sqlite.exec("ANALYZE");
}

/** Two datasets with the same fingerprint hold the same figures: same contents, manifest, notes and reader. */
function datasetFingerprint(dataset: Dataset, reader: string): string {
  const hash = createHash("sha256").update(reader);
  const rows = prepared(
    dataset,
    `SELECT sha256 || coalesce(manifest, '') FROM source WHERE state = 'stored' ORDER BY 1`,
  ).pluck();
  for (const row of rows.iterate()) hash.update(`\n${row}`);
  const words = prepared(dataset, "SELECT finding_id || ' ' || note FROM acknowledged ORDER BY 1").pluck();
  for (const row of words.iterate()) hash.update(`\n${row}`);
  return hash.digest("hex").slice(0, 16);
}

/** Whether all reports are generated ones. */
function isDemonstration(dataset: Dataset): boolean {
  const counts = prepared(dataset, "SELECT count(*), coalesce(sum(demonstration), 0) FROM report").raw().get();
  return Array.isArray(counts) && counts[0] > 0 && counts[0] === counts[1];
}
