import type { Section } from "../report/parsed-report";

/**
 * A stretch of text outside the tables; `text` has the length of the original, full-width digits made plain. `codes` are
 * its UTF-16 units: walking these costs a third of walking the text.
 */
export type ProsePiece = { readonly start: number; readonly text: string; readonly codes: Uint16Array };

/** The text outside sections 2 to 4, where tables stand. */
export function prosePieces(text: string, sections: readonly Section[]): readonly ProsePiece[] {
  const pieces: ProsePiece[] = [];
  let at = 0;
  for (const { kind, start, end } of sections) {
    if (kind !== "proactive" && kind !== "requests" && kind !== "disputes") continue;
    if (start > at) pieces.push(proseBetween(text, at, start));
    at = end;
  }
  if (at < text.length) pieces.push(proseBetween(text, at, text.length));
  return pieces;
}

function proseBetween(whole: string, start: number, end: number): ProsePiece {
  const text = whole.slice(start, end);
  const codes = new Uint16Array(text.length);
  let folded = false;
  for (let at = 0; at < codes.length; at += 1) {
    const code = whole.charCodeAt(start + at);
    const fullWidth = code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH;
    codes[at] = fullWidth ? code - FULL_WIDTH_SHIFT : code;
    if (fullWidth) folded = true;
  }
  return { start, text: folded ? foldDigits(text) : text, codes };
}

/** Full-width digits as plain ones, every offset kept. */
export function foldDigits(text: string): string {
  return FULL_WIDTH.test(text)
    ? text.replace(EVERY_FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_SHIFT))
    : text;
}

const FULL_WIDTH = /[０-９]/;
const EVERY_FULL_WIDTH = /[０-９]/g;
const [FIRST_FULL_WIDTH, LAST_FULL_WIDTH] = ["０".charCodeAt(0), "９".charCodeAt(0)];
const FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - "0".charCodeAt(0);
