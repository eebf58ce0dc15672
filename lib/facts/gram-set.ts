/** A set of numbers below 2^32 that is quickly emptied and filled again: comparing texts does nothing else. */
export type GramSet = {
  slots: Uint32Array;
  /** A slot counts while it bears the current stamp. */
  stamps: Uint32Array;
  stamp: number;
  size: number;
};

export function gramSet(): GramSet {
  return { slots: new Uint32Array(FIRST_SLOTS), stamps: new Uint32Array(FIRST_SLOTS), stamp: 1, size: 0 };
}

export function clearGrams(set: GramSet): void {
  set.size = 0;
  set.stamp += 1;
  if (set.stamp < LAST_STAMP) return;
  set.stamps.fill(0);
  set.stamp = 1;
}

/** Whether the gram is new. */
export function addGram(set: GramSet, gram: number): boolean {
  if (set.size * 2 >= set.slots.length) growSet(set);
  const { slots, stamps, stamp } = set;
  const mask = slots.length - 1;
  let slot = slotOf(gram, mask);
  while (stamps[slot] === stamp) {
    if (slots[slot] === gram) return false;
    slot = (slot + 1) & mask;
  }
  slots[slot] = gram;
  stamps[slot] = stamp;
  set.size += 1;
  return true;
}

export function hasGram({ slots, stamps, stamp }: GramSet, gram: number): boolean {
  const mask = slots.length - 1;
  let slot = slotOf(gram, mask);
  while (stamps[slot] === stamp) {
    if (slots[slot] === gram) return true;
    slot = (slot + 1) & mask;
  }
  return false;
}

/** Where the search for a gram begins in a table of mask + 1 slots: grams are hashes already, their lowest bits suffice. */
export function slotOf(gram: number, mask: number): number {
  return (gram ^ (gram >>> 15)) & mask;
}

const FIRST_SLOTS = 4096;
const LAST_STAMP = 0xffffffff;

function growSet(set: GramSet): void {
  const { slots, stamps, stamp } = set;
  set.slots = new Uint32Array(slots.length * 2);
  set.stamps = new Uint32Array(slots.length * 2);
  set.stamp = 1;
  set.size = 0;
  for (const [slot, gram] of slots.entries()) if (stamps[slot] === stamp) addGram(set, gram);
}
