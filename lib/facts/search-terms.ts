import { foldText } from "./fold-text";

/** The terms of a report's text as a reading thread hands them over. */
export type SearchTerms = {
  /** Divided by spaces: the entry for the index, or, while the common terms are not known, all of them. */
  readonly terms: string;
  readonly isEntry: boolean;
};

/** The terms of a text for the index; `common` are the common terms, divided by spaces. */
export function searchTerms(text: string, common: string | null): SearchTerms {
  const terms = findTerms(foldText(text));
  if (common === null) return { terms: terms.join(" "), isEntry: false };
  return { terms: indexEntry(terms, termSet(common)), isEntry: true };
}

/**
 * The characters and the pairs of neighbouring characters of a folded text, each once: what the index is made of. Pairs
 * find any word of Chinese exactly, also the names that no dictionary has. Signs and spaces below 128 would end a term
 * and are left out, with the pairs they are in; a search verifies in the text.
 */
export function findTerms(folded: string): readonly string[] {
  const seen = emptySet(folded.length);
  const terms: string[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const indexed = isIndexed(code);
    if (indexed && takeNew(seen, code)) terms.push(folded.charAt(at));
    if (indexed && before !== 0 && takeNew(seen, before * 0x10000 + code)) terms.push(folded.slice(at - 1, at + 1));
    before = indexed ? code : 0;
  }
  return terms;
}

/** A term that every entry has. */
export const EVERY_ENTRY = "all";

/** What is known of a report beside its text and searched with it. */
export type MarkKind = "year" | "theme" | "province" | "prefecture" | "county";

/** A term for what is known of a report beside its text, such as its year; no text has it, being of one or two characters. */
export function markTerm(kind: MarkKind, value: string): string {
  const plain = Array.from({ length: value.length }, (_, at) => {
    const code = value.charCodeAt(at);
    return isIndexed(code) ? value.charAt(at) : `u${code.toString(16)}u`;
  });
  return kind + plain.join("");
}

/** The terms that more than half of these texts have: in the index it is told of a text that it has them not. */
export function commonTerms(texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > texts.length / 2).map(([term]) => term);
}

/**
 * The entry of a text in the index: its terms but for the common ones, and of these, marked, the ones it lacks, so that
 * what nearly every report has costs nothing. Divided by spaces.
 */
export function indexEntry(terms: readonly string[], common: ReadonlySet<string>): string {
  const lacking = new Set(common);
  const entry = terms.filter((term) => !lacking.delete(term));
  for (const term of lacking) entry.push(LACKING + term);
  return entry.join(" ");
}

let lastSet: { readonly words: string; readonly terms: ReadonlySet<string> } = { words: "", terms: new Set() };

/** Terms divided by spaces as a set; made once for as long as it is asked for the same. */
export function termSet(words: string): ReadonlySet<string> {
  if (lastSet.words !== words) lastSet = { words, terms: new Set(words.split(" ")) };
  return lastSet.terms;
}

/** Before a common term: the text lacks it. Longer than any term of a text. */
export const LACKING = "no";

/** Room for the terms of a text of so many characters, at most half of it taken; with 0 for what is free. */
function emptySet(characters: number): Uint32Array {
  return new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, Math.min(characters, MOST_DISTINCT) * 4))));
}

/** In a text with more different terms some are taken twice, which does no harm. */
const MOST_DISTINCT = 2 ** 18;
const MOST_PROBES = 64;

function takeNew(seen: Uint32Array, key: number): boolean {
  const mask = seen.length - 1;
  const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
  for (let slot = mixed >>> 9, probe = 0; probe < MOST_PROBES; slot++, probe++) {
    const held = seen[slot & mask];
    if (held === key) return false;
    if (held !== 0) continue;
    seen[slot & mask] = key;
    return true;
  }
  return true;
}

/** What the index's tokenizer takes for part of a term: all beyond ASCII, its letters and digits; no halves of a pair. */
export function isIndexed(code: number): boolean {
  return (code > 127 && (code < 0xd800 || code > 0xdfff)) || (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}
