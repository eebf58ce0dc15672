import { THEMES } from "../lib/vocabulary/themes";
import type { Dataset } from "./database";
import { SCOPES } from "./rollup-scopes";

/**
 * Writes anew what recurs, over current reports: for each agency and theme the years running in which the problem is
 * admitted, and by scope how many reports admit it for the how-manieth year running, got a measure promised, and admit
 * it again. A year without a readable section 5 breaks a run and says nothing: it is never taken for "not named".
 */
export function buildRecurrence(dataset: Dataset): void {
  dataset.sqlite.exec("DELETE FROM theme_run; DELETE FROM rollup_recurrence; DELETE FROM rollup_theme_pair");
  dataset.sqlite.exec(ADMISSION_SQL);
  dataset.sqlite.exec(RUN_SQL);
  dataset.sqlite.exec(PLACE_SQL);
  for (const scope of SCOPES) {
    dataset.sqlite.exec(recurrenceSql(scope));
    dataset.sqlite.exec(pairSql(scope));
  }
  dataset.sqlite.exec(
    "DROP TABLE section_read; DROP TABLE admission; DROP TABLE place_recurrence; DROP TABLE place_pair",
  );
}

const MIRRORS = Object.entries(THEMES)
  .map(([theme, { measure }]) => `('${theme}', '${measure}')`)
  .join(", ");

/** Each admitted theme of a report once, with its year in its run. */
const ADMISSION_SQL = `
CREATE TEMP TABLE section_read AS
SELECT agency, year, id AS report FROM report WHERE superseded = 0 AND problem_state <> 'absent';
CREATE UNIQUE INDEX temp.section_read_by_agency ON section_read (agency, year);
CREATE TEMP TABLE admission AS
SELECT *, row_number() OVER (PARTITION BY agency, theme, island ORDER BY year) AS running FROM (
  SELECT report.id AS report, report.agency, report.year, named.theme,
    report.year - row_number() OVER (PARTITION BY report.agency, named.theme ORDER BY report.year) AS island,
    EXISTS (
      SELECT 1 FROM statement_code
      WHERE code = named.measure AND statement_code.report = report.id AND part = 'measure'
    ) AS promised
  FROM (
    SELECT DISTINCT mirror.column1 AS theme, mirror.column2 AS measure, statement_code.report
    FROM (VALUES ${MIRRORS}) AS mirror JOIN statement_code ON code = mirror.column1 AND part = 'problem'
  ) AS named
  JOIN report ON report.id = named.report AND report.superseded = 0
);
CREATE UNIQUE INDEX temp.admission_by_agency ON admission (agency, theme, year);
CREATE INDEX temp.admission_by_report ON admission (report, theme);`;

const RUN_SQL = `
INSERT INTO theme_run (theme, agency, first, last, years, promised)
SELECT theme, agency, min(year), max(year), count(*), sum(promised) FROM admission GROUP BY theme, agency, island;`;

const PLACE_SQL = `
CREATE TEMP TABLE place_recurrence AS
SELECT province, prefecture, county, year, theme, sum(admitted) AS admitted, sum(fresh) AS fresh, sum(second) AS second,
  sum(third) AS third, sum(longer) AS longer, sum(gone) AS gone, sum(promised) AS promised, sum(followed) AS followed,
  sum(again) AS again, sum(promised_followed) AS promised_followed, sum(promised_again) AS promised_again
FROM (
  SELECT admission.agency, admission.year, admission.theme, 1 AS admitted,
    admission.running = 1 AND before.report IS NOT NULL AS fresh, admission.running = 2 AS second,
    admission.running = 3 AS third, admission.running > 3 AS longer, 0 AS gone, admission.promised, after.report IS NOT NULL AS followed,
    after.report IS NOT NULL AND next.report IS NOT NULL AS again,
    admission.promised AND after.report IS NOT NULL AS promised_followed,
    admission.promised AND after.report IS NOT NULL AND next.report IS NOT NULL AS promised_again
  FROM admission
  LEFT JOIN section_read AS before ON before.agency = admission.agency AND before.year = admission.year - 1
  LEFT JOIN section_read AS after ON after.agency = admission.agency AND after.year = admission.year + 1
  LEFT JOIN admission AS next
    ON next.agency = admission.agency AND next.theme = admission.theme AND next.year = admission.year + 1
  UNION ALL
  SELECT run.agency, run.last + 1, run.theme, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
  FROM theme_run AS run JOIN section_read ON section_read.agency = run.agency AND section_read.year = run.last + 1
) AS counted JOIN agency ON agency.id = counted.agency
GROUP BY province, prefecture, county, year, theme;
CREATE TEMP TABLE place_pair AS
SELECT province, prefecture, county, own.year, own.theme, other.theme AS other, count(*) AS reports
FROM admission AS own JOIN admission AS other ON other.report = own.report AND other.theme > own.theme
JOIN agency ON agency.id = own.agency
GROUP BY province, prefecture, county, own.year, own.theme, other.theme;`;

const COUNTS =
  "admitted, fresh, second, third, longer, gone, promised, followed, again, promised_followed, promised_again";

function recurrenceSql(scope: string): string {
  const sums = COUNTS.split(", ").map((count) => `sum(${count})`);
  return `INSERT INTO rollup_recurrence (scope, year, theme, ${COUNTS})
SELECT ${scope} AS place, year, theme, ${sums.join(", ")}
FROM place_recurrence WHERE place IS NOT NULL GROUP BY place, year, theme`;
}

function pairSql(scope: string): string {
  return `INSERT INTO rollup_theme_pair (scope, year, theme, other, reports)
SELECT ${scope} AS place, year, theme, other, sum(reports)
FROM place_pair WHERE place IS NOT NULL GROUP BY place, year, theme, other`;
}
