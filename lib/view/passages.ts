import type { Span } from "../report/parsed-report";

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
