import type { DatasetName } from "../../lib/vocabulary/datasets";
import { MEASURE_CODES } from "../../lib/vocabulary/derived-measures";
import { type Dataset, listRows } from "../database";
import { NONE, placeConditions, reportConditions } from "./extract-conditions";
import { listCoverageYears } from "./extract-coverage";
import type { ExtractRequest } from "./extract-request";

/**
 * How many rows an extract has, without the header, by queries on reports, agencies and indexes alone. Null where only
 * writing the rows would tell (`themes` and `comparison`, which are short anyway).
 */
export function countExtract(dataset: Dataset, request: ExtractRequest): number | null {
  const count = COUNTS[request.dataset];
  return count === undefined ? null : count(dataset, request);
}

const COUNTS: Readonly<Partial<Record<DatasetName, (dataset: Dataset, request: ExtractRequest) => number>>> = {
  reports: (dataset, request) => countOverReports(dataset, request, "count(*)", "1"),
  indicators: (dataset, request) => countOverReports(dataset, request, "count(*)"),
  facts: countFacts,
  problems: (dataset, request) =>
    countOverReports(
      dataset,
      request,
      `sum((SELECT count(*) FROM statement WHERE statement.report = report.id
        AND (:theme IS NULL OR '|' || codes || '|' LIKE '%|' || :theme || '|%')))`,
      "superseded = 0",
      { theme: request.theme },
    ),
  findings: (dataset, request) =>
    countOverReports(
      dataset,
      request,
      `sum(CASE WHEN :check IS NULL THEN findings
        ELSE (SELECT count(*) FROM finding WHERE finding.report = report.id AND finding."check" = :check) END)`,
      "superseded = 0",
      { check: request.check },
    ),
  measures: (dataset, request) => MEASURE_CODES.length * countOverReports(dataset, request, "count(*)"),
  issues: (dataset, request) =>
    countOverReports(dataset, request, "sum((SELECT count(*) FROM issue WHERE issue.report = report.id))"),
  coverage: countCoverage,
};

function countOverReports(
  dataset: Dataset,
  request: ExtractRequest,
  counted: string,
  which = "superseded = 0",
  narrowing: Readonly<Record<string, string | null>> = {},
): number {
  const { sql, values } = reportConditions(request);
  const [row] = listRows<{ n: number | null }>(
    dataset,
    `SELECT ${counted} AS n FROM report JOIN agency ON agency.id = report.agency WHERE ${which} AND ${sql}`,
    { ...values, ...narrowing },
  );
  return row?.n ?? 0;
}

/** Every due cell of the edition, and every row of prose. */
function countFacts(dataset: Dataset, request: ExtractRequest): number {
  const { indicator } = request;
  const due = `(SELECT count(*) FROM form_due JOIN form_cell ON form_cell.id = cell
    WHERE form_due.edition = chosen.edition AND (:indicator IS NULL OR indicator = :indicator))`;
  const { sql, values } = reportConditions(request);
  const [row] = listRows<{ n: number | null }>(
    dataset,
    `SELECT sum(reports * ${due}) AS n FROM (
  SELECT edition, count(*) AS reports FROM report JOIN agency ON agency.id = report.agency
  WHERE superseded = 0 AND ${sql} GROUP BY edition) AS chosen`,
    { ...values, indicator },
  );
  const prose = countOverReports(
    dataset,
    request,
    `sum((SELECT count(*) FROM narrative WHERE narrative.report = report.id
      AND (:indicator IS NULL OR indicator = :indicator)))`,
    "superseded = 0",
    { indicator },
  );
  return (row?.n ?? 0) + prose;
}

function countCoverage(dataset: Dataset, request: ExtractRequest): number {
  const conditions = placeConditions(request);
  const count = (sql: string, values = {}): number => listRows<{ n: number }>(dataset, sql, values)[0]?.n ?? 0;
  const agencies = count(`SELECT count(*) AS n FROM agency WHERE ${conditions.sql}`, conditions.values);
  const setAside =
    conditions === NONE && request.years === null
      ? count("SELECT count(*) AS n FROM source WHERE state = 'quarantined'")
      : 0;
  return agencies * listCoverageYears(dataset, request).length + setAside;
}
