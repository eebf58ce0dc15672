import { BANDS } from "./text-print";

/** The prints of many texts, BANDS keys each; `has` is 0 for a text that says too little to have one. */
export type Prints = { readonly keys: Uint32Array; readonly has: Uint8Array };

export function emptyPrints(texts: number): Prints {
  if (texts > MOST_TEXTS) throw new RangeError(`too many texts: ${texts}, at most ${MOST_TEXTS}`);
  return { keys: new Uint32Array(texts * BANDS), has: new Uint8Array(texts) };
}

export function setPrint({ keys, has }: Prints, text: number, print: Uint32Array | null): void {
  has[text] = print === null ? 0 : 1;
  if (print !== null) keys.set(print, text * BANDS);
}

/**
 * The texts whose prints meet that of each asked text, those with the most keys in common first, at most `most` of those
 * that `isWanted`; texts that meet none are left out. Of the many texts that may share one key, such as a county's template, each is paired
 * with the few before and behind it: a long series of copies stays connected, and its cost grows with its length.
 */
export function* alikeTexts(
  prints: Prints,
  asked: Uint8Array,
  isWanted: (text: number, other: number) => boolean,
  most: number,
): Generator<readonly [number, readonly number[]]> {
  const bands = Array.from({ length: BANDS }, (_, band) => sortedBand(prints, band, asked));
  const met = new Map<number, number>();
  for (let text = 0; text < prints.has.length; text++) {
    if (asked[text] === 0 || prints.has[text] === 0) continue;
    for (const band of bands) countNear(band, text, met);
    if (met.size === 0) continue;
    const wanted = [...met].filter(([other]) => isWanted(text, other));
    const ranked = wanted.sort(([a, inA], [b, inB]) => inB - inA || a - b).slice(0, most);
    if (ranked.length > 0) yield [text, ranked.map(([other]) => other)];
    met.clear();
  }
}

/**
 * Which texts may meet others than before where the `flagged` ones have come, gone or changed their print: all that
 * share a key with one of them and stand near enough to be paired, or to have been.
 */
export function touchedTexts(prints: Prints, flagged: Uint8Array): Uint8Array {
  const touched = Uint8Array.from(flagged);
  for (let band = 0; band < BANDS; band++) {
    const { texts, keys } = sortedBand(prints, band, flagged);
    for (let from = 0, to = 0; from < texts.length; from = to) {
      const changed: number[] = [];
      for (to = from; to < texts.length && keys[to] === keys[from]; to++) {
        if (flagged[Number(texts[to])] === 1) changed.push(to);
      }
      const reach = NEIGHBOURS + changed.length;
      for (const at of changed) {
        const last = Math.min(to - 1, at + reach);
        for (let near = Math.max(from, at - reach); near <= last; near++) touched[Number(texts[near])] = 1;
      }
    }
  }
  return touched;
}

const NEIGHBOURS = 8;
/** A key and an index fit together into the 53 bits of a number. */
const MOST_TEXTS = 2 ** 21;

/** Keys are told apart by their last 16 bits where that is enough. */
const KEY_ENDS = 2 ** 16;

/** Texts in the order of their keys; `places` tells where a text stands. */
type SortedBand = { readonly texts: Uint32Array; readonly keys: Uint32Array; readonly places: Uint32Array };

/** Of the texts all that share a key with one that is asked for, and few others. */
function sortedBand({ keys, has }: Prints, band: number, asked: Uint8Array): SortedBand {
  const wanted = new Uint8Array(KEY_ENDS);
  for (let text = 0; text < has.length; text++) {
    if (asked[text] === 1 && has[text] === 1) wanted[Number(keys[text * BANDS + band]) % KEY_ENDS] = 1;
  }
  const keyed = new Float64Array(has.length);
  let count = 0;
  for (let text = 0; text < has.length; text++) {
    const key = Number(keys[text * BANDS + band]);
    if (has[text] === 1 && wanted[key % KEY_ENDS] === 1) keyed[count++] = key * MOST_TEXTS + text;
  }
  const sorted = keyed.subarray(0, count).sort();
  const [texts, sortedKeys] = [new Uint32Array(count), new Uint32Array(count)];
  const places = new Uint32Array(has.length);
  for (let place = 0; place < count; place++) {
    const one = sorted[place] ?? 0;
    const key = Math.floor(one / MOST_TEXTS);
    const text = one - key * MOST_TEXTS;
    sortedKeys[place] = key;
    texts[place] = text;
    places[text] = place;
  }
  return { texts, keys: sortedKeys, places };
}

function countNear({ texts, keys, places }: SortedBand, text: number, met: Map<number, number>): void {
  const place = Number(places[text]);
  for (const step of [-1, 1]) {
    for (let near = place + step; keys[near] === keys[place] && Math.abs(near - place) <= NEIGHBOURS; near += step) {
      const other = Number(texts[near]);
      met.set(other, (met.get(other) ?? 0) + 1);
    }
  }
}
