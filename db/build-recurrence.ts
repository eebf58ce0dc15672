import { UNCLASSIFIED } from "../lib/vocabulary/themes";
import { type Dataset, listRows, prepared } from "./database";
import { rowBatch } from "./insert-rows";
import { readReportThemes, THEME_CODES, type ThemedReport } from "./report-themes";
import { forgetScopes, type RollupScopes } from "./rollup-scopes";
import { saveWord } from "./save-word";
import { scopeSums } from "./scope-sums";

/**
 * Writes what is told of problem themes, over current reports, anew but for the scopes that are kept: by scope how many
 * reports name a theme, which two themes they name together, for the how-manieth year running, whether a measure is
 * promised and whether it is admitted again; and for each agency and theme the years running. A year without a readable
 * section 5 breaks a run and says nothing: it is never taken for "not named".
 */
export function buildRecurrence(dataset: Dataset, { anew, country, keptProvinces, kept }: RollupScopes): void {
  const themes = scopeSums(THEME_CODES.length, COLUMNS.length);
  const pairs = scopeSums(THEME_CODES.length ** 2, 1);
  const runs: ThemeRun[] = [];
  const agencies = JSON.stringify([...anew.keys()]);
  for (const chain of chainsOf(readReportThemes(dataset, agencies))) {
    const scopes = anew.get(chain[0]?.agency ?? 0) ?? [];
    const upper = scopes.slice(0, 2);
    const count: Count = (year, bit, column) => themes.add(scopes, year, bit, COLUMNS.indexOf(column), 1);
    for (const { year, isRead, admitted: mask } of chain) {
      if (isRead) for (const bit of ALL) count(year, bit, "reports");
      const named = bitsOf(mask);
      for (const bit of named) count(year, bit, "reports_with_theme");
      const admitted = named.filter((bit) => bit !== UNCLASSIFIED_BIT);
      for (const one of admitted) {
        for (const other of admitted) {
          if (one < other) pairs.add(upper, year, one * THEME_CODES.length + other, 0, 1);
        }
      }
    }
    for (const bit of bitsOf(chain.reduce((met, { admitted }) => met | admitted, 0))) {
      if (bit !== UNCLASSIFIED_BIT) runs.push(...countRuns(chain, bit, count));
    }
  }
  const ids = THEME_CODES.map((theme) => saveWord(dataset, theme));
  const idOf = (bit: number): number => ids[bit] ?? 0;
  const provinces = JSON.stringify(keptProvinces);
  for (const { year, theme, ...counts } of listRows<ThemeRow>(dataset, KEPT_THEMES_SQL, provinces)) {
    for (const [counter, name] of COLUMNS.entries()) {
      themes.add([country], year, ids.indexOf(theme), counter, counts[name]);
    }
  }
  for (const { year, theme, other, reports } of listRows<PairRow>(dataset, KEPT_PAIRS_SQL, provinces)) {
    pairs.add([country], year, ids.indexOf(theme) * THEME_CODES.length + ids.indexOf(other), 0, reports);
  }
  for (const table of ["rollup_theme_row", "rollup_theme_pair_row"] as const) forgetScopes(dataset, table, kept);
  const into = `rollup_theme_row (scope, year, theme, ${COLUMNS.join(", ")})`;
  const byTheme = rowBatch(dataset, into, 3 + COLUMNS.length);
  for (const [scope, year, bit, counts] of themes.rows()) byTheme.push(scope, year, idOf(bit), ...counts);
  byTheme.end();
  const byPair = rowBatch(dataset, "rollup_theme_pair_row (scope, year, theme, other, reports)", 5);
  for (const [scope, year, pair, [reports = 0]] of pairs.rows()) {
    byPair.push(scope, year, idOf(Math.floor(pair / THEME_CODES.length)), idOf(pair % THEME_CODES.length), reports);
  }
  byPair.end();
  prepared(dataset, FORGET_RUNS_SQL).run(agencies);
  saveRuns(dataset, runs, idOf);
}

const COLUMNS = [
  "reports",
  "reports_with_theme",
  "fresh",
  "second",
  "third",
  "longer",
  "gone",
  "promised",
  "followed",
  "again",
  "promised_followed",
  "promised_again",
] as const;

type Counted = (typeof COLUMNS)[number];
type Count = (year: number, bit: number, column: Counted) => void;

