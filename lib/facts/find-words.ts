import type { Span } from "../report/parsed-report";
import { foldsTo } from "./fold-text";

/** Where words stand in a text: up to `most` places in their order, and how many there are in all. */
export type FoundWords = { readonly count: number; readonly places: readonly Span[] };

/** Finds a word in texts as they are, in whatever characters they write it; `word` is folded (foldText). */
export function wordPattern(word: string): RegExp {
  const either = Array.from({ length: word.length }, (_, at) => oneOf(foldsTo(word.charAt(at))));
  return new RegExp(either.join(""), "g");
}

/**
 * The places of the words in a text, all of them within `spans` where these are given; null where one of the words is in
 * none.
 */
export function findWords(
  text: string,
  words: readonly RegExp[],
  spans: readonly Span[] | null,
  most: number,
): FoundWords | null {
  const places: Span[] = [];
  for (const word of words) {
    const before = places.length;
    word.lastIndex = 0;
    for (let match = word.exec(text); match !== null; match = word.exec(text)) {
      const start = match.index;
      const end = word.lastIndex;
      if (spans === null || spans.some((span) => span.start <= start && end <= span.end)) places.push({ start, end });
    }
    if (places.length === before) return null;
  }
  return { count: places.length, places: places.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, most) };
}

function oneOf(characters: string): string {
  const quoted = Array.from({ length: characters.length }, (_, at) => {
    return `\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`;
  });
  return quoted.length === 1 ? quoted.join("") : `[${quoted.join("")}]`;
}
