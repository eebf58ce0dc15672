import { type CompactText, compactText } from "./compact-text";
import type { Span } from "./parsed-report";
import { findAllAnswered } from "./read-all-answered";
import { type Quantity, readQuantities } from "./read-quantities";
import { type Denial, findDenials, maySayNone } from "./read-zeros";
import { MARK, type Sentence } from "./split-sentences";

/** What a sentence tells wherever it stands; places are of its compact text. */
export type SentenceReading = {
  readonly compact: CompactText;
  readonly quantities: readonly Quantity[];
  readonly denials: readonly Denial[];
  /** The words by which all requests were answered. */
  readonly allAnswered: Span | null;
};

/** Whether a number stands in a sentence, be it of a date or a law. */
export function hasNumber(text: string, { start, end, marks }: Sentence): boolean {
  if ((marks & MARK.digit) !== 0) return true;
  return (marks & MARK.numeral) !== 0 && CHINESE_NUMBER.test(text.slice(start, end));
}

/** The numbers of a sentence, what it denies and whether it says that all was answered; null where it tells none of it. */
export function readSentence(text: string, sentence: Sentence, isNumbered: boolean): SentenceReading | null {
  const { start, end, marks } = sentence;
  const mayCount = isNumbered && (marks & (MARK.counted | MARK.follower)) !== 0;
  const mayDeny = (marks & (MARK.none | MARK.digit)) !== 0 && (marks & MARK.deniable) !== 0;
  const mayAnswer = (marks & MARK.all) !== 0 && (marks & MARK.answered) !== 0;
  if (!mayCount && !mayDeny && !mayAnswer) return null;
  const printed = text.slice(start, end);
  const saysNone = mayDeny && maySayNone(printed);
  if (!isNumbered && !saysNone && !ANSWERED.test(printed)) return null;
  const compact = compactText(text, start, end);
  const quantities = mayCount ? readQuantities(compact.text) : [];
  const denials = saysNone ? findDenials(compact.text) : [];
  const allAnswered = mayAnswer ? findAllAnswered(compact.text) : null;
  const tellsNothing = quantities.length === 0 && denials.length === 0 && allAnswered === null;
  return tellsNothing ? null : { compact, quantities, denials, allAnswered };
}

const CHINESE_NUMBER = /[〇零一二两三四五六七八九十百千万][余多]?(?:大?类|条|件|篇|份|次|起|场|期|名|人|个|项)/;
const ANSWERED = /答复|办结|回复|办理完/;
