import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import type { CheckCount } from "./check-counts";
import { type ReasonCount, unpackTally } from "./check-tally";
import { type Dataset, listRows } from "./database";
import { scopeSums } from "./scope-sums";

/** Sums of checks by scope and year. What is added goes to the last of the scopes and to those above it. */
export type CheckSums = {
  /** What a report could assess: `tally` is the id of its row. */
  readonly addTally: (scopes: readonly number[], year: number, tally: number) => void;
  /** What was counted before, but for findings. */
  readonly addCount: (scopes: readonly number[], year: number, count: CheckCount) => void;
  readonly addAssessable: (scopes: readonly number[], year: number, check: CheckCode, times: number) => void;
  readonly addFinding: (scopes: readonly number[], year: number, check: CheckCode, outcome: "fail" | "warn") => void;
  /** Nothing may be added after that. */
  readonly rows: () => Generator<readonly [scope: number, year: number, counts: readonly CheckCount[]]>;
};

export function checkSums({ counted, pairs, placeOf }: Tallies): CheckSums {
  const sums = scopeSums(CHECK_CODES.length, COUNTERS);
  const reasonSums = scopeSums(pairs.length, 1);
  const addTally: CheckSums["addTally"] = (scopes, year, tally) => {
    for (const { key, assessable, unassessed } of counted.get(tally) ?? []) {
      sums.add(scopes, year, key, ASSESSABLE, assessable);
      for (const { pair, times } of unassessed) {
        sums.add(scopes, year, key, NOT_ASSESSABLE, times);
        reasonSums.add(scopes, year, pair, 0, times);
      }
    }
  };
  const addCount: CheckSums["addCount"] = (scopes, year, { check, assessable, reasons }) => {
    const key = CHECK_CODES.indexOf(check);
    sums.add(scopes, year, key, ASSESSABLE, assessable);
    for (const { reason, times } of reasons) {
      sums.add(scopes, year, key, NOT_ASSESSABLE, times);
      reasonSums.add(scopes, year, placeOf(key, reason), 0, times);
    }
  };
  const addAssessable: CheckSums["addAssessable"] = (scopes, year, check, times) =>
    sums.add(scopes, year, CHECK_CODES.indexOf(check), ASSESSABLE, times);
  const addFinding: CheckSums["addFinding"] = (scopes, year, check, outcome) =>
    sums.add(scopes, year, CHECK_CODES.indexOf(check), outcome === "fail" ? FAILED : WARNED, 1);
  function* rows(): ReturnType<CheckSums["rows"]> {
    const pairsOfCheck = CHECK_CODES.map((_, key) =>
      pairs.flatMap((pair, place) => (pair.key === key ? [{ ...pair, place }] : [])),
    );
    let counts: CheckCount[] = [];
    let last: readonly [scope: number, year: number] | null = null;
    for (const [scope, year, key, [assessable = 0, failed = 0, warned = 0, unassessed = 0]] of sums.rows()) {
      if (last !== null && (last[0] !== scope || last[1] !== year)) {
        yield [...last, counts];
        counts = [];
      }
      last = [scope, year];
      const check = CHECK_CODES[key];
      const times = unassessed === 0 ? null : reasonSums.countsIn(scope, year);
      const reasons = reasonsOf(pairsOfCheck[key] ?? [], times);
      if (check !== undefined) counts.push({ check, assessable, failed, warned, reasons });
    }
    if (last !== null) yield [...last, counts];
  }
  return { addTally, addCount, addAssessable, addFinding, rows };
}

const [ASSESSABLE, FAILED, WARNED, NOT_ASSESSABLE, COUNTERS] = [0, 1, 2, 3, 4];

/** A check, by its place in the catalogue, and a reason why it could not be made. */
type Pair = { readonly key: number; readonly reason: ReasonCount["reason"] };

/** What reports of a tally count: `pair` is the place of check and reason among the pairs that occur, few of those that might. */
type Counted = {
  readonly key: number;
  readonly assessable: number;
  readonly unassessed: readonly { readonly pair: number; readonly times: number }[];
};

/** The tallies of a dataset by their ids. */
export type Tallies = {
  readonly counted: ReadonlyMap<number, readonly Counted[]>;
  readonly pairs: readonly Pair[];
  readonly placeOf: (key: number, reason: Pair["reason"]) => number;
};

export function readTallies(dataset: Dataset): Tallies {
  const pairs: Pair[] = [];
  const places = new Map<string, number>();
  const placeOf: Tallies["placeOf"] = (key, reason) => {
    const name = `${key} ${reason}`;
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, pairs.length);
    return pairs.push({ key, reason }) - 1;
  };
  const counted = new Map<number, readonly Counted[]>();
  const rows = listRows<{ id: number; counts: Uint8Array }>(dataset, "SELECT id, counts FROM check_tally ORDER BY id");
  for (const { id, counts } of rows) {
    const checks = unpackTally(counts).map(({ check, assessable, reasons }) => {
      const key = CHECK_CODES.indexOf(check);
      return {
        key,
        assessable,
        unassessed: reasons.map(({ reason, times }) => ({ pair: placeOf(key, reason), times })),
      };
    });
    counted.set(id, checks);
  }
  return { counted, pairs, placeOf };
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
