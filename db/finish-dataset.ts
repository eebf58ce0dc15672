import { createHash } from "node:crypto";
import { PARSER_VERSION } from "../lib/report/parser-version";
import { buildCheckRollup } from "./build-check-rollup";
import { buildRecurrence } from "./build-recurrence";
import { buildRollups } from "./build-rollups";
import { buildSameness, buildSamenessInThreads } from "./build-sameness";
import { buildTerms } from "./build-terms";
import { checkBetweenReports } from "./check-between-reports";
import { checkCounties } from "./check-counties";
import { checkReportCopies } from "./check-report-copies";
import { createIndexes } from "./create-dataset";
import { type Dataset, prepared } from "./database";
import { finishIndex } from "./index-texts";
import { addReportFunctions } from "./report-functions";
import { type RollupScopes, saveScopes } from "./rollup-scopes";
import { deleteAgenciesWithoutReport, settleAgencyNames } from "./save-agency";
import { saveDatasetKey } from "./save-dataset-key";
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
  const { step, seconds } = stepsOf(dataset);
  settleReports(dataset, step);
  const rollups = sumReports(dataset, step);
  step("sameness", () => buildSameness(dataset));
  concludeDataset(dataset, rollups, reader, step);
  return seconds;
}

/** The same, with threads that compare the wordings of many reports while this one sums them up. */
export async function finishInThreads(dataset: Dataset, reader: string, threads: number): Promise<StepSeconds> {
  const { step, took, seconds } = stepsOf(dataset);
  settleReports(dataset, step);
  const rollups = await buildSamenessInThreads(dataset, threads, () => {
    took("sameness");
    return sumReports(dataset, step);
  });
  took("sameness");
  concludeDataset(dataset, rollups, reader, step);
  return seconds;
}

type Step = <Value>(name: string, work: () => Value) => Value;

/** Every step is a transaction; its time counts from the end of the one before. */
function stepsOf(dataset: Dataset) {
  const seconds: Record<string, number> = {};
  let began = performance.now();
  const took = (name: string): void => {
    const ended = performance.now();
    seconds[name] = (seconds[name] ?? 0) + (ended - began) / 1000;
    began = ended;
  };
  const step: Step = (name, work) => {
    const value = dataset.sqlite.transaction(work)();
    took(name);
    return value;
  };
  return { step, took, seconds };
}

/** Which reports stand, for which agencies. */
function settleReports(dataset: Dataset, step: Step): void {
  addReportFunctions(dataset.sqlite);
  step("indexes", () => createIndexes(dataset));
  step("issues", () => {
    deleteAgenciesWithoutReport(dataset);
    settleIssues(dataset);
    settleAgencyNames(dataset);
    settleDirectory(dataset);
  });
}

/** What rests on the reports alone, whatever their wordings. */
function sumReports(dataset: Dataset, step: Step): RollupScopes {
  step("checks", () => checkBetweenReports(dataset));
  const rollups = step("rollups", () => {
    const rollups = saveScopes(dataset);
    buildRollups(dataset, rollups);
    buildRecurrence(dataset, rollups);
    buildTerms(dataset);
    return rollups;
  });
  step("search", () => finishIndex(dataset));
  return rollups;
}

function concludeDataset(dataset: Dataset, rollups: RollupScopes, reader: string, step: Step): void {
  const counties = step("copies", () => {
    checkReportCopies(dataset);
    const counties = checkCounties(dataset);
    countFindings(dataset);
    return counties;
  });
  step("rollups", () => buildCheckRollup(dataset, rollups, counties));
  step("fingerprint", () => {
    saveDatasetKey(dataset, "parser_version", PARSER_VERSION);
    saveDatasetKey(dataset, "reader", reader);
    saveDatasetKey(dataset, "fingerprint", datasetFingerprint(dataset, reader));
    saveDatasetKey(dataset, "demonstration", isDemonstration(dataset) ? "1" : "0");
  });
  step("statistics", () => dataset.sqlite.exec(`PRAGMA analysis_limit = ${ROWS_ANALYSED}; ANALYZE`));
}

/** Rows of each index that the planner's statistics rest on. */
const ROWS_ANALYSED = 2000;

/** Two datasets with the same fingerprint hold the same figures: same contents, manifest, notes and reader. */
function datasetFingerprint(dataset: Dataset, reader: string): string {
  const hash = createHash("sha256").update(reader);
  const files = prepared(dataset, STORED_FILES_SQL).pluck().all();
  for (const file of files.sort()) hash.update(`\n${file}`);
  const words = prepared(dataset, "SELECT finding_id || ' ' || note FROM acknowledged ORDER BY 1").pluck();
  for (const row of words.iterate()) hash.update(`\n${row}`);
  return hash.digest("hex").slice(0, 16);
}

const STORED_FILES_SQL = `SELECT hex(sha256) || coalesce(manifest_print, '') FROM source_row WHERE state = 'stored'`;

/** Whether all reports are generated ones. */
function isDemonstration(dataset: Dataset): boolean {
  const counts = prepared(dataset, "SELECT count(*), coalesce(sum(demonstration), 0) FROM report").raw().get();
  return Array.isArray(counts) && counts[0] > 0 && counts[0] === counts[1];
}
