/** A word of a list where it stands in a text. */
export type FoundWord = { readonly word: string; readonly start: number };

/**
 * Finds words in texts, left to right and apart from each other; where several begin at one place the longest is taken.
 * Only the words that begin with the character at hand are tried, which a pattern of many words does not manage.
 */
export function wordFinder(words: readonly string[]): (text: string) => readonly FoundWord[] {
  const byFirst = new Map<number, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const isFirst = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) isFirst[first] = 1;
  return (text) => {
    const found: FoundWord[] = [];
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      if (isFirst[code] === 0) continue;
      const word = byFirst.get(code)?.find((candidate) => text.startsWith(candidate, start));
      if (word === undefined) continue;
      found.push({ word, start });
      start += word.length - 1;
    }
    return found;
  };
}
