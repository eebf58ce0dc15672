import type { Span } from "./parsed-report";

/** The sentences of text[start, end): stretches between full stops, question marks, exclamation marks and line ends. */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    const character = text.charAt(index);
    if (!SENTENCE_ENDS.has(character)) continue;
    if (index > from) sentences.push({ start: from, end: index });
    from = index + 1;
  }
  if (end > from) sentences.push({ start: from, end });
  return sentences;
}

const SENTENCE_ENDS = new Set(["。", "！", "？", "\n", "!", "?", "\t"]);
