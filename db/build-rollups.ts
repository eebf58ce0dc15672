import { HEADLINES, type Headline } from "../lib/vocabulary/headlines";
import { THEMES } from "../lib/vocabulary/themes";
import type { Dataset } from "./database";

/**
 * Writes the roll-ups anew, for the country and every province, prefecture and county, over current reports.
 * Each is summed from the finest scope upwards, so a report whose county is unknown still counts for its province.
 */
export function buildRollups(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM rollup_indicator; DELETE FROM rollup_theme; DELETE FROM rollup_coverage");
  dataset.sqlite.exec(SCOPES);
  for (const indicator of headlineNames()) dataset.sqlite.exec(indicatorSql(indicator));
  dataset.sqlite.exec(THEME_SQL);
  dataset.sqlite.exec(COVERAGE_SQL);
  dataset.sqlite.exec("DROP TABLE agency_scope");
}

/** The scopes that each agency belongs to: '' and, as far as they are known, province, prefecture and county. */
const SCOPES = `
CREATE TEMP TABLE agency_scope AS
SELECT id AS agency, '' AS scope FROM agency
UNION ALL SELECT id, province FROM agency WHERE province IS NOT NULL
UNION ALL SELECT id, province || '/' || prefecture FROM agency WHERE province || prefecture IS NOT NULL
UNION ALL SELECT id, province || '/' || prefecture || '/' || county FROM agency
  WHERE province || prefecture || county IS NOT NULL;
CREATE INDEX temp.agency_scope_by_agency ON agency_scope (agency);`;

/** Editions that ask for a headline: those with a due cell of its name; subtotals and prose are asked of each with a form. */
function askedBy(indicator: Headline): string {
  const { from } = HEADLINES[indicator];
  if (from === "narrative") return "1";
  if (from === "subtotal") return "report.edition IN ('2019', '2021', 'unknown')";
  return `report.edition IN (SELECT edition FROM form_due JOIN form_cell ON form_cell.id = form_due.cell
    WHERE form_cell.indicator = '${indicator}')`;
}

function indicatorSql(indicator: Headline): string {
  return `INSERT INTO rollup_indicator (scope, year, indicator, reports, stated, nonzero, total)
SELECT scope, year, '${indicator}', sum(reports), sum(stated), sum(nonzero), sum(total)
FROM (
  SELECT agency, year, count(*) AS reports, count(${indicator}) AS stated,
    count(CASE WHEN ${indicator} <> 0 THEN 1 END) AS nonzero, sum(${indicator}) AS total
  FROM report
  WHERE superseded = 0 AND ${askedBy(indicator)}
  GROUP BY agency, year
) JOIN agency_scope USING (agency)
GROUP BY scope, year`;
}

function headlineNames(): readonly Headline[] {
  return Object.keys(HEADLINES) as Headline[];
}

const THEME_LIST = [...Object.keys(THEMES), "other"].map((theme) => `('${theme}')`).join(", ");

const THEME_SQL = `
CREATE TEMP TABLE read_section AS
SELECT scope, year, count(*) AS reports
FROM report JOIN agency_scope USING (agency)
WHERE superseded = 0 AND problem_state <> 'absent'
GROUP BY scope, year;
CREATE TEMP TABLE themed AS
SELECT scope, year, code, count(*) AS reports
FROM (SELECT DISTINCT code, report FROM statement_code WHERE part = 'problem') AS coded
JOIN report ON report.id = coded.report AND report.superseded = 0
JOIN agency_scope USING (agency)
GROUP BY scope, year, code;
INSERT INTO rollup_theme (scope, year, theme, reports, reports_with_theme)
SELECT read_section.scope, read_section.year, theme.column1, read_section.reports, coalesce(themed.reports, 0)
FROM read_section
JOIN (VALUES ${THEME_LIST}) AS theme
LEFT JOIN themed ON themed.scope = read_section.scope AND themed.year = read_section.year AND themed.code = theme.column1;
DROP TABLE read_section;
DROP TABLE themed;`;

const COVERAGE_SQL = `
CREATE TEMP TABLE scope_size AS SELECT scope, count(*) AS agencies FROM agency_scope GROUP BY scope;
INSERT INTO rollup_coverage (scope, year, agencies, reports, complete, partial, absent)
SELECT scope, year, scope_size.agencies, sum(reports), sum(complete), sum(reports) - sum(complete) - sum(absent), sum(absent)
FROM (
  SELECT agency, year, count(*) AS reports,
    count(CASE WHEN proactive_state = 'complete' AND requests_state = 'complete' AND disputes_state = 'complete'
      THEN 1 END) AS complete,
    count(CASE WHEN proactive_state IN ('absent', 'not_asked') AND requests_state IN ('absent', 'not_asked')
      AND disputes_state IN ('absent', 'not_asked') THEN 1 END) AS absent
  FROM report WHERE superseded = 0
  GROUP BY agency, year
) JOIN agency_scope USING (agency) JOIN scope_size USING (scope)
GROUP BY scope, year;
DROP TABLE scope_size;`;
