import { FIRST_WORDS, LIST_MARKS } from "../vocabulary/statement-words";
import type { Span } from "./parsed-report";
import { readChineseNumber } from "./read-chinese-number";

/** The mark of a list item: 二是 is { style: "is", number: 2 }. */
export type ListMark = { readonly style: string; readonly number: number };

/** A sentence or list item of section 5; `bodyStart` is where its words begin, after the mark. */
export type Unit = Span & {
  readonly bodyStart: number;
  readonly mark: ListMark | null;
  readonly opensLine: boolean;
};

/**
 * Cuts text[start, end) at line ends, full stops, semicolons, list marks inside lines (一是…，二是…) and where a
 * sentence turns to remedies (…，下一步…).
 */
export function splitUnits(text: string, start: number, end: number): readonly Unit[] {
  const units: Unit[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 || newline > end ? end : newline;
    for (let piece = from; piece < to; piece += LONGEST_PIECE)
      for (const unit of splitLine(text.slice(piece, Math.min(to, piece + LONGEST_PIECE)), piece)) units.push(unit);
    from = to + 1;
  }
  return units;
}

/** No paragraph is longer; what is, is cut, so that reading it stays quick. */
const LONGEST_PIECE = 3000;

const anyOf = (styles: readonly (typeof LIST_MARKS)[number][]) => styles.map(({ pattern }) => pattern).join("|");
const AT_START = new RegExp(
  `^[\\s]*(?:[-•·●▪◆*—]\\s*)?(?:${LIST_MARKS.map(({ style, pattern }) => `(?<${style}>${pattern})`).join("|")})?\\s*`,
);
const CUT = new RegExp(
  `(?<=[。！？；;])|(?<=[。；;：:！？\\s])(?=(?:${anyOf(LIST_MARKS.filter(({ afterComma }) => !afterComma))})[^是])|(?<=[。；;：:，,、！？\\s”）)足题现面有为括处])(?=(?:${anyOf(LIST_MARKS.filter(({ afterComma }) => afterComma))}))|(?<=[，,])(?=下一?步|今后|为此|对此|针对上述|针对以上)|(?=[（(][1１一][)）])(?<=[将为有是])|(?=比如|例如)(?<=(?:比如|例如)[^。；]{2,40}[，,])`,
  "g",
);

function splitLine(line: string, lineStart: number): readonly Unit[] {
  const cuts = [0, ...[...line.matchAll(CUT)].map(({ index }) => index), line.length];
  const units: Unit[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index] ?? 0;
    const piece = line.slice(from, cuts[index + 1]);
    if (piece.trim() === "") continue;
    const match = AT_START.exec(piece);
    units.push({
      start: lineStart + from,
      bodyStart: lineStart + from + (match?.[0].length ?? 0),
      end: lineStart + from + piece.length,
      mark: match === null ? null : readMark(match.groups ?? {}),
      opensLine: units.length === 0,
    });
  }
  return units;
}

function readMark(groups: Readonly<Record<string, string | undefined>>): ListMark | null {
  for (const { style } of LIST_MARKS) {
    const printed = groups[style];
    if (printed !== undefined) return { style, number: readOrdinal(printed) };
  }
  return null;
}

const CIRCLED_ONE = 0x2460;

function readOrdinal(printed: string): number {
  const digits = /\d+/.exec(printed);
  if (digits !== null) return Number(digits[0]);
  const chinese = /[一二三四五六七八九十]+/.exec(printed);
  if (chinese !== null) return readChineseNumber(chinese[0]) ?? 0;
  const word = Object.keys(FIRST_WORDS).find((first) => printed.startsWith(first));
  return word === undefined ? printed.charCodeAt(0) - CIRCLED_ONE + 1 : (FIRST_WORDS[word] ?? 0);
}
