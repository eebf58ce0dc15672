import { textLocator } from "../vocabulary/locators";
import { DOUBLED_ALONE, DOUBLED_AROUND, DOUBLED_SHORT_WORDS, DOUBLED_UNLESS } from "../vocabulary/slips";
import { type Assessment, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { quoteAround } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

/**
 * C-52: three to eight characters that stand twice in a row (进一步进一步), and the short words that are never doubled on
 * purpose. 一个村一个村地 is said so.
 */
export function checkDoubledWords(report: CheckedReport): readonly Assessment[] {
  const slips: Assessment[] = [];
  for (const piece of report.prose) {
    const doubled = findDoubled(piece).concat(findShort(piece));
    for (const { at, length } of doubled.slice(0, MOST)) slips.push(doubledSlip(piece, at, length));
  }
  return slips.length === 0 ? PASS : slips;
}

type Doubled = { readonly at: number; readonly length: number };

const MOST = 5;
const SHORTEST = 3;
const LONGEST = 8;

/**
 * A doubled stretch has as many characters in a row that equal those so far before them as it is long: three at least,
 * so that one place in three is enough to look at.
 */
function findDoubled({ text, codes }: ProsePiece): readonly Doubled[] {
  const found: Doubled[] = [];
  const runs: Run[] = [];
  let covered = 0;
  for (let at = SHORTEST; at < codes.length; at += SHORTEST) {
    const code = codes[at] ?? 0;
    if (!isHan(code)) continue;
    const longest = Math.min(LONGEST, at);
    for (let length = SHORTEST; length <= longest; length += 1) {
      if (code !== codes[at - length] || at < covered) continue;
      const run = runs[length] ?? { first: 0, last: 0 };
      runs[length] = run;
      followRun(codes, at, length, run);
      const start = startOfDoubled(codes, length, run);
      if (start === null || start < covered) continue;
      const unit = text.slice(start, start + length);
      if (DOUBLED_UNLESS.test(unit) || !ALL_HAN.test(unit)) continue;
      found.push({ at: start, length });
      covered = start + 2 * length;
    }
  }
  return found;
}

const ALL_HAN = /^[\u4e00-\u9fff]+$/;

/** Neighbouring characters that all equal those so far before them: the first, and the last that was looked at. */
type Run = { first: number; last: number };

/** The run that `at` is in; what is known of it is not walked again, or a text of one word would take for ever. */
function followRun(codes: Uint16Array, at: number, length: number, run: Run): void {
  let first = at;
  while (first > length && first !== run.last && codes[first - 1] === codes[first - 1 - length]) first -= 1;
  run.first = first === run.last ? run.first : first;
  run.last = at;
}

/** Where a stretch of this length begins that stands twice, the second time in the run; null where none does. */
function startOfDoubled(codes: Uint16Array, length: number, { first, last }: Run): number | null {
  let end = last + 1;
  while (end < codes.length && end - first < length && codes[end] === codes[end - length]) end += 1;
  return end - first < length ? null : first - length;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function findShort({ text, codes }: ProsePiece): readonly Doubled[] {
  if (!mayDoubleShort(codes)) return [];
  return Array.from(text.matchAll(DOUBLED_SHORT_WORDS), ({ index, 0: words }) => ({
    at: index,
    length: words.length / 2,
  }));
}

/** Whether a pair of characters stands twice in a row, or alone one of those that are doubled so. */
function mayDoubleShort(codes: Uint16Array): boolean {
  let before = 0;
  let second = 0;
  let third = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === before && ALONE.has(code)) return true;
    if (code === second && isHan(code) && (before === third || AROUND.has(code))) return true;
    third = second;
    second = before;
    before = code;
  }
  return false;
}

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const ALONE = codesOf(DOUBLED_ALONE);
const AROUND = codesOf(DOUBLED_AROUND);

function doubledSlip(piece: ProsePiece, at: number, length: number): Assessment {
  const words = piece.text.slice(at, at + 2 * length);
  return {
    outcome: "warn",
    compared: {
      where: { zh: "词语", en: "words" },
      left: words,
      right: words.slice(0, length),
      leftValue: null,
      rightValue: null,
      quote: quoteAround(piece.text, at, 2 * length),
      locators: [textLocator({ start: piece.start + at, end: piece.start + at + 2 * length })],
    },
  };
}
