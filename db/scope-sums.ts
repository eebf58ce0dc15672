/**
 * Counts by scope, year and some further key, each with as many counters: all of them in one array. What is added to a
 * scope is added to those above it when the first count is asked for: nothing is added after that. Keys are whole numbers from 0.
 */
export type ScopeSums = {
  /** Scopes from the widest to the one that is added to. */
  readonly add: (scopes: readonly number[], year: number, key: number, counter: number, by: number) => void;
  /** The counters of all keys in a scope and year, one key after another; null where there are none. */
  readonly countsIn: (scope: number, year: number) => Float64Array | null;
  /** Those keys that have a count, by scope, year and key, with their counters. */
  readonly rows: () => Generator<readonly [scope: number, year: number, key: number, counters: readonly number[]]>;
};

export function scopeSums(keys: number, counters: number): ScopeSums {
  const size = keys * counters;
  const blocks = new Map<number, Float64Array>();
  const above = new Map<number, readonly number[]>();
  const blockOf = (scope: number, year: number): Float64Array => {
    const at = scope * YEARS + year;
    const known = blocks.get(at);
    if (known !== undefined) return known;
    const block = new Float64Array(size);
    blocks.set(at, block);
    return block;
  };
  let lastScope = -1;
  let lastYear = -1;
  let last: Float64Array = new Float64Array();
  const add: ScopeSums["add"] = (scopes, year, key, counter, by) => {
    const scope = scopes[scopes.length - 1];
    if (scope === undefined) return;
    if (scope !== lastScope || year !== lastYear) {
      above.set(scope, scopes.slice(0, -1));
      last = blockOf(scope, year);
      lastScope = scope;
      lastYear = year;
    }
    const place = key * counters + counter;
    last[place] = (last[place] ?? 0) + by;
  };
  /** Not by Array.from: to iterate over a typed array takes ten times as long. */
  const countersOf = (block: Float64Array, key: number): readonly number[] => {
    const counted: number[] = [];
    for (let at = key * counters; at < (key + 1) * counters; at += 1) counted.push(block[at] ?? Number.NaN);
    return counted;
  };
  let isComplete = false;
  const addToScopesAbove = (): void => {
    if (isComplete) return;
    isComplete = true;
    const own = [...blocks].map(([at, block]) => [at, block.slice()] as const);
    for (const [at, block] of own) {
      for (const scope of above.get(Math.floor(at / YEARS)) ?? []) {
        const sums = blockOf(scope, at % YEARS);
        for (let place = 0; place < size; place += 1) sums[place] = (sums[place] ?? 0) + (block[place] ?? 0);
      }
    }
  };
  const countsIn: ScopeSums["countsIn"] = (scope, year) => {
    addToScopesAbove();
    return blocks.get(scope * YEARS + year) ?? null;
  };
  function* rows(): ReturnType<ScopeSums["rows"]> {
    addToScopesAbove();
    for (const at of [...blocks.keys()].sort((a, b) => a - b)) {
      const block = blocks.get(at) ?? new Float64Array();
      const [scope, year] = [Math.floor(at / YEARS), at % YEARS];
      for (let next = 0; next < size; next += 1) {
        if (block[next] === 0) continue;
        const key = Math.floor(next / counters);
        yield [scope, year, key, countersOf(block, key)];
        next = (key + 1) * counters - 1;
      }
    }
  }
  return { add, countsIn, rows };
}

/** Years have four digits. */
const YEARS = 10_000;
