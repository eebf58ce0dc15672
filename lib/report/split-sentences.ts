import type { Span } from "./parsed-report";

/**
 * The sentences of text[start, end): stretches between full stops, question marks, exclamation marks and line ends.
 * What has none of these for long is no prose and is cut, so that reading it stays quick.
 */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  SENTENCE_END.lastIndex = start;
  for (let match = SENTENCE_END.exec(text); match !== null && match.index < end; match = SENTENCE_END.exec(text)) {
    addSentence(sentences, from, match.index);
    from = match.index + 1;
  }
  addSentence(sentences, from, end);
  return sentences;
}

const LONGEST_SENTENCE = 1500;

function addSentence(sentences: Span[], start: number, end: number): void {
  for (let from = start; from < end; from += LONGEST_SENTENCE)
    sentences.push({ start: from, end: Math.min(end, from + LONGEST_SENTENCE) });
}

const SENTENCE_END = /[。！？!?\n\t]/g;
