import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import type { CountyTally } from "./check-counties";
import { type CheckCount, packCheckCounts } from "./check-counts";
import { type ReasonCount, unpackTally } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { rowBatch } from "./insert-rows";
import type { AgencyScopes } from "./rollup-scopes";
import { scopeSums } from "./scope-sums";

/**
 * Writes the roll-up of checks anew, over current reports: what could be assessed, why the others could not, and what
 * came of it. Every report's file is held against all others (C-48): that has no tally.
 */
export function buildCheckRollup(dataset: Dataset, scopesOf: AgencyScopes, counties: readonly CountyTally[]): void {
  const { tallies, pairs } = readTallies(dataset);
  const sums = scopeSums(CHECK_CODES.length, COUNTERS);
  const reasonSums = scopeSums(pairs.length, 1);
  const addTally = (scopes: readonly number[], year: number, tally: number): void => {
    for (const { key, assessable, unassessed } of tallies.get(tally) ?? []) {
      sums.add(scopes, year, key, ASSESSABLE, assessable);
      for (const { pair, times } of unassessed) {
        sums.add(scopes, year, key, NOT_ASSESSABLE, times);
        reasonSums.add(scopes, year, pair, 0, times);
      }
    }
  };
  for (const row of prepared(dataset, TALLIES_SQL).raw().iterate()) {
    const [agency, year, own, between] = asTallyRow(row);
    const scopes = scopesOf.get(agency) ?? [];
    sums.add(scopes, year, SHARED_SOURCE, ASSESSABLE, 1);
    addTally(scopes, year, own);
    addTally(scopes, year, between);
  }
  for (const { agency, year, tally } of counties) addTally(scopesOf.get(agency) ?? [], year, tally);
  for (const { agency, year, check, outcome } of listRows<FindingRow>(dataset, FINDINGS_SQL)) {
    const counter = outcome === "fail" ? FAILED : WARNED;
    sums.add(scopesOf.get(agency) ?? [], year, CHECK_CODES.indexOf(check), counter, 1);
  }
  dataset.sqlite.exec("DELETE FROM rollup_check_row");
  const rows = rowBatch(dataset, "rollup_check_row (scope, year, counts)", 3);
  const pairsOfCheck = CHECK_CODES.map((_, key) =>
    pairs.flatMap((pair, place) => (pair.key === key ? [{ ...pair, place }] : [])),
  );
  let counts: CheckCount[] = [];
  let last: readonly [scope: number, year: number] | null = null;
  const end = (): void => {
    if (last !== null) rows.push(...last, packCheckCounts(counts));
    counts = [];
  };
  for (const [scope, year, key, [assessable = 0, failed = 0, warned = 0, unassessed = 0]] of sums.rows()) {
    if (last === null || last[0] !== scope || last[1] !== year) end();
    last = [scope, year];
    const check = CHECK_CODES[key];
    const times = unassessed === 0 ? null : reasonSums.countsIn(scope, year);
    const reasons = reasonsOf(pairsOfCheck[key] ?? [], times);
    if (check !== undefined) counts.push({ check, assessable, failed, warned, reasons });
  }
  end();
  rows.end();
}

const [ASSESSABLE, FAILED, WARNED, NOT_ASSESSABLE, COUNTERS] = [0, 1, 2, 3, 4];
const SHARED_SOURCE = CHECK_CODES.indexOf("C-48");

/** A check, by its place in the catalogue, and a reason why it could not be made. */
type Pair = { readonly key: number; readonly reason: ReasonCount["reason"] };

/** What reports of a tally count: `pair` is the place of check and reason among the pairs that occur, few of those that might. */
type Counted = {
  readonly key: number;
  readonly assessable: number;
  readonly unassessed: readonly { readonly pair: number; readonly times: number }[];
};

function readTallies(dataset: Dataset) {
  const pairs: Pair[] = [];
  const places = new Map<string, number>();
  const placeOf = (key: number, reason: Pair["reason"]): number => {
    const name = `${key} ${reason}`;
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, pairs.length);
    return pairs.push({ key, reason }) - 1;
  };
  const tallies = new Map<number, readonly Counted[]>();
  const rows = listRows<{ id: number; counts: Uint8Array }>(dataset, "SELECT id, counts FROM check_tally ORDER BY id");
  for (const { id, counts } of rows) {
    const counted = unpackTally(counts).map(({ check, assessable, reasons }) => {
      const key = CHECK_CODES.indexOf(check);
      return {
        key,
        assessable,
        unassessed: reasons.map(({ reason, times }) => ({ pair: placeOf(key, reason), times })),
      };
    });
    tallies.set(id, counted);
  }
  return { tallies, pairs };
}

/** The reasons of one check in a scope and year, the most frequent first. */
function reasonsOf(
  pairs: readonly (Pair & { readonly place: number })[],
  counts: Float64Array | null,
): readonly ReasonCount[] {
  if (counts === null) return [];
  const reasons = pairs.map(({ reason, place }) => ({ reason, times: counts[place] ?? Number.NaN }));
  return reasons.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
}

/** What TALLIES_SQL selects, of columns that are STRICT. */
function asTallyRow(row: unknown): readonly [agency: number, year: number, own: number, between: number] {
  return row as readonly [number, number, number, number];
}

type FindingRow = {
  readonly agency: number;
  readonly year: number;
  readonly check: CheckCode;
  readonly outcome: "fail" | "warn";
};

const TALLIES_SQL = "SELECT agency, year, check_tally, year_tally FROM report_row WHERE superseded = 0";

const FINDINGS_SQL = `SELECT agency, year, "check", outcome
FROM finding JOIN report ON report.id = finding.report WHERE superseded = 0`;
