import type { Span } from "../report/parsed-report";
import { splitSentences } from "../report/split-sentences";
import { COMMON_WORDING, ITEM_MARK, OWN_KIND } from "../vocabulary/common-wording";
import { isSame } from "./compare-wordings";
import { hashOf, type WordingRecord, wordingRecord } from "./wording-record";

/** A sentence as it is compared. `hash` is 0 below twelve Chinese characters: too short to be told from chance. */
export type ComparedSentence = Span & { readonly words: string; readonly hash: number };

/**
 * The sentences of text[start, end) without punctuation, item marks and spaces, with figures as `#` and the agency's own
 * names as `@`: what a copier would have had to change does not count as a difference. `names` are tried longest first.
 */
export function comparedSentences(
  text: string,
  { start, end }: Span,
  names: readonly string[],
): readonly ComparedSentence[] {
  const said = text.slice(start, end);
  const own = names.filter((name) => name.length > 1 && said.includes(name)).sort((a, b) => b.length - a.length);
  const compared: ComparedSentence[] = [];
  for (const sentence of splitSentences(text, start, end)) {
    for (let from = sentence.start; from < sentence.end; ) {
      const to = endOfClause(text, from, sentence.end);
      const words = wordsOf(text.slice(from, to), own);
      const hash = hasFewHan(words) ? 0 : hashOf(words, 0, words.length);
      if (words !== "") compared.push({ start: from, end: to, words, hash });
      from = to + 1;
    }
  }
  return compared;
}

/** The sentences as numbers, as wordings are compared. */
export function recordOf(sentences: readonly ComparedSentence[]): WordingRecord {
  return wordingRecord(sentences, (words) => COMMON_WORDING.some((pattern) => pattern.test(words)));
}

/** Whether two statements say the same in the same words: each has nearly all grams of the other. */
export function isSameWording(a: string, b: string, names: readonly string[]): boolean {
  const recordIn = (text: string) => recordOf(comparedSentences(text, { start: 0, end: text.length }, names));
  return isSame(recordIn(a), recordIn(b));
}

const FEWEST_HAN = 12;

/** Sentences are cut at semicolons too: the items of a list are copied one by one. */
function endOfClause(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSemicolon(text.charCodeAt(at))) at += 1;
  return at;
}

function isSemicolon(code: number): boolean {
  return code === 0xff1b || code === 0x3b;
}

function wordsOf(clause: string, names: readonly string[]): string {
  let words = clause.replace(ITEM_MARK, "");
  for (const name of names) words = words.replaceAll(name, "@");
  return plainWords(words.replace(OWN_KIND, "@"));
}

/** Figures as `#`, small letters, Chinese characters, `@`, and nothing else. */
function plainWords(text: string): string {
  let words = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code) || isSmall(code) || code === NUMBER_SIGN || code === AT_SIGN) continue;
    words += text.slice(from, at);
    from = at + 1;
    if (isCapital(code)) words += text.charAt(at).toLowerCase();
    if (!isDigit(code)) continue;
    words += "#";
    from = endOfFigure(text, at);
    at = from - 1;
  }
  return words + text.slice(from);
}

const [NUMBER_SIGN, AT_SIGN] = [0x23, 0x40];

/** Behind the digits and, where more digits follow one point, behind these. */
function endOfFigure(text: string, from: number): number {
  const whole = endOfDigits(text, from);
  const point = text.charAt(whole);
  const part = point === "." || point === "．" ? endOfDigits(text, whole + 1) : 0;
  return part > whole + 1 ? part : whole;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function hasFewHan(words: string): boolean {
  let han = 0;
  for (let at = 0; at < words.length && han < FEWEST_HAN; at++) if (isHan(words.charCodeAt(at))) han += 1;
  return han < FEWEST_HAN;
}
