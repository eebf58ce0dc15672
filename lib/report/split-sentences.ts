import { SENTENCE_MARKS, type SentenceMark } from "../vocabulary/sentence-marks";
import type { Span } from "./parsed-report";

/** `marks` tells which kinds of characters the sentence holds: a sum of `MARK`. */
export type Sentence = Span & { readonly marks: number };

/** The bit of each kind of characters in `marks`; `counted` says that a unit stands behind a number. */
export const MARK: Readonly<Record<SentenceMark | "counted", number>> = markBits();

/**
 * The sentences of text[start, end): stretches between full stops, question marks, exclamation marks and line ends,
 * each with the marks of its characters. What has none of these for long is no prose and is cut, so that reading it
 * stays quick.
 */
export function splitSentences(text: string, start: number, end: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let marks = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? 0;
    const isEnd = (mark & END) !== 0;
    if (isEnd || at - from === LONGEST_SENTENCE) {
      if (at > from) sentences.push({ start: from, end: at, marks });
      from = isEnd ? at + 1 : at;
      marks = 0;
      before = 0;
    }
    if (mark === 0) before = 0;
    else if (mark !== SPACE) {
      if ((mark & UNIT) !== 0 && (before & NUMBER) !== 0) marks |= COUNTED;
      marks |= mark & ~END;
      before = mark;
    }
  }
  if (end > from) sentences.push({ start: from, end, marks });
  return sentences;
}

const LONGEST_SENTENCE = 1500;
const { end: END, space: SPACE, unit: UNIT, counted: COUNTED } = MARK;
const NUMBER = MARK.digit | MARK.numeral;

/** The marks of every UTF-16 unit. */
const MARKS = new Uint16Array(0x10000);
for (const [characters, bit] of Object.values(SENTENCE_MARKS).map((words, index) => [words, 1 << index] as const)) {
  for (const character of characters) MARKS[character.charCodeAt(0)] = (MARKS[character.charCodeAt(0)] ?? 0) | bit;
}

/** The keys of SENTENCE_MARKS are the marks: Object.keys only forgets it. */
function markBits(): Readonly<Record<SentenceMark | "counted", number>> {
  const marks = [...Object.keys(SENTENCE_MARKS), "counted"];
  return Object.fromEntries(marks.map((mark, index) => [mark, 1 << index])) as Record<SentenceMark | "counted", number>;
}
