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
  const longestFirst = names.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  return splitClauses(text, start, end).flatMap((span) => {
    const raw = text.slice(span.start, span.end).replace(ITEM_MARK, "");
    const named = longestFirst.reduce((words, name) => words.replaceAll(name, "@"), raw);
    const words = named.replace(OWN_KIND, "@").replace(FIGURES, "#").replace(NO_WORDS, "").toLowerCase();
    if (words === "") return [];
    return [{ ...span, words, hash: countHan(words) < FEWEST_HAN ? 0 : hashOf(words, 0, words.length) }];
  });
}

/** The sentences as numbers, as wordings are compared. */
export function recordOf(sentences: readonly ComparedSentence[]): WordingRecord {
  return wordingRecord(
    sentences.map((sentence) => ({
      ...sentence,
      isCommon: COMMON_WORDING.some((pattern) => pattern.test(sentence.words)),
    })),
  );
}

/** Whether two statements say the same in the same words: each has nearly all grams of the other. */
export function isSameWording(a: string, b: string, names: readonly string[]): boolean {
  const recordIn = (text: string) => recordOf(comparedSentences(text, { start: 0, end: text.length }, names));
  return isSame(recordIn(a), recordIn(b));
}

const FEWEST_HAN = 12;
const FIGURES = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const NO_WORDS = /[^#@a-zA-Z\u3400-\u9fff]/g;
const NOT_HAN = /[^\u3400-\u9fff]/g;

/** Sentences, cut at semicolons too: the items of a list are copied one by one. */
function splitClauses(text: string, start: number, end: number): readonly Span[] {
  return splitSentences(text, start, end).flatMap((sentence) => {
    const clauses: Span[] = [];
    let from = sentence.start;
    for (let at = sentence.start; at <= sentence.end; at++) {
      if (at < sentence.end && text[at] !== "；" && text[at] !== ";") continue;
      if (at > from) clauses.push({ start: from, end: at });
      from = at + 1;
    }
    return clauses;
  });
}

function countHan(words: string): number {
  return words.replace(NOT_HAN, "").length;
}
