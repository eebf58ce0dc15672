import { EDITION_LABELS } from "../lib/vocabulary/editions";
import { cellsDue } from "../lib/vocabulary/form";
import { HEADLINES, type Headline } from "../lib/vocabulary/headlines";
import { type Dataset, listRows } from "./database";
import { rowBatch } from "./insert-rows";
import type { AgencyScopes } from "./rollup-scopes";
import { saveWord } from "./save-word";
import { scopeSums } from "./scope-sums";

/**
 * Writes the roll-ups of headline figures and of coverage anew, for the country and every province, prefecture and
 * county, over current reports. Reports are summed once, by place and year; every scope is a sum of places, so a report
 * of unknown county counts for its province.
 */
export function buildRollups(dataset: Dataset, scopesOf: AgencyScopes): void {
  const headlines = headlineNames();
  const figures = scopeSums(headlines.length, FIGURE_COLUMNS.length);
  const coverage = scopeSums(1, COVERAGE_COLUMNS.length);
  for (const row of listRows<PlaceYear>(dataset, PLACE_SQL)) {
    const { place, year, reports, complete, absent } = row;
    const scopes = scopesOf.get(place) ?? [];
    for (const [key, headline] of headlines.entries()) {
      for (const [counter, column] of FIGURE_COLUMNS.entries()) {
        const count = row[`${headline}_${column}`];
        if (typeof count === "number") figures.add(scopes, year, key, counter, count);
      }
    }
    for (const [counter, count] of [reports, complete, reports - complete - absent, absent].entries()) {
      coverage.add(scopes, year, 0, counter, count);
    }
  }
  dataset.sqlite.exec("DELETE FROM rollup_indicator_row; DELETE FROM rollup_coverage_row");
  const words = headlines.map((headline) => saveWord(dataset, headline));
  const byFigure = rowBatch(
    dataset,
    "rollup_indicator_row (scope, year, indicator, reports, stated, nonzero, total)",
    7,
  );
  for (const [scope, year, key, [asked = 0, stated = 0, nonzero = 0, sum = 0]] of figures.rows()) {
    if (asked > 0) byFigure.push(scope, year, words[key], asked, stated, nonzero, stated === 0 ? null : sum);
  }
  byFigure.end();
  const agencies = countAgencies(scopesOf);
  const byYear = rowBatch(dataset, `rollup_coverage_row (scope, year, agencies, ${COVERAGE_COLUMNS.join(", ")})`, 7);
  for (const [scope, year, , counts] of coverage.rows()) byYear.push(scope, year, agencies.get(scope), ...counts);
  byYear.end();
}

const FIGURE_COLUMNS = ["asked", "stated", "nonzero", "sum"] as const;
const COVERAGE_COLUMNS = ["reports", "complete", "partial", "absent"] as const;

type PlaceYear = Readonly<Record<string, number | null>> & {
  /** An agency that stands for all of its county: they are in the same scopes. */
  readonly place: number;
  readonly year: number;
  readonly reports: number;
  readonly complete: number;
  readonly absent: number;
};

const TABLES_COMPLETE = "proactive_state = 'complete' AND requests_state = 'complete' AND disputes_state = 'complete'";
const TABLES_ABSENT = ["proactive", "requests", "disputes"]
  .map((table) => `${table}_state IN ('absent', 'not_asked')`)
  .join(" AND ");

const PLACE_SQL = `SELECT place.id AS place, year, count(*) AS reports,
  ${countOf(TABLES_COMPLETE)} AS complete, ${countOf(TABLES_ABSENT)} AS absent,
  ${headlineNames().map(headlineSums).join(",\n  ")}
FROM report_row AS report JOIN report_kind ON report_kind.id = report.kind JOIN agency ON agency.id = report.agency
JOIN (SELECT min(id) AS id, province, prefecture, county FROM agency GROUP BY province, prefecture, county) AS place
  ON place.province IS agency.province AND place.prefecture IS agency.prefecture AND place.county IS agency.county
WHERE superseded = 0
GROUP BY place.id, year`;

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

function countOf(condition: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END)`;
}

function countAgencies(scopesOf: AgencyScopes): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const scopes of scopesOf.values()) {
    for (const scope of scopes) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  }
  return counts;
}

/** The names come from HEADLINES itself, in the order in which create-dataset gives them ids. */
function headlineNames(): readonly Headline[] {
  return Object.keys(HEADLINES) as Headline[];
}
