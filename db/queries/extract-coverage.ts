import { DATASET_COLUMNS } from "../../lib/vocabulary/dataset-columns";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { type Dataset, listRows, prepared } from "../database";
import { csvFieldSql, csvLineSql } from "./csv-sql";
import { NONE, placeConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/**
 * The lines of `coverage`: every agency in every year that the dataset spans, then, where nothing is narrowed down, the
 * files that were set aside (they belong to no agency and no year).
 */
export function* coveragePages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const conditions = placeConditions(request);
  const years = JSON.stringify(listCoverageYears(dataset, request));
  const pageSql = `SELECT id, agency_id FROM agency WHERE agency_id > :after AND ${conditions.sql}
ORDER BY agency_id LIMIT ${AGENCIES_PER_PAGE}`;
  let after = "";
  for (;;) {
    const page = listRows<{ id: number; agency_id: string }>(dataset, pageSql, { ...conditions.values, after });
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.agency_id;
    const lines = prepared(dataset, agencyLinesSql(request)).pluck();
    yield lines.all({ ids: JSON.stringify(page.map((agency) => agency.id)), years }).join("");
  }
  if (conditions === NONE && request.years === null) {
    yield prepared(dataset, quarantineLinesSql(request)).pluck().all().join("");
  }
}

const AGENCIES_PER_PAGE = 200;

/** Every year from the first report to the last, as far as they are asked for. */
export function listCoverageYears(dataset: Dataset, { years }: ExtractRequest): readonly number[] {
  const [span] = listRows<{ from: number | null; to: number | null }>(
    dataset,
    `SELECT min(year) AS "from", max(year) AS "to" FROM report WHERE superseded = 0`,
  );
  if (span === undefined || span.from === null || span.to === null) return [];
  const { from, to } = span;
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return all.filter((year) => years === null || (year >= years.from && year <= years.to));
}

function agencyLinesSql({ language }: ExtractRequest): string {
  return `SELECT ${coverageLine(language)} FROM (
  SELECT agency.agency_id, agency.name AS agency, county, span.value AS year, source.path AS source_file,
    CASE WHEN report.id IS NULL THEN 'no_report'
      WHEN ${STATES.map((state) => `${state}_state = 'complete'`).join(" AND ")} THEN 'complete'
      WHEN ${STATES.map((state) => `${state}_state IN ('absent', 'not_asked')`).join(" AND ")} THEN 'absent'
      ELSE 'partial' END AS state,
    trim(${STATES.map((state) => `CASE WHEN ${state}_state = 'complete' THEN '' ELSE '${state}:' || ${state}_state || '|' END`).join(" || ")}, '|') AS reason
  FROM json_each(:ids) AS page JOIN agency ON agency.id = page.value JOIN json_each(:years) AS span
  LEFT JOIN report_row AS report ON report.agency = agency.id AND report.year = span.value AND report.superseded = 0
  LEFT JOIN report_kind ON report_kind.id = report.kind
  LEFT JOIN source ON source.id = report.id
) ORDER BY agency_id, year`;
}

function quarantineLinesSql({ language }: ExtractRequest): string {
  return `SELECT ${coverageLine(language)} FROM (
  SELECT NULL AS agency_id, NULL AS agency, NULL AS county, NULL AS year, path AS source_file, 'quarantined' AS state,
    reason, root
  FROM source WHERE source.state = 'quarantined'
) ORDER BY source_file, root`;
}

function coverageLine(language: ExtractRequest["language"]): string {
  return csvLineSql(DATASETS.coverage.columns.map((name) => csvFieldSql(DATASET_COLUMNS[name], name, language)));
}

const STATES = ["proactive", "requests", "disputes"] as const;
