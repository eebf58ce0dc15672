import { UNCLASSIFIED } from "../lib/vocabulary/themes";
import type { Dataset } from "./database";
import { rowBatch } from "./insert-rows";
import { readReportThemes, THEME_CODES, type ThemedReport } from "./report-themes";
import type { AgencyScopes } from "./rollup-scopes";
import { saveWord } from "./save-word";
import { scopeSums } from "./scope-sums";

/**
 * Writes anew what is told of problem themes, over current reports: by scope how many reports name a theme, which two
 * themes they name together, for the how-manieth year running, whether a measure is promised and whether it is admitted
 * again; and for each agency and theme the years running. A year without a readable section 5 breaks a run and says
 * nothing: it is never taken for "not named".
 */
export function buildRecurrence(dataset: Dataset, scopesOf: AgencyScopes): void {
  const themes = scopeSums(THEME_CODES.length, COLUMNS.length);
  const pairs = scopeSums(THEME_CODES.length ** 2, 1);
  const runs: ThemeRun[] = [];
  for (const chain of chainsOf(readReportThemes(dataset))) {
    const scopes = scopesOf.get(chain[0]?.agency ?? 0) ?? [];
    for (const report of chain) {
      const count = (bit: number, column: Counted) => themes.add(scopes, report.year, bit, indexOf(column), 1);
      if (report.isRead) for (const bit of ALL) count(bit, "reports");
      const named = bitsOf(report.admitted);
      for (const bit of named) count(bit, "reports_with_theme");
      const admitted = named.filter((bit) => bit !== UNCLASSIFIED_BIT);
      for (const one of admitted) {
        for (const other of admitted) {
          if (one < other) pairs.add(scopes.slice(0, 2), report.year, one * THEME_CODES.length + other, 0, 1);
        }
      }
    }
    for (const bit of bitsOf(chain.reduce((met, { admitted }) => met | admitted, 0))) {
      if (bit === UNCLASSIFIED_BIT) continue;
      const count = (year: number, column: Counted) => themes.add(scopes, year, bit, indexOf(column), 1);
      runs.push(...countRuns(chain, bit, count));
    }
  }
  dataset.sqlite.exec("DELETE FROM rollup_theme_row; DELETE FROM rollup_theme_pair_row; DELETE FROM theme_run_row");
  const ids = THEME_CODES.map((theme) => saveWord(dataset, theme));
  const idOf = (bit: number): number => ids[bit] ?? 0;
  const into = `rollup_theme_row (scope, year, theme, ${COLUMNS.join(", ")})`;
  const byTheme = rowBatch(dataset, into, 3 + COLUMNS.length);
  for (const [scope, year, bit, counts] of themes.rows()) byTheme.push(scope, year, idOf(bit), ...counts);
  byTheme.end();
  const byPair = rowBatch(dataset, "rollup_theme_pair_row (scope, year, theme, other, reports)", 5);
  for (const [scope, year, pair, [reports = 0]] of pairs.rows()) {
    byPair.push(scope, year, idOf(Math.floor(pair / THEME_CODES.length)), idOf(pair % THEME_CODES.length), reports);
  }
  byPair.end();
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
function countRuns(
  chain: readonly ThemedReport[],
  bit: number,
  count: (year: number, column: Counted) => void,
): readonly ThemeRun[] {
  const runs: ThemeRun[] = [];
  const has = (mask: number): boolean => ((mask >> bit) & 1) === 1;
  let run: Pick<ThemeRun, "first" | "last" | "promised"> | null = null;
  for (const [index, { agency, year, isRead, admitted, promised }] of chain.entries()) {
    const before = neighbour(chain[index - 1], year - 1);
    if (run !== null && (run.last !== year - 1 || !has(admitted))) {
      if (isRead && run.last === year - 1) count(year, "gone");
      runs.push({ bit, agency, ...run });
      run = null;
    }
    if (!has(admitted)) continue;
    const begun: Pick<ThemeRun, "first" | "promised"> = run ?? { first: year, promised: 0 };
    run = { first: begun.first, last: year, promised: begun.promised + (has(promised) ? 1 : 0) };
    const after = neighbour(chain[index + 1], year + 1);
    countYear(year - run.first + 1, before, has(promised), after === null ? null : has(after.admitted), (column) =>
      count(year, column),
    );
  }
  const [first] = chain;
  if (run !== null && first !== undefined) runs.push({ bit, agency: first.agency, ...run });
  return runs;
}

/** The report of the year beside, where its section was read. */
function neighbour(report: ThemedReport | undefined, year: number): ThemedReport | null {
  return report?.year === year && report.isRead ? report : null;
}

function countYear(
  running: number,
  before: ThemedReport | null,
  promised: boolean,
  again: boolean | null,
  count: (column: Counted) => void,
): void {
  if (running === 1 && before !== null) count("fresh");
  if (running === 2) count("second");
  if (running === 3) count("third");
  if (running > 3) count("longer");
  if (promised) count("promised");
  if (again === null) return;
  count("followed");
  if (again) count("again");
  if (promised) count("promised_followed");
  if (promised && again) count("promised_again");
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

function bitsOf(mask: number): readonly number[] {
  return mask === 0 ? [] : ALL.filter((bit) => ((mask >> bit) & 1) === 1);
}

function indexOf(column: Counted): number {
  return COLUMNS.indexOf(column);
}
