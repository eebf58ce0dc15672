import type { Span } from "../report/parsed-report";
import { foldText } from "./search-terms";

/** Where words stand in a text: up to `most` places in their order, and how many there are in all. */
export type FoundWords = { readonly count: number; readonly places: readonly Span[] };

/**
 * The places of the words in a text, all of them within `spans` where these are given; null where one of the words is in
 * none. `words` are folded (foldText).
 */
export function findWords(
  text: string,
  words: readonly string[],
  spans: readonly Span[] | null,
  most: number,
): FoundWords | null {
  const folded = foldText(text);
  const places: Span[] = [];
  for (const word of words) {
    const before = places.length;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const start = at;
      if (spans === null || spans.some((span) => span.start <= start && end <= span.end)) places.push({ start, end });
    }
    if (places.length === before) return null;
  }
  return { count: places.length, places: places.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, most) };
}
