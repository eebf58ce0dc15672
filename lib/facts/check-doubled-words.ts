import { textLocator } from "../vocabulary/locators";
import { DOUBLED_SHORT_WORDS, DOUBLED_UNLESS } from "../vocabulary/slips";
import { type Assessment, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { quoteAround } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

/**
 * C-52: three to eight characters that stand twice in a row (进一步进一步), and the short words that are never doubled on
 * purpose. 一个村一个村地 is said so.
 */
export function checkDoubledWords(report: CheckedReport): readonly Assessment[] {
  const slips = report.prose.flatMap((piece) => {
    const doubled = [...findDoubled(piece.text), ...findShort(piece.text)].slice(0, MOST);
    return doubled.map(({ at, length }) => doubledSlip(piece, at, length));
  });
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
function findDoubled(text: string): readonly Doubled[] {
  const found: Doubled[] = [];
  let covered = 0;
  for (let at = SHORTEST; at < text.length; at += SHORTEST) {
    const code = text.charCodeAt(at);
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      if (code !== text.charCodeAt(at - length) || at < covered || !isHan(code)) continue;
      const start = firstEqual(text, at, length) - length;
      const unit = text.slice(start, start + length);
      if (start < covered || !text.startsWith(unit, start + length) || DOUBLED_UNLESS.test(unit)) continue;
      if (!ALL_HAN.test(unit)) continue;
      found.push({ at: start, length });
      covered = start + 2 * length;
    }
  }
  return found;
}

const ALL_HAN = /^[\u4e00-\u9fff]+$/;

function firstEqual(text: string, at: number, length: number): number {
  let first = at;
  while (first > length && text.charCodeAt(first - 1) === text.charCodeAt(first - 1 - length)) first -= 1;
  return first;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function findShort(text: string): readonly Doubled[] {
  return Array.from(text.matchAll(DOUBLED_SHORT_WORDS), ({ index, 0: words }) => ({
    at: index,
    length: words.length / 2,
  }));
}

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
