/** The sentence around a place of a text: from the mark before it to the mark after it, marks not included. */
export function findSentence(text: string, at: number): { start: number; end: number } {
  return between(text, at, SENTENCE_MARKS);
}

/** The same to the nearest comma. */
export function findClause(text: string, at: number): { start: number; end: number } {
  return between(text, at, CLAUSE_MARKS);
}

const SENTENCE_MARKS = "。！？；;\n\t";
const CLAUSE_MARKS = `${SENTENCE_MARKS}，,：:`;
const LONGEST = 400;

function between(text: string, at: number, marks: string): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LONGEST && !marks.includes(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < LONGEST && !marks.includes(text.charAt(end))) end += 1;
  return { start, end };
}

/** Every place where one of the words stands, in the order of the text. */
export function findWords(text: string, words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}
