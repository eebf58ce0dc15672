/** A source of numbers in [0, 1), the same for the same keys on every machine. */
export type Random = () => number;

/**
 * Mulberry32 (Tommy Ettinger, public domain): one 32-bit state, advanced by a Weyl constant and scrambled.
 * The keys are hashed into the first state, so that each (seed, township, year, purpose) has a stream of its own
 * and one more draw in one place changes nothing elsewhere.
 */
export function randomOf(...keys: readonly (number | string)[]): Random {
  let state = keys.reduce<number>(hashKey, 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `min` to `max`, both possible. */
export function between(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from: the list is empty");
  return item;
}

/** `count` different items, in the order drawn; all of them, shuffled, where there are fewer. */
export function pickSome<Item>(random: Random, items: readonly Item[], count: number): readonly Item[] {
  const rest = [...items];
  const picked: Item[] = [];
  while (picked.length < count && rest.length > 0) {
    picked.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return picked;
}

export function pickWeighted<Item extends { readonly weight: number }>(random: Random, items: readonly Item[]): Item {
  let left = random() * items.reduce((sum, item) => sum + item.weight, 0);
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  return pick(random, items);
}

/** Standard normal, by the Box-Muller transform. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** FNV-1a over the key's characters, then the finaliser of MurmurHash3. */
function hashKey(state: number, key: number | string): number {
  let hash = state;
  for (const character of `${key}/`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
