/**
 * A section as numbers, without its words: all that comparing needs, small enough to be kept of every report while a
 * corpus is read. [sentences; for each its hash and twice its length in characters, plus 1 where it is common wording of
 * the form or the law; then the grams of all of them, in order].
 */
export type WordingRecord = Uint32Array;

/** What a record is made of: a sentence as comparison sees it. */
export type RecordedSentence = { readonly words: string; readonly hash: number };

export const GRAM = 5;

export function wordingRecord(
  sentences: readonly RecordedSentence[],
  isCommon: (words: string) => boolean,
): WordingRecord {
  const heads = 1 + sentences.length * 2;
  const record = new Uint32Array(sentences.reduce((sum, { words }) => sum + gramCount(words.length), heads));
  record[0] = sentences.length;
  let head = 1;
  let at = heads;
  for (const { words, hash } of sentences) {
    record[head++] = hash;
    record[head++] = words.length * 2 + (isCommon(words) ? 1 : 0);
    for (let from = 0; from + GRAM <= words.length; from++) record[at++] = hashOf(words, from, from + GRAM);
  }
  return record;
}

export function sentenceCount(record: WordingRecord): number {
  return numberAt(record, 0);
}

export function sentenceHash(record: WordingRecord, sentence: number): number {
  return numberAt(record, 1 + sentence * 2);
}

/** In characters, without punctuation and spaces. */
export function sentenceLength(record: WordingRecord, sentence: number): number {
  return numberAt(record, 2 + sentence * 2) >>> 1;
}

export function isCommonSentence(record: WordingRecord, sentence: number): boolean {
  return (numberAt(record, 2 + sentence * 2) & 1) === 1;
}

/** Where the grams of the first sentence begin; those of the others follow, gramCount of each length. */
export function gramsStart(record: WordingRecord): number {
  return 1 + sentenceCount(record) * 2;
}

export function gramCount(length: number): number {
  return Math.max(0, length - GRAM + 1);
}

/** FNV-1a with a last mixing; never 0. */
export function hashOf(words: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}

/** A record is as long as its own numbers say; one that is cut is an error. */
function numberAt(record: WordingRecord, index: number): number {
  const value = record[index];
  if (value === undefined) throw new RangeError(`a record of ${record.length} numbers has no ${index}`);
  return value;
}
