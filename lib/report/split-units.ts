import { FIRST_WORDS, LIST_MARKS } from "../vocabulary/statement-words";
import type { Span } from "./parsed-report";
import { readChineseNumber } from "./read-chinese-number";
import { rememberByText } from "./remember-by-text";

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
  `^[\\s]*(?:[-•·●▪◆*—]\\s*)?(?:${LIST_MARKS.map(({ pattern }) => `(${pattern})`).join("|")})?\\s*`,
);

/** A line is cut behind one of these characters where these words follow. */
const CUTS: readonly { readonly behind: string; readonly before: string }[] = [
  { behind: "。！？；;", before: "" },
  {
    behind: "。；;：:！？\\s",
    before: `(?:${anyOf(LIST_MARKS.filter(({ afterComma }) => !afterComma))})[^是]`,
  },
  {
    behind: "。；;：:，,、！？\\s”）)足题现面有为括处",
    before: anyOf(LIST_MARKS.filter(({ afterComma }) => afterComma)),
  },
  { behind: "，,", before: "下一?步|今后|为此|对此|针对上述|针对以上" },
  { behind: "将为有是", before: "[（(][1１一][)）]" },
  { behind: "，,", before: "(?<=(?:比如|例如)[^。；]{2,40}[，,])(?:比如|例如)" },
];
/** What stands behind every cut is asked for first: most places have none of it. */
const CUT = new RegExp(
  `(?<=[${CUTS.map(({ behind }) => behind).join("")}])(?:${CUTS.map(({ behind, before }) => `(?<=[${behind}])(?=${before})`).join("|")})`,
  "g",
);

function splitLine(line: string, lineStart: number): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  while (from < line.length) {
    CUT.lastIndex = from + 1;
    const to = CUT.test(line) ? CUT.lastIndex : line.length;
    const piece = line.slice(from, to);
    if (piece.trim() !== "") {
      const match = AT_START.exec(piece);
      units.push({
        start: lineStart + from,
        bodyStart: lineStart + from + (match?.[0].length ?? 0),
        end: lineStart + to,
        mark: match === null ? null : readMark(match),
        opensLine: units.length === 0,
      });
    }
    from = to;
  }
  return units;
}

/** Every style has its group in AT_START, in the order of the vocabulary. */
function readMark(match: RegExpExecArray): ListMark | null {
  const index = LIST_MARKS.findIndex((_, group) => match[group + 1] !== undefined);
  const style = LIST_MARKS[index]?.style;
  return style === undefined ? null : { style, number: readOrdinal(match[index + 1] ?? "") };
}

const CIRCLED_ONE = 0x2460;

const readOrdinal = rememberByText((printed) => {
  const digits = /\d+/.exec(printed);
  if (digits !== null) return Number(digits[0]);
  const chinese = /[一二三四五六七八九十]+/.exec(printed);
  if (chinese !== null) return readChineseNumber(chinese[0]) ?? 0;
  const word = Object.keys(FIRST_WORDS).find((first) => printed.startsWith(first));
  return word === undefined ? printed.charCodeAt(0) - CIRCLED_ONE + 1 : (FIRST_WORDS[word] ?? 0);
});
