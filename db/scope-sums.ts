/**
 * Counts by scope, year and some further key, each with as many counters: all of them in one array, so that the roll-ups
 * of a whole country are a few million additions. Keys are whole numbers from 0.
 */
export type ScopeSums = {
  readonly add: (scopes: readonly number[], year: number, key: number, counter: number, by: number) => void;
  /** Those keys that have a count, by scope, year and key, with their counters. */
  readonly rows: () => Generator<readonly [scope: number, year: number, key: number, counters: readonly number[]]>;
};

export function scopeSums(keys: number, counters: number): ScopeSums {
  const blocks = new Map<number, Float64Array>();
  const add: ScopeSums["add"] = (scopes, year, key, counter, by) => {
    for (const scope of scopes) {
      const at = scope * YEARS + year;
      let block = blocks.get(at);
      if (block === undefined) {
        block = new Float64Array(keys * counters);
        blocks.set(at, block);
      }
      const place = key * counters + counter;
      block[place] = (block[place] ?? 0) + by;
    }
  };
  function* rows(): ReturnType<ScopeSums["rows"]> {
    for (const at of [...blocks.keys()].sort((a, b) => a - b)) {
      const block = blocks.get(at) ?? new Float64Array();
      for (let key = 0; key < keys; key += 1) {
        const counts = [...block.subarray(key * counters, (key + 1) * counters)];
        if (counts.some((count) => count !== 0)) yield [Math.floor(at / YEARS), at % YEARS, key, counts];
      }
    }
  }
  return { add, rows };
}

/** Years have four digits. */
const YEARS = 10_000;
