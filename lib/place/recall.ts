import type { Gazetteer } from "./gazetteer";

/** What was found in a gazetteer, by a text that tells what was looked for. */
export type Memory<Value> = WeakMap<Gazetteer, Map<string, Value>>;

/**
 * What `find` gives for the key, found once: an agency has a report for every year, a folder many reports. Only so many
 * keys are kept, then all are forgotten. `find` depends on nothing but the key and the gazetteer.
 */
export function recall<Value>(memory: Memory<Value>, gazetteer: Gazetteer, key: string, find: () => Value): Value {
  let known = memory.get(gazetteer);
  if (known === undefined || known.size >= MOST_REMEMBERED) {
    known = new Map();
    memory.set(gazetteer, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

const MOST_REMEMBERED = 2048;
