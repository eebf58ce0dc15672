import { DATASET_COLUMNS } from "../../lib/vocabulary/dataset-columns";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { THEMES, UNCLASSIFIED } from "../../lib/vocabulary/themes";
import { type Dataset, prepared } from "../database";
import { csvFieldSql, csvLineSql } from "./csv-sql";
import { reportConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/**
 * The lines of `themes`: every theme of every year that has a section 5 read, also where no report has it. Counts are
 * of the whole selection, and of each county in it where `county` is given.
 */
export function* themePages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const conditions = reportConditions(request);
  const place = request.county === null ? "NULL" : null;
  const fields = DATASETS.themes.columns.map((name) => csvFieldSql(DATASET_COLUMNS[name], name, request.language));
  const sql = `WITH chosen AS MATERIALIZED (
  SELECT report.id AS report, year, ${place ?? "province"} AS province, ${place ?? "prefecture"} AS prefecture,
    ${place ?? "county"} AS county
  FROM report JOIN agency ON agency.id = report.agency
  WHERE superseded = 0 AND problem_state <> 'absent' AND ${conditions.sql}
), size AS MATERIALIZED (
  SELECT year, province, prefecture, county, count(*) AS reports FROM chosen GROUP BY 1, 2, 3, 4
), themed AS MATERIALIZED (
  SELECT year, province, prefecture, county, code AS theme, count(DISTINCT report) AS reports_with_theme
  FROM statement_code JOIN chosen USING (report) WHERE part = 'problem' GROUP BY 1, 2, 3, 4, 5
)
SELECT ${csvLineSql(fields)} FROM (
  SELECT list.value AS theme, list.key AS place, size.year, size.province, size.prefecture, size.county, size.reports,
    coalesce(themed.reports_with_theme, 0) AS reports_with_theme
  FROM size JOIN json_each(:themes) AS list
  LEFT JOIN themed ON themed.theme = list.value AND themed.year = size.year AND themed.province IS size.province
    AND themed.prefecture IS size.prefecture AND themed.county IS size.county
) ORDER BY province, prefecture, county, place, year`;
  const themes = [...Object.keys(THEMES), UNCLASSIFIED].filter((theme) => (request.theme ?? theme) === theme);
  const lines = prepared(dataset, sql).pluck();
  yield lines.all({ ...conditions.values, themes: JSON.stringify(themes) }).join("");
}
