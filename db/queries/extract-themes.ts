import { DATASET_COLUMNS } from "../../lib/vocabulary/dataset-columns";
import { DATASETS } from "../../lib/vocabulary/datasets";
import { THEMES, UNCLASSIFIED } from "../../lib/vocabulary/themes";
import { type Dataset, listRows, prepared } from "../database";
import { csvFieldSql, csvLineSql } from "./csv-sql";
import { placeConditions, reportConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/**
 * The lines of `themes`: every theme of every year that has a section 5 read, also where no report has it. Counts are
 * of the whole selection, and of each county in it where `county` is given.
 */
export function* themePages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  if (request.county !== null) {
    for (const agencies of listCountyPages(dataset, request)) yield countLines(dataset, request, agencies);
    return;
  }
  const scope = rolledUpScope(request);
  yield scope === null ? countLines(dataset, request, null) : rolledUpLines(dataset, request, scope);
}

type Values = Readonly<Record<string, string | number | null>>;

/** Some counties at a time, each whole, as JSON arrays of their agencies' row ids. */
function* listCountyPages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const { sql, values } = placeConditions(request);
  const counties = listRows<{ ids: string; agencies: number }>(
    dataset,
    `SELECT group_concat(id) AS ids, count(*) AS agencies FROM agency WHERE ${sql}
GROUP BY province, prefecture, county ORDER BY province, prefecture, county`,
    values,
  );
  let page: string[] = [];
  let size = 0;
  for (const { ids, agencies } of counties) {
    page.push(ids);
    size += agencies;
    if (size < AGENCIES_PER_PAGE) continue;
    yield `[${page.join(",")}]`;
    page = [];
    size = 0;
  }
  if (page.length > 0) yield `[${page.join(",")}]`;
}

const AGENCIES_PER_PAGE = 200;

/** Counts report by report: of these agencies by county, or, where `agencies` is null, of all that are asked for. */
function countLines(dataset: Dataset, request: ExtractRequest, agencies: string | null): string {
  const conditions = reportConditions(request);
  const [place, own] =
    agencies === null
      ? ["NULL AS province, NULL AS prefecture, NULL AS county", "1"]
      : ["province, prefecture, county", "agency.id IN (SELECT value FROM json_each(:ids))"];
  const counted = `SELECT list.theme, list.place, year, province, prefecture, county, sum(reports) AS reports,
  sum(reports * (instr('|' || themes || '|', '|' || list.theme || '|') > 0)) AS reports_with_theme
FROM (
  SELECT year, themes, count(*) AS reports, ${place} FROM report JOIN agency ON agency.id = report.agency
  WHERE superseded = 0 AND problem_state <> 'absent' AND ${own} AND ${conditions.sql}
  GROUP BY 1, 2, province, prefecture, county
) CROSS JOIN list GROUP BY province, prefecture, county, theme, year`;
  return lines(dataset, request, counted, { ...conditions.values, ...(agencies === null ? {} : { ids: agencies }) });
}

/** The same for the country, a province or one prefecture of it, out of the roll-ups. */
function rolledUpLines(dataset: Dataset, request: ExtractRequest, scope: string): string {
  const counted = `SELECT theme, list.place, year, NULL AS province, NULL AS prefecture, NULL AS county,
  reports, reports_with_theme
FROM rollup_theme JOIN list USING (theme)
WHERE scope = :scope AND year BETWEEN :from AND :to`;
  return lines(dataset, request, counted, { scope, from: request.years?.from ?? 0, to: request.years?.to ?? 9999 });
}

/** The roll-up that holds what is asked for; null where none does: prefectures of one name lie in several provinces. */
function rolledUpScope({ province, prefecture, agencies }: ExtractRequest): string | null {
  if (agencies.length > 0) return null;
  if (prefecture === null) return province ?? "";
  return province === null ? null : `${province}/${prefecture}`;
}

function lines(dataset: Dataset, request: ExtractRequest, counted: string, values: Values): string {
  const fields = DATASETS.themes.columns.map((name) => csvFieldSql(DATASET_COLUMNS[name], name, request.language));
  const themes = [...Object.keys(THEMES), UNCLASSIFIED].filter((theme) => (request.theme ?? theme) === theme);
  const sql = `WITH list AS MATERIALIZED (
  SELECT value AS theme, key AS place FROM json_each(:themes)
) SELECT ${csvLineSql(fields)} FROM (${counted}) ORDER BY province, prefecture, county, place, year`;
  return prepared(dataset, sql)
    .pluck()
    .all({ ...values, themes: JSON.stringify(themes) })
    .join("");
}
