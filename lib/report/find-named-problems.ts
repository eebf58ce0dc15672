import {
  AFTER_PRAISE,
  EMBEDDED_PROBLEMS,
  LEAD_IN,
  ONLY_A_LEAD,
  PROBLEM_TAIL,
  WEIGHS,
} from "../vocabulary/statement-words";
import { UNCLASSIFIED } from "../vocabulary/themes";
import { type CompactText, sliceCompact, withoutEdgeMarks } from "./compact-text";
import { namesLack, readThemes } from "./read-themes";
import { rememberByText } from "./remember-by-text";

/**
 * The problems that a sentence without a list mark names, after the words that introduce them (field guide E3, S4 to
 * S6). Empty where it only says that there are shortcomings, praises, or tells no lack.
 */
export function findNamedProblems(sentence: CompactText): readonly CompactText[] {
  return problemsOf(sentence.text).map(({ text, start }) => sliceCompact(sentence, start, start + text.length));
}

/** The same for a text by itself, where a place in it is its offset. */
const problemsOf: (text: string) => readonly CompactText[] = rememberByText((text) => {
  const sentence = { text, start: 0, offsets: null };
  const lead = withoutLead(sentence);
  const introduced = lead === null ? embeddedIn(sentence) : (embeddedIn(lead, true) ?? lead);
  const words = withoutTail(introduced ?? sentence);
  const themes = readThemes(words.text);
  if (themes.length === 0) return [];
  const isUnknown = themes.includes(UNCLASSIFIED);
  const weighs = WEIGHING.test(words.text);
  if (isUnknown && (!namesLack(words.text) || (introduced === null && weighs))) return [];
  if (NAMES_NOTHING.test(words.text) && (isUnknown || (introduced === null && weighs))) return [];
  return splitByAnd(words);
});

const LEAD = new RegExp(LEAD_IN, "g");
const PRAISE = new RegExp(AFTER_PRAISE);
const EMBEDDED = new RegExp(EMBEDDED_PROBLEMS);
const TAIL = new RegExp(PROBLEM_TAIL);
const NAMES_NOTHING = new RegExp(ONLY_A_LEAD);
const WEIGHING = new RegExp(WEIGHS);
const AND = "以及";

/** What follows the last introducing words that a lack follows; null where there are none. */
function withoutLead(sentence: CompactText): CompactText | null {
  const { text } = sentence;
  const praise = PRAISE.exec(text)?.[0].length ?? 0;
  const starts = [praise, ...Array.from(text.matchAll(LEAD), ({ index, 0: words }) => index + words.length)];
  const start = starts.findLast((place) => place > 0 && namesLack(text.slice(place)));
  return start === undefined ? null : sliceCompact(sentence, start, text.length);
}

/** What stands before the embedded problems goes; `keeping` the whole where a lack is among it. */
function embeddedIn(sentence: CompactText, keeping = false): CompactText | null {
  const match = EMBEDDED.exec(sentence.text);
  const named = match?.[1];
  if (match === null || named === undefined || !namesLack(named)) return null;
  if (keeping && namesLack(sentence.text.slice(0, match.index))) return null;
  const start = match.index + match[0].indexOf(named);
  return sliceCompact(sentence, start, start + named.length);
}

function withoutTail(words: CompactText): CompactText {
  const bare = withoutEdgeMarks(words);
  return withoutEdgeMarks(sliceCompact(bare, 0, bare.text.length - (TAIL.exec(bare.text)?.[0].length ?? 0)));
}

/** 甲不够以及乙不足 are two problems; without a lack on both sides it is one. */
function splitByAnd(words: CompactText): readonly CompactText[] {
  const at = words.text.indexOf(AND);
  if (at < 0) return [words];
  const sides = [sliceCompact(words, 0, at), sliceCompact(words, at + AND.length, words.text.length)];
  return sides.every(({ text }) => namesLack(text)) ? sides.map(withoutEdgeMarks) : [words];
}
