import type { Wording } from "./compare-wordings";
import { slotOf } from "./gram-set";
import { gramsStart } from "./wording-record";

/** For each of several wordings how many of its own grams each of the others has: [own * wordings + other]. */
export function countSharedGrams(wordings: readonly Wording[]): Uint32Array {
  const total = wordings.reduce((sum, { record }) => sum + record.length - gramsStart(record), 0);
  const { mask, grams, newest, holders, older } = emptyIndex(total);
  let entry = 0;
  const slotFor = (gram: number): number => {
    let slot = slotOf(gram, mask);
    while (newest[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [holder, { record }] of wordings.entries()) {
    for (let at = gramsStart(record); at < record.length; at++) {
      const gram = record[at] ?? 0;
      const slot = slotFor(gram);
      const before = newest[slot] ?? 0;
      if (before !== 0 && holders[before] === holder) continue;
      entry += 1;
      holders[entry] = holder;
      older[entry] = before;
      grams[slot] = gram;
      newest[slot] = entry;
    }
  }
  const shared = new Uint32Array(wordings.length ** 2);
  for (const [index, { own }] of wordings.entries()) {
    const row = index * wordings.length;
    for (let gram = 0; gram < own.length; gram++) {
      for (let at = newest[slotFor(own[gram] ?? 0)] ?? 0; at !== 0; at = older[at] ?? 0) {
        const cell = row + (holders[at] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + 1;
      }
    }
  }
  return shared;
}

const NONE = new Uint32Array(0);

/** By slot a gram and its newest entry, 0 for none; by entry the wording that holds the gram, and the entry before. */
type GramIndex = {
  readonly mask: number;
  readonly grams: Uint32Array;
  readonly newest: Uint32Array;
  readonly holders: Uint32Array;
  readonly older: Uint32Array;
};

function emptyIndex(total: number): GramIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, total * 2)));
  if (slots > index.newest.length) {
    const [grams, newest] = [new Uint32Array(slots), new Uint32Array(slots)];
    const [holders, older] = [new Uint32Array(slots / 2 + 1), new Uint32Array(slots / 2 + 1)];
    index = { mask: slots - 1, grams, newest, holders, older };
  }
  index.newest.fill(0, 0, slots);
  return { ...index, mask: slots - 1 };
}

/** Emptied before it is filled: nothing is kept in it between two comparisons. */
let index: GramIndex = { mask: -1, grams: NONE, newest: NONE, holders: NONE, older: NONE };