const KEPT_THEMES_SQL = `SELECT year, theme, ${COLUMNS.join(", ")} FROM rollup_theme_row
WHERE scope IN (SELECT value FROM json_each(?))`;
const KEPT_PAIRS_SQL = `SELECT year, theme, other, reports FROM rollup_theme_pair_row
WHERE scope IN (SELECT value FROM json_each(?))`;
/** Also those of agencies that have gone. */
const FORGET_RUNS_SQL = `DELETE FROM theme_run_row
WHERE agency IN (SELECT value FROM json_each(?)) OR agency NOT IN (SELECT id FROM agency)`;

type ThemeRow = Readonly<Record<"year" | "theme" | Counted, number>>;
type PairRow = Readonly<Record<"year" | "theme" | "other" | "reports", number>>;

const ALL = THEME_CODES.map((_, bit) => bit);
const UNCLASSIFIED_BIT = THEME_CODES.indexOf(UNCLASSIFIED);

type ThemeRun = {
  readonly bit: number;
  readonly agency: number;
  readonly first: number;
  readonly last: number;
  readonly promised: number;
};

/** The reports of one agency after another. */
function* chainsOf(reports: Iterable<ThemedReport>): Generator<readonly ThemedReport[]> {
  let chain: ThemedReport[] = [];
  for (const report of reports) {
    if (chain[0] !== undefined && chain[0].agency !== report.agency) {
      yield chain;
      chain = [];
    }
    chain.push(report);
  }
  if (chain.length > 0) yield chain;
}

/** Counts how a theme recurs in the years of an agency, and returns its runs. */
function countRuns(chain: readonly ThemedReport[], bit: number, count: Count): readonly ThemeRun[] {
  const runs: ThemeRun[] = [];
  const has = (mask: number): boolean => ((mask >> bit) & 1) === 1;
  let run: Pick<ThemeRun, "first" | "last" | "promised"> | null = null;
  for (const [index, { agency, year, isRead, admitted, promised }] of chain.entries()) {
    const before = neighbour(chain[index - 1], year - 1);
    if (run !== null && (run.last !== year - 1 || !has(admitted))) {
      if (isRead && run.last === year - 1) count(year, bit, "gone");
      runs.push({ bit, agency, ...run });
      run = null;
    }
    if (!has(admitted)) continue;
    const begun: Pick<ThemeRun, "first" | "promised"> = run ?? { first: year, promised: 0 };
    run = { first: begun.first, last: year, promised: begun.promised + (has(promised) ? 1 : 0) };
    const after = neighbour(chain[index + 1], year + 1);
    const again = after === null ? null : has(after.admitted);
    for (const column of columnsOf(year - run.first + 1, before !== null, has(promised), again))
      count(year, bit, column);
  }
  const [first] = chain;
  if (run !== null && first !== undefined) runs.push({ bit, agency: first.agency, ...run });
  return runs;
}

/** The report of the year beside, where its section was read. */
function neighbour(report: ThemedReport | undefined, year: number): ThemedReport | null {
  return report?.year === year && report.isRead ? report : null;
}

/** What a theme counts in a year: the how-manieth, whether promised, and where the next year was read whether admitted again. */
function columnsOf(running: number, wasRead: boolean, promised: boolean, again: boolean | null): readonly Counted[] {
  const columns: Counted[] = [];
  if (running === 1 && wasRead) columns.push("fresh");
  if (running === 2) columns.push("second");
  if (running === 3) columns.push("third");
  if (running > 3) columns.push("longer");
  if (promised) columns.push("promised");
  if (again === null) return columns;
  columns.push("followed");
  if (again) columns.push("again");
  if (promised) columns.push("promised_followed");
  if (promised && again) columns.push("promised_again");
  return columns;
}

function saveRuns(dataset: Dataset, runs: readonly ThemeRun[], idOf: (bit: number) => number): void {
  const lasting = runs
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.bit - b.bit || b.last - b.first - (a.last - a.first) || b.last - a.last || a.agency - b.agency);
  const rows = rowBatch(dataset, "theme_run_row (theme, years, last, agency, promised)", 5);
  for (const { bit, agency, first, last, promised } of lasting) {
    rows.push(idOf(bit), last - first + 1, last, agency, promised);
  }
  rows.end();
}

/** Reports have few masks. */
const BITS = new Map<number, readonly number[]>();

function bitsOf(mask: number): readonly number[] {
  const bits = BITS.get(mask) ?? ALL.filter((bit) => ((mask >> bit) & 1) === 1);
  BITS.set(mask, bits);
  return bits;
}
