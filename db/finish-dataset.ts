import { createHash } from "node:crypto";
import { PARSER_VERSION } from "../lib/report/parser-version";
import { buildCheckRollup } from "./build-check-rollup";
import { buildRecurrence } from "./build-recurrence";
import { buildRollups } from "./build-rollups";
import { buildSameness } from "./build-sameness";
import { buildStatementCodes } from "./build-statement-codes";
import { buildTerms } from "./build-terms";
import { checkBetweenReports } from "./check-between-reports";
import { type CountyTally, checkCounties } from "./check-counties";
import { checkReportCopies } from "./check-report-copies";
import { createIndexes, saveDatasetKey } from "./create-dataset";
import { type Dataset, listRows, prepared } from "./database";
import { finishIndex } from "./index-texts";
import { addReportFunctions } from "./report-functions";
import { saveScopes } from "./rollup-scopes";
import { deleteAgenciesWithoutReport, settleAgencyNames } from "./save-agency";
import { countFindings } from "./save-findings";
import { settleDirectory } from "./settle-directory";
import { settleIssues } from "./settle-issues";

/** How long each step took, in seconds. */
export type StepSeconds = Readonly<Record<string, number>>;

/**
 * Makes a filled dataset fit to be shown: indexes, current issues, checks between reports, sameness, roll-ups, search,
 * fingerprint, statistics for the query planner. `reader` names what the files were read with: the parser's version and
 * what else decides on a reading.
 */
export function finishDataset(dataset: Dataset, reader: string = PARSER_VERSION): StepSeconds {
  const seconds: Record<string, number> = {};
  let counties: readonly CountyTally[] = [];
  const step = (name: string, work: () => void): void => {
    const began = performance.now();
    dataset.sqlite.transaction(work)();
    seconds[name] = Math.round(performance.now() - began) / 1000;
  };
  addReportFunctions(dataset.sqlite);
  step("indexes", () => createIndexes(dataset));
  step("issues", () => {
    deleteAgenciesWithoutReport(dataset);
    settleIssues(dataset);
    settleAgencyNames(dataset);
    settleDirectory(dataset);
  });
  step("checks", () => checkBetweenReports(dataset));
  step("sameness", () => buildSameness(dataset));
  step("copies", () => {
    checkReportCopies(dataset);
    counties = checkCounties(dataset);
    countFindings(dataset);
  });
  step("rollups", () => {
    const scopes = saveScopes(dataset);
    buildStatementCodes(dataset);
    buildRollups(dataset, scopes);
    buildCheckRollup(dataset, scopes, counties);
    buildRecurrence(dataset, scopes);
    buildTerms(dataset);
  });
  step("search", () => finishIndex(dataset));
  step("fingerprint", () => {
    saveDatasetKey(dataset, "parser_version", PARSER_VERSION);
    saveDatasetKey(dataset, "reader", reader);
    saveDatasetKey(dataset, "fingerprint", datasetFingerprint(dataset, reader));
    saveDatasetKey(dataset, "demonstration", isDemonstration(dataset) ? "1" : "0");
  });
  step("statistics", () => dataset.sqlite.exec(`PRAGMA analysis_limit = ${ROWS_ANALYSED}; ANALYZE`));
  return seconds;
}

/** Rows of each index that the planner's statistics rest on. */
const ROWS_ANALYSED = 2000;

/** Two datasets with the same fingerprint hold the same figures: same contents, manifest, notes and reader. */
function datasetFingerprint(dataset: Dataset, reader: string): string {
  const hash = createHash("sha256").update(reader);
  const files = listRows<{ file: string }>(
    dataset,
    "SELECT hex(sha256) || coalesce(manifest_print, '') AS file FROM source_row WHERE state = 'stored'",
  );
  for (const file of files.map((row) => row.file).sort()) hash.update(`\n${file}`);
  const words = prepared(dataset, "SELECT finding_id || ' ' || note FROM acknowledged ORDER BY 1").pluck();
  for (const row of words.iterate()) hash.update(`\n${row}`);
  return hash.digest("hex").slice(0, 16);
}

/** Whether all reports are generated ones. */
function isDemonstration(dataset: Dataset): boolean {
  const counts = prepared(dataset, "SELECT count(*), coalesce(sum(demonstration), 0) FROM report").raw().get();
  return Array.isArray(counts) && counts[0] > 0 && counts[0] === counts[1];
}
