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
  const whole = text.slice(start, end);
  const longestFirst = names
    .filter((name) => name.length > 1 && whole.includes(name))
    .toSorted((a, b) => b.length - a.length);
  const sentences: ComparedSentence[] = [];
  for (const span of splitClauses(text, start, end)) {
    const words = plainWords(text.slice(span.start, span.end).replace(ITEM_MARK, ""), longestFirst);
    if (words === "") continue;
    const hash = hasEnoughHan(words) ? hashOf(words, 0, words.length) : 0;
    sentences.push({ start: span.start, end: span.end, words, hash });
  }
  return sentences;
}

function plainWords(clause: string, names: readonly string[]): string {
  let named = clause;
  for (const name of names) named = named.replaceAll(name, "@");
  const words = named.replace(OWN_KIND, "@").replace(FIGURES, "#").replace(NO_WORDS, "");
  return CAPITAL.test(words) ? words.toLowerCase() : words;
}

/** The sentences as numbers, as wordings are compared. */
export function recordOf(sentences: readonly ComparedSentence[]): WordingRecord {
  return wordingRecord(sentences.map(({ words, hash }) => ({ words, hash, isCommon: isCommonWording(words) })));
}

function isCommonWording(words: string): boolean {
  return COMMON_WORDING.some((pattern) => pattern.test(words));
}

/** Whether two statements say the same in the same words: each has nearly all grams of the other. */
export function isSameWording(a: string, b: string, names: readonly string[]): boolean {
  const recordIn = (text: string) => recordOf(comparedSentences(text, { start: 0, end: text.length }, names));
  return isSame(recordIn(a), recordIn(b));
}

const FEWEST_HAN = 12;
const FIGURES = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const NO_WORDS = /[^#@a-zA-Z\u3400-\u9fff]/g;
const CAPITAL = /[A-Z]/;

/** Sentences, cut at semicolons too: the items of a list are copied one by one. */
function splitClauses(text: string, start: number, end: number): readonly Span[] {
  const clauses: Span[] = [];
  for (const sentence of splitSentences(text, start, end)) {
    let from = sentence.start;
    for (let at = sentence.start; at <= sentence.end; at++) {
      if (at < sentence.end && !isSemicolon(text.charCodeAt(at))) continue;
      if (at > from) clauses.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return clauses;
}

function isSemicolon(code: number): boolean {
  return code === WIDE_SEMICOLON || code === SEMICOLON;
}

const WIDE_SEMICOLON = "；".charCodeAt(0);
const SEMICOLON = ";".charCodeAt(0);

function hasEnoughHan(words: string): boolean {
  let count = 0;
  for (let at = 0; at < words.length && count < FEWEST_HAN; at += 1) {
    const code = words.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) count += 1;
  }
  return count === FEWEST_HAN;
}
