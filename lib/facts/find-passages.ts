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

/** A line of text around found words, cut into what is marked and what is not. */
export type Passage = Span & { readonly pieces: readonly { readonly text: string; readonly found: boolean }[] };

/** The places with some words around them from the same line; places that are near each other share a passage. */
export function findPassages(text: string, places: readonly Span[]): readonly Passage[] {
  const passages: { from: number; to: number; places: Span[] }[] = [];
  for (const place of places) {
    const last = passages.at(-1);
    if (last !== undefined && place.start < last.to) {
      last.to = Math.max(last.to, endAround(text, place.end));
      last.places.push(place);
    } else {
      passages.push({ from: startAround(text, place.start), to: endAround(text, place.end), places: [place] });
    }
  }
  return passages.map((passage) => cutAtPlaces(text, passage));
}

const AROUND = 36;

function startAround(text: string, start: number): number {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return start === 0 ? 0 : Math.max(line, start - AROUND);
}

function endAround(text: string, end: number): number {
  const line = text.indexOf("\n", end);
  return Math.min(line < 0 ? text.length : line, end + AROUND);
}

function cutAtPlaces(
  text: string,
  { from, to, places }: { readonly from: number; readonly to: number; readonly places: readonly Span[] },
): Passage {
  const pieces: { text: string; found: boolean }[] = [];
  let at = from;
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), end), found: true });
    at = Math.max(at, end);
  }
  if (to > at) pieces.push({ text: text.slice(at, to), found: false });
  return { start: places[0]?.start ?? from, end: places[0]?.end ?? to, pieces };
}
