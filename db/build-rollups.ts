import { EDITION_LABELS, type ReportEdition } from "../lib/vocabulary/editions";
import { cellsDue } from "../lib/vocabulary/form";
import { HEADLINES, type Headline } from "../lib/vocabulary/headlines";
import { type Dataset, listRows, prepared } from "./database";
import { rowBatch } from "./insert-rows";
import { type AgencyScopes, forgetScopes, type RollupScopes } from "./rollup-scopes";
import { saveWord } from "./save-word";
import { scopeSums } from "./scope-sums";

/**
 * Writes the roll-ups of headline figures and of coverage, for the country and every province, prefecture and county,
 * over current reports: anew but for the scopes that are kept. A report of unknown county counts for its province.
 */
export function buildRollups(dataset: Dataset, { ofAgency, anew, country, keptProvinces, kept }: RollupScopes): void {
  const headlines = headlineNames();
  const figures = scopeSums(headlines.length, FIGURE_COLUMNS);
  const coverage = scopeSums(1, COVERAGE_COLUMNS.length);
  const askedIn = new Map(editionNames().map((edition) => [edition, headlines.map((name) => isAsked(name, edition))]));
  for (const row of prepared(dataset, reportsSql(headlines))
    .raw()
    .iterate(JSON.stringify([...anew.keys()]))) {
    const [agency, year, edition, complete, absent, ...values] = asReportRow(row);
    const scopes = anew.get(agency) ?? [];
    const asked = askedIn.get(edition) ?? [];
    for (const [key, value] of values.entries()) {
      if (asked[key] === true) figures.add(scopes, year, key, ASKED, 1);
      if (value === null) continue;
      figures.add(scopes, year, key, STATED, 1);
      figures.add(scopes, year, key, SUM, value);
      if (value !== 0) figures.add(scopes, year, key, NONZERO, 1);
    }
    coverage.add(scopes, year, 0, REPORTS, 1);
    coverage.add(scopes, year, 0, complete === 1 ? COMPLETE : absent === 1 ? ABSENT : PARTIAL, 1);
  }
  const words = headlines.map((headline) => saveWord(dataset, headline));
  const provinces = JSON.stringify(keptProvinces);
  for (const row of listRows<FigureRow>(dataset, KEPT_FIGURES_SQL, provinces)) {
    const key = words.indexOf(row.indicator);
    figures.add([country], row.year, key, ASKED, row.reports);
    figures.add([country], row.year, key, STATED, row.stated);
    figures.add([country], row.year, key, NONZERO, row.nonzero);
    if (row.total !== null) figures.add([country], row.year, key, SUM, row.total);
  }
  for (const { year, ...counts } of listRows<CoverageRow>(dataset, KEPT_COVERAGE_SQL, provinces)) {
    for (const [counter, name] of COVERAGE_COLUMNS.entries()) coverage.add([country], year, 0, counter, counts[name]);
  }
  for (const table of ["rollup_indicator_row", "rollup_coverage_row"] as const) forgetScopes(dataset, table, kept);
  const byFigure = rowBatch(
    dataset,
    "rollup_indicator_row (scope, year, indicator, reports, stated, nonzero, total)",
    7,
  );
  for (const [scope, year, key, [asked = 0, stated = 0, nonzero = 0, sum = 0]] of figures.rows()) {
    if (asked > 0) byFigure.push(scope, year, words[key], asked, stated, nonzero, stated === 0 ? null : sum);
  }
  byFigure.end();
  const agencies = countAgencies(ofAgency);
  const byYear = rowBatch(dataset, `rollup_coverage_row (scope, year, agencies, ${COVERAGE_COLUMNS.join(", ")})`, 7);
  for (const [scope, year, , counts] of coverage.rows()) byYear.push(scope, year, agencies.get(scope), ...counts);
  byYear.end();
}

const [ASKED, STATED, NONZERO, SUM, FIGURE_COLUMNS] = [0, 1, 2, 3, 4];
const COVERAGE_COLUMNS = ["reports", "complete", "partial", "absent"] as const;
const [REPORTS, COMPLETE, PARTIAL, ABSENT] = [0, 1, 2, 3];

const TABLES_COMPLETE = "proactive_state = 'complete' AND requests_state = 'complete' AND disputes_state = 'complete'";
const TABLES_ABSENT = ["proactive", "requests", "disputes"]
  .map((table) => `${table}_state IN ('absent', 'not_asked')`)
  .join(" AND ");

function reportsSql(headlines: readonly Headline[]): string {
  return `SELECT agency, year, edition, ${TABLES_COMPLETE}, ${TABLES_ABSENT}, ${headlines.join(", ")}
FROM json_each(?) AS asked CROSS JOIN report_row AS report ON report.agency = asked.value AND superseded = 0
JOIN report_kind ON report_kind.id = report.kind`;
}

const KEPT_FIGURES_SQL = `SELECT year, indicator, reports, stated, nonzero, total FROM rollup_indicator_row
WHERE scope IN (SELECT value FROM json_each(?))`;
const KEPT_COVERAGE_SQL = `SELECT year, ${COVERAGE_COLUMNS.join(", ")} FROM rollup_coverage_row
WHERE scope IN (SELECT value FROM json_each(?))`;

type FigureRow = {
  readonly year: number;
  readonly indicator: number;
  readonly reports: number;
  readonly stated: number;
  readonly nonzero: number;
  readonly total: number | null;
};

type CoverageRow = Readonly<Record<"year" | (typeof COVERAGE_COLUMNS)[number], number>>;

type ReportRow = readonly [
  agency: number,
  year: number,
  edition: ReportEdition,
  complete: number,
  absent: number,
  ...values: (number | null)[],
];

/** What reportsSql selects, of columns that are STRICT. */
function asReportRow(row: unknown): ReportRow {
  return row as ReportRow;
}

/** Prose is asked of every report, a subtotal of every edition with a form, a cell of the editions where it is due. */
function isAsked(headline: Headline, edition: ReportEdition): boolean {
  const { from } = HEADLINES[headline];
  if (from === "narrative") return true;
  const due = cellsDue(edition);
  return from === "subtotal" ? due.length > 0 : due.some((cell) => cell.indicator === headline);
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

/** The names come from EDITION_LABELS itself. */
function editionNames(): readonly ReportEdition[] {
  return Object.keys(EDITION_LABELS) as ReportEdition[];
}
