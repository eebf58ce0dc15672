import { type Dataset, listRows, prepared } from "./database";

/** The id of a word's row in `word`, which is written when the word is met for the first time. */
export function saveWord(dataset: Dataset, text: string): number {
  const words = wordsOf(dataset);
  const known = words.get(text);
  if (known !== undefined) return known;
  const id = Number(prepared(dataset, "INSERT INTO word (text) VALUES (?)").run(text).lastInsertRowid);
  words.set(text, id);
  return id;
}

/** The same for a word that may be absent. */
export function saveWordOrNull(dataset: Dataset, text: string | null): number | null {
  return text === null ? null : saveWord(dataset, text);
}

type Words = Map<string, number>;

const WORDS = new WeakMap<Dataset["sqlite"], Words>();

function wordsOf(dataset: Dataset): Words {
  const known = WORDS.get(dataset.sqlite);
  if (known !== undefined) return known;
  const rows = listRows<{ id: number; text: string }>(dataset, "SELECT id, text FROM word");
  const words: Words = new Map(rows.map(({ id, text }) => [text, id]));
  WORDS.set(dataset.sqlite, words);
  return words;
}
