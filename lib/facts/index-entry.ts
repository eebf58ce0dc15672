import { slotOf } from "./gram-set";
import { termKey, termOf } from "./term-keys";

/** Before a common term: the text lacks it. Longer than any term of a text. */
export const LACKING = "no";

/**
 * The entry of a text in the index, divided by spaces: its terms but for the common ones, and of these, marked, the ones
 * it lacks, so that what nearly every report has costs nothing. `common` are the common terms, divided by spaces.
 */
export function indexEntry(keys: ArrayLike<number>, common: string): string {
  if (known.words !== common) known = commonTable(common);
  const { slots, places, lacking, had } = known;
  const mask = slots.length - 1;
  const entry: string[] = [];
  had.fill(0);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    let slot = slotOf(key, mask);
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
    if (slots[slot] === key) had[places[slot] ?? 0] = 1;
    else entry.push(termOf(key));
  }
  for (let place = 0; place < had.length; place++) if (had[place] === 0) entry.push(lacking[place] ?? "");
  return entry.join(" ");
}

/** The common terms by their numbers; 0 is a free slot. */
type CommonTable = {
  readonly words: string;
  readonly slots: Uint32Array;
  readonly places: Uint32Array;
  /** The terms in their order, marked. */
  readonly lacking: readonly string[];
  readonly had: Uint8Array;
};

/** Made once for as long as the same terms are asked for. */
let known: CommonTable = commonTable("");

function commonTable(words: string): CommonTable {
  const terms = words.split(" ").filter((term) => term !== "");
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, terms.length * 4))));
  const places = new Uint32Array(slots.length);
  for (const [place, term] of terms.entries()) {
    let slot = slotOf(termKey(term), slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = termKey(term);
    places[slot] = place;
  }
  return { words, slots, places, lacking: terms.map((term) => LACKING + term), had: new Uint8Array(terms.length) };
}
