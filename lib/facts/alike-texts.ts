import { BANDS } from "./text-print";

/** The prints of many texts, BANDS keys each; `has` is 0 for a text that says too little to have one. */
export type Prints = { readonly keys: Uint32Array; readonly has: Uint8Array };

/**
 * For each band, one after the other, the texts in the order of their keys, and the place of each text in that order. A
 * text whose key is another than that of the text before it bears a mark, and so does the end.
 */
export type Bands = { readonly order: Uint32Array; readonly places: Uint32Array };

/** In memory that threads share. */
export function emptyPrints(texts: number): Prints {
  if (texts > MOST_TEXTS) throw new RangeError(`too many texts: ${texts}, at most ${MOST_TEXTS}`);
  return { keys: sharedNumbers(texts * BANDS), has: new Uint8Array(new SharedArrayBuffer(texts)) };
}

export function setPrint({ keys, has }: Prints, text: number, print: Uint32Array | null): void {
  has[text] = print === null ? 0 : 1;
  if (print !== null) keys.set(print, text * BANDS);
}

/** In memory that threads share. */
export function emptyBands(texts: number): Bands {
  return { order: sharedNumbers(BANDS * (texts + 1)), places: sharedNumbers(BANDS * texts) };
}

/** Sorts a band: of the texts all that share a key with one that is asked for, and few others. */
export function sortBand(prints: Prints, asked: Uint8Array, band: number, bands: Bands): void {
  const texts = prints.has.length;
  const order = bands.order.subarray(band * (texts + 1), (band + 1) * (texts + 1));
  const places = bands.places.subarray(band * texts, (band + 1) * texts);
  const count = orderTexts(prints, asked, band, order);
  for (let place = 0; place < count; place++) places[(order[place] ?? 0) & TEXT] = place;
}

/**
 * The texts whose prints meet that of each asked text between two, those with the most keys in common first, at most
 * `most` of those that `isWanted`; texts that meet none are left out. Of the many texts that may share one key, such as
 * a county's template, each is paired with the few before and behind it: a long series of copies stays connected, and
 * its cost grows with its length. All bands must be sorted.
 */
export function* alikeTexts(
  { has }: Prints,
  bands: Bands,
  asked: Uint8Array,
  [from, to]: readonly [number, number],
  isWanted: (text: number, other: number) => boolean,
  most: number,
): Generator<readonly [number, readonly number[]]> {
  const met = { counts: new Uint8Array(has.length), texts: new Uint32Array(BANDS * NEIGHBOURS * 2), size: 0 };
  for (let text = from; text < to; text++) {
    if (asked[text] === 0 || has[text] === 0) continue;
    for (let band = 0; band < BANDS; band++) countNear(bands, has.length, band, text, met);
    const ranked: number[] = [];
    for (let at = 0; at < met.size; at++) {
      const other = met.texts[at] ?? 0;
      if (isWanted(text, other)) ranked.push((BANDS - (met.counts[other] ?? 0)) * MOST_TEXTS + other);
      met.counts[other] = 0;
    }
    met.size = 0;
    ranked.sort((a, b) => a - b);
    if (ranked.length > 0) yield [text, ranked.slice(0, most).map((rank) => rank % MOST_TEXTS)];
  }
}

/**
 * Which texts may meet others than before where the `flagged` ones have come, gone or changed their print: all that
 * share a key with one of them and stand near enough to be paired, or to have been.
 */
export function touchedTexts(prints: Prints, flagged: Uint8Array): Uint8Array {
  const touched = Uint8Array.from(flagged);
  const order = new Uint32Array(prints.has.length + 1);
  const isFlagged = (place: number) => flagged[(order[place] ?? 0) & TEXT] === 1;
  for (let band = 0; band < BANDS; band++) {
    const count = orderTexts(prints, flagged, band, order);
    for (let from = 0, to = 0; from < count; from = to) {
      const changed = isFlagged(from) ? [from] : [];
      for (to = from + 1; (order[to] ?? MARK) < MARK; to++) if (isFlagged(to)) changed.push(to);
      const reach = NEIGHBOURS + changed.length;
      for (const at of changed) {
        const last = Math.min(to - 1, at + reach);
        for (let near = Math.max(from, at - reach); near <= last; near++) touched[(order[near] ?? 0) & TEXT] = 1;
      }
    }
  }
  return touched;
}

const NEIGHBOURS = 8;
/** A key and an index fit together into the 53 bits of a number. */
const MOST_TEXTS = 2 ** 21;

const MARK = 2 ** 31;
const TEXT = MARK - 1;

/** Keys are told apart by their last 16 bits where that is enough. */
const KEY_ENDS = 2 ** 16;

function sharedNumbers(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
}

/** Writes the order of a band and returns how many texts are in it. */
function orderTexts({ keys, has }: Prints, asked: Uint8Array, band: number, order: Uint32Array): number {
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
  let before = -1;
  for (let place = 0; place < count; place++) {
    const one = sorted[place] ?? 0;
    const key = Math.floor(one / MOST_TEXTS);
    order[place] = one - key * MOST_TEXTS + (key === before ? 0 : MARK);
    before = key;
  }
  order[count] = MARK;
  return count;
}

/** Those that a text has met so far, each with in how many bands. */
type Met = { readonly counts: Uint8Array; readonly texts: Uint32Array; size: number };

function countNear({ order, places }: Bands, texts: number, band: number, text: number, met: Met): void {
  const first = band * (texts + 1);
  const place = first + (places[band * texts + text] ?? 0);
  for (let near = place; near > place - NEIGHBOURS && (order[near] ?? MARK) < MARK; near--) {
    countMet(met, (order[near - 1] ?? 0) & TEXT);
  }
  for (let near = place + 1; near <= place + NEIGHBOURS && (order[near] ?? MARK) < MARK; near++) {
    countMet(met, order[near] ?? 0);
  }
}

function countMet(met: Met, other: number): void {
  const before = met.counts[other] ?? 0;
  if (before === 0) met.texts[met.size++] = other;
  met.counts[other] = before + 1;
}
