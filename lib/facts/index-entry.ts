import { slotOf } from "./gram-set";
import { PAIR, termKey } from "./term-keys";

/** Before a common term: the text lacks it. Longer than any term of a text. */
export const LACKING = "no";

/**
 * The entry of a text in the index, divided by spaces: its terms but for the common ones, and of these, marked, the ones
 * it lacks, so that what nearly every report has costs nothing. `common` are the common terms, divided by spaces.
 */
export function indexEntry(keys: ArrayLike<number>, common: string): string {
  if (known.words !== common) known = commonTable(common);
  const { slots, places, terms, had } = known;
  const mask = slots.length - 1;
  const units = roomFor(keys.length * LONGEST_TERM + terms.length * LONGEST_LACKING);
  let end = 0;
  had.fill(0);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    let slot = slotOf(key, mask);
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
    if (slots[slot] === key) had[places[slot] ?? 0] = 1;
    else end = writeTerm(units, end, key);
  }
  for (let place = 0; place < had.length; place++) {
    if (had[place] === 1) continue;
    for (let at = 0; at < LACKING.length; at++) units[end++] = LACKING.charCodeAt(at);
    end = writeTerm(units, end, terms[place] ?? 0);
  }
  return UTF16.decode(units.subarray(0, Math.max(0, end - 1)));
}

/** Terms are written as UTF-16 and decoded at once: two thousand strings of two characters would cost twice as much. */
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** Two characters and the space behind them. */
const LONGEST_TERM = 3;
const LONGEST_LACKING = LACKING.length + LONGEST_TERM;

/** Gives where the next term begins. */
function writeTerm(units: Uint16Array, start: number, key: number): number {
  let end = start;
  if (key >= PAIR) units[end++] = key >>> 16;
  units[end++] = key;
  units[end++] = SPACE;
  return end;
}

const SPACE = 0x20;

/** Room for an entry, used again for the next; what is very long has a room of its own. */
let room = new Uint16Array(0);

function roomFor(length: number): Uint16Array {
  if (length > MOST_KEPT) return new Uint16Array(length);
  if (room.length < length) room = new Uint16Array(length);
  return room;
}

const MOST_KEPT = 2 ** 18;

/** The common terms by their numbers; 0 is a free slot. */
type CommonTable = {
  readonly words: string;
  readonly slots: Uint32Array;
  readonly places: Uint32Array;
  /** The terms in their order. */
  readonly terms: Uint32Array;
  readonly had: Uint8Array;
};

/** Made once for as long as the same terms are asked for. */
let known: CommonTable = commonTable("");

function commonTable(words: string): CommonTable {
  const terms = Uint32Array.from(
    words.split(" ").filter((term) => term !== ""),
    termKey,
  );
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, terms.length * 4))));
  const places = new Uint32Array(slots.length);
  for (const [place, term] of terms.entries()) {
    let slot = slotOf(term, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = term;
    places[slot] = place;
  }
  return { words, slots, places, terms, had: new Uint8Array(terms.length) };
}
