import { addGram, clearGrams, gramSet } from "./gram-set";

/** The terms of a folded text as numbers, each once, in the order in which they begin. */
export function termKeys(folded: string): Uint32Array {
  const seen = folded.length > MOST_KEPT ? gramSet() : SEEN;
  clearGrams(seen);
  const keys = new Uint32Array(folded.length * 2);
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const indexed = isIndexed(code);
    if (indexed && addGram(seen, code)) keys[seen.size - 1] = code;
    if (indexed && before !== 0 && addGram(seen, before * PAIR + code)) keys[seen.size - 1] = before * PAIR + code;
    before = indexed ? code : 0;
  }
  return keys.subarray(0, seen.size);
}

/** The number of a term of one or two characters. */
export function termKey(term: string): number {
  return term.length === 1 ? term.charCodeAt(0) : term.charCodeAt(0) * PAIR + term.charCodeAt(1);
}

export function termOf(key: number): string {
  return key < PAIR ? String.fromCharCode(key) : String.fromCharCode(Math.floor(key / PAIR), key % PAIR);
}

/** What the index's tokenizer takes for part of a term: all beyond ASCII, its letters and digits; no halves of a pair. */
export function isIndexed(code: number): boolean {
  return (code > 127 && (code < 0xd800 || code > 0xdfff)) || (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}

/** From here on a number is of two characters. */
export const PAIR = 0x10000;

/** Emptied before it is filled; a very long text has a set of its own, that goes with it. */
const SEEN = gramSet();
const MOST_KEPT = 2 ** 17;
