import type { Section } from "../report/parsed-report";

/** A stretch of text outside the tables; `text` has the length of the original, full-width digits made plain. */
export type ProsePiece = { readonly start: number; readonly text: string };

/** The text outside sections 2 to 4, where tables stand. */
export function prosePieces(text: string, sections: readonly Section[]): readonly ProsePiece[] {
  const tables = sections
    .filter(({ kind }) => kind === "proactive" || kind === "requests" || kind === "disputes")
    .toSorted((a, b) => a.start - b.start);
  const pieces: ProsePiece[] = [];
  let at = 0;
  for (const { start, end } of tables) {
    if (start > at) pieces.push(proseBetween(text, at, start));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push(proseBetween(text, at, text.length));
  return pieces;
}

function proseBetween(text: string, start: number, end: number): ProsePiece {
  return { start, text: foldDigits(text.slice(start, end)) };
}

/** Full-width digits as plain ones, every offset kept. */
export function foldDigits(text: string): string {
  return FULL_WIDTH.test(text)
    ? text.replace(EVERY_FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_SHIFT))
    : text;
}

const FULL_WIDTH = /[０-９]/;
const EVERY_FULL_WIDTH = /[０-９]/g;
const FULL_WIDTH_SHIFT = "０".charCodeAt(0) - "0".charCodeAt(0);
