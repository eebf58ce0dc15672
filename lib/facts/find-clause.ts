/** The sentence around a place of a text: from the mark before it to the mark after it, marks not included. */
export function findSentence(text: string, at: number): { start: number; end: number } {
  return between(text, at, SENTENCE_MARKS);
}

/** The same to the nearest comma. */
export function findClause(text: string, at: number): { start: number; end: number } {
  return between(text, at, CLAUSE_MARKS);
}

const LONGEST = 400;

const SENTENCE_MARKS = marksOf("。！？；;\n\t");
const CLAUSE_MARKS = marksOf("。！？；;\n\t，,：:");

/** Marks as their character codes, none of them a Han character. */
export function marksOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

function between(text: string, at: number, marks: ReadonlySet<number>): { start: number; end: number } {
  const first = Math.max(0, at - LONGEST);
  const last = Math.min(text.length, at + LONGEST);
  let start = at;
  while (start > first && !isOneOf(text.charCodeAt(start - 1), marks)) start -= 1;
  let end = at;
  while (end < last && !isOneOf(text.charCodeAt(end), marks)) end += 1;
  return { start, end };
}

/** Most characters are Han and no mark: they are told without a look-up. */
export function isOneOf(code: number, marks: ReadonlySet<number>): boolean {
  return (code < FIRST_HAN || code > LAST_HAN) && marks.has(code);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Words of a text with what stands around them in their sentence, for a message. */
export function quoteAround(text: string, at: number, length: number): string {
  const sentence = findSentence(text, at);
  return text.slice(Math.max(sentence.start, at - 12), Math.min(sentence.end, at + length + 12)).trim();
}

/** Every place where one of the words stands, in the order of the text. */
export function findWords(text: string, words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  }
  return words.length === 1 ? places : places.sort((a, b) => a - b);
}
