import { LACKING } from "./index-entry";
import { EVERY_ENTRY } from "./search-terms";
import { isIndexed } from "./term-keys";

/**
 * What a text with these folded words must have in the index, as an FTS5 query; null where a word asks for nothing.
 * `marks` are further terms, of each list one is asked for.
 */
export function searchQuery(
  words: readonly string[],
  common: ReadonlySet<string>,
  marks: readonly (readonly string[])[],
): string | null {
  const asked = words.map(termsOf);
  if (asked.length === 0 || asked.some((terms) => terms.length === 0)) return null;
  const terms = [...new Set(asked.flat())];
  const had = [[EVERY_ENTRY], ...marks, ...terms.filter((term) => !common.has(term)).map((term) => [term])];
  const wanted = (had.length > 1 ? had.slice(1) : had).map((list) => anyOf(list)).join(" AND ");
  const lacked = terms.filter((term) => common.has(term)).map((term) => LACKING + term);
  return lacked.length === 0 ? wanted : `(${wanted}) NOT ${anyOf(lacked)}`;
}

/** Whether the index alone decides: one term, all of it indexed. */
export function isExact(folded: string): boolean {
  return folded.length <= 2 && Array.from(folded).every((character) => isIndexed(character.charCodeAt(0)));
}

/** The pairs of a word, and the characters that have no indexed neighbour in it. */
function termsOf(word: string): readonly string[] {
  const indexed = Array.from({ length: word.length }, (_, at) => isIndexed(word.charCodeAt(at)));
  return indexed.flatMap((isTerm, at) => {
    if (!isTerm) return [];
    if (indexed[at + 1]) return [word.slice(at, at + 2)];
    return indexed[at - 1] ? [] : [word.charAt(at)];
  });
}

function anyOf(terms: readonly string[]): string {
  const quoted = terms.map((term) => `"${term}"`).join(" OR ");
  return terms.length === 1 ? quoted : `(${quoted})`;
}
