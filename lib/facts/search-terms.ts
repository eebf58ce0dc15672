import { foldText } from "./fold-text";
import { indexEntry } from "./index-entry";
import { termKeys, termOf } from "./term-keys";

/** The terms of a report's text as a reading thread hands them over. */
export type SearchTerms = {
  /** Divided by spaces: the entry for the index, or, while the common terms are not known, all of them. */
  readonly terms: string;
  readonly isEntry: boolean;
};

/** The terms of a text for the index; `common` are the common terms, divided by spaces. */
export function searchTerms(text: string, common: string | null): SearchTerms {
  const keys = termKeys(foldText(text));
  if (common === null) return { terms: Array.from(keys, termOf).join(" "), isEntry: false };
  return { terms: indexEntry(keys, common), isEntry: true };
}

/**
 * The characters and the pairs of neighbouring characters of a folded text, each once: what the index is made of. Pairs
 * find any word of Chinese exactly, also the names that no dictionary has. Signs and spaces below 128 would end a term
 * and are left out, with the pairs they are in; a search verifies in the text.
 */
export function findTerms(folded: string): readonly string[] {
  return Array.from(termKeys(folded), termOf);
}

/** A term that every entry has. */
export const EVERY_ENTRY = "all";

/** What is known of a report beside its text and searched with it. */
export type MarkKind = "year" | "theme" | "measure" | "province" | "prefecture" | "county";

/** A term for what is known of a report beside its text, such as its year; no text has it, being of one or two characters. */
export function markTerm(kind: MarkKind, value: string): string {
  return kind + value.replace(NOT_INDEXED, (sign) => `u${sign.charCodeAt(0).toString(16)}u`);
}

/** Each half of a pair by itself: what isIndexed says no to. */
const NOT_INDEXED = /[^0-9a-z\u0080-\ud7ff\ue000-\uffff]/g;

/** The terms that more than half of these texts have: in the index it is told of a text that it has them not. */
export function commonTerms(texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > texts.length / 2).map(([term]) => term);
}

let lastSet: { readonly words: string; readonly terms: ReadonlySet<string> } = { words: "", terms: new Set() };

/** Terms divided by spaces as a set; made once for as long as it is asked for the same. */
export function termSet(words: string): ReadonlySet<string> {
  if (lastSet.words !== words) lastSet = { words, terms: new Set(words.split(" ")) };
  return lastSet.terms;
}
