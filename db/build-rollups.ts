import { EDITION_LABELS } from "../lib/vocabulary/editions";
import { cellsDue } from "../lib/vocabulary/form";
import { HEADLINES, type Headline } from "../lib/vocabulary/headlines";
import { THEMES, UNCLASSIFIED } from "../lib/vocabulary/themes";
import type { Dataset } from "./database";

/**
 * Writes the roll-ups anew, for the country and every province, prefecture and county, over current reports. Reports are
 * summed once, by place and year; every scope is a sum of places, so a report of unknown county counts for its province.
 */
export function buildRollups(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM rollup_indicator; DELETE FROM rollup_theme; DELETE FROM rollup_coverage");
  dataset.sqlite.exec(PLACE_SQL);
  for (const scope of SCOPES) {
    for (const indicator of headlineNames()) dataset.sqlite.exec(indicatorSql(indicator, scope));
    dataset.sqlite.exec(themeSql(scope));
    dataset.sqlite.exec(coverageSql(scope));
  }
  dataset.sqlite.exec("DROP TABLE place_year; DROP TABLE place_theme; DROP TABLE place_size");
}

/** SQL of each scope's name from the columns of a place: NULL where it is not known, which keeps the place out. */
export const SCOPES = [
  "''",
  "province",
  "province || '/' || prefecture",
  "province || '/' || prefecture || '/' || county",
] as const;

const TABLES_COMPLETE = "proactive_state = 'complete' AND requests_state = 'complete' AND disputes_state = 'complete'";
const TABLES_ABSENT = ["proactive", "requests", "disputes"]
  .map((table) => `${table}_state IN ('absent', 'not_asked')`)
  .join(" AND ");

const PLACE_SQL = `
CREATE TEMP TABLE place_year AS
SELECT province, prefecture, county, year, count(*) AS reports,
  ${countOf(TABLES_COMPLETE)} AS complete, ${countOf(TABLES_ABSENT)} AS absent,
  ${countOf("problem_state <> 'absent'")} AS sections_read,
  ${headlineNames().map(headlineSums).join(",\n  ")}
FROM report JOIN agency ON agency.id = report.agency
WHERE superseded = 0
GROUP BY province, prefecture, county, year;
CREATE TEMP TABLE place_theme AS
SELECT province, prefecture, county, year, code AS theme, count(*) AS reports
FROM (SELECT DISTINCT code, report FROM statement_code WHERE part = 'problem') AS coded
JOIN report ON report.id = coded.report AND report.superseded = 0 JOIN agency ON agency.id = report.agency
GROUP BY province, prefecture, county, year, code;
CREATE TEMP TABLE place_size AS
SELECT province, prefecture, county, count(*) AS agencies FROM agency GROUP BY province, prefecture, county;`;

function headlineSums(indicator: Headline): string {
  const asked = countOf(`edition IN (${editionsAsking(indicator)})`);
  const nonzero = countOf(`${indicator} <> 0`);
  return `${asked} AS ${indicator}_asked, count(${indicator}) AS ${indicator}_stated, ${nonzero} AS ${indicator}_nonzero,
  sum(${indicator}) AS ${indicator}_sum`;
}

/** Prose is asked of every report, a subtotal of every edition with a form, a cell of the editions where it is due. */
function editionsAsking(indicator: Headline): string {
  const { from } = HEADLINES[indicator];
  const editions = Object.keys(EDITION_LABELS) as (keyof typeof EDITION_LABELS)[];
  const asking = editions.filter((edition) => {
    if (from === "narrative") return true;
    const due = cellsDue(edition);
    return from === "subtotal" ? due.length > 0 : due.some((cell) => cell.indicator === indicator);
  });
  return asking.map((edition) => `'${edition}'`).join(", ");
}

function indicatorSql(indicator: Headline, scope: string): string {
  return `INSERT INTO rollup_indicator (scope, year, indicator, reports, stated, nonzero, total)
SELECT ${scope} AS place, year, '${indicator}', sum(${indicator}_asked), sum(${indicator}_stated),
  sum(${indicator}_nonzero), sum(${indicator}_sum)
FROM place_year WHERE place IS NOT NULL GROUP BY place, year HAVING sum(${indicator}_asked) > 0`;
}

const THEME_LIST = [...Object.keys(THEMES), UNCLASSIFIED].map((theme) => `('${theme}')`).join(", ");

function themeSql(scope: string): string {
  return `INSERT INTO rollup_theme (scope, year, theme, reports, reports_with_theme)
SELECT size.place, size.year, list.column1, size.reports, coalesce(themed.reports, 0)
FROM (
  SELECT ${scope} AS place, year, sum(sections_read) AS reports FROM place_year
  WHERE place IS NOT NULL GROUP BY place, year HAVING sum(sections_read) > 0
) AS size
JOIN (VALUES ${THEME_LIST}) AS list
LEFT JOIN (
  SELECT ${scope} AS place, year, theme, sum(reports) AS reports FROM place_theme GROUP BY place, year, theme
) AS themed ON themed.place = size.place AND themed.year = size.year AND themed.theme = list.column1`;
}

function coverageSql(scope: string): string {
  return `INSERT INTO rollup_coverage (scope, year, agencies, reports, complete, partial, absent)
SELECT counted.place, year, size.agencies, reports, complete, reports - complete - absent, absent
FROM (
  SELECT ${scope} AS place, year, sum(reports) AS reports, sum(complete) AS complete, sum(absent) AS absent
  FROM place_year WHERE place IS NOT NULL GROUP BY place, year
) AS counted
JOIN (SELECT ${scope} AS place, sum(agencies) AS agencies FROM place_size GROUP BY place) AS size USING (place)`;
}

function countOf(condition: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END)`;
}

/** The names come from HEADLINES itself. */
function headlineNames(): readonly Headline[] {
  return Object.keys(HEADLINES) as Headline[];
}
