import { Converter } from "opencc-js/t2cn";

/**
 * Text as search sees it: traditional characters as simplified ones, full-width letters and digits as plain ones,
 * letters small. Every character keeps its place, so that what is found stands at the same offsets in the text.
 */
export function foldText(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = FOLDED[text.charCodeAt(at)];
    if (plain === undefined || plain === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * The characters and the pairs of neighbouring characters of a folded text, divided by spaces, each mostly once: what
 * the index keeps. Pairs find any word of Chinese exactly, also the names that no dictionary has. Signs and spaces below
 * 128 would end a term and are left out, with the pairs they are in; a search verifies in the text.
 */
export function searchTerms(folded: string): string {
  const seen = new Int32Array(SEEN_SIZE);
  const terms: string[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const indexed = isIndexed(code);
    if (indexed && takeNew(seen, code)) terms.push(folded.charAt(at));
    if (indexed && before !== 0 && takeNew(seen, before * 0x8000 + code)) terms.push(folded.slice(at - 1, at + 1));
    before = indexed ? code : 0;
  }
  return terms.join(" ");
}

/** What a text with these folded words must have in the index, as an FTS5 query; null where a word asks for nothing. */
export function searchQuery(words: readonly string[]): string | null {
  const asked = words.map(termsOf);
  if (asked.length === 0 || asked.some((terms) => terms.length === 0)) return null;
  return [...new Set(asked.flat())].map((term) => `"${term}"`).join(" AND ");
}

/** The pairs of a word, and the characters that have no indexed neighbour in it. */
function termsOf(word: string): readonly string[] {
  const indexed = Array.from({ length: word.length }, (_, at) => isIndexed(word.charCodeAt(at)));
  return indexed.flatMap((isTerm, at) => {
    if (!isTerm) return [];
    if (indexed[at + 1]) return [word.slice(at, at + 2)];
    return indexed[at - 1] ? [] : [word.charAt(at)];
  });
}

/** Whether the index alone decides: one term, all of it indexed. */
export function isExact(folded: string): boolean {
  return folded.length <= 2 && Array.from(folded).every((character) => isIndexed(character.charCodeAt(0)));
}

const SEEN_SIZE = 8192;

function takeNew(seen: Int32Array, key: number): boolean {
  const slot = (Math.imul(key | 0, 0x9e3779b1) >>> 19) % SEEN_SIZE;
  if (seen[slot] === (key | 0)) return false;
  seen[slot] = key | 0;
  return true;
}

/** What the index's tokenizer takes for part of a term: all beyond ASCII, its letters and digits; no halves of a pair. */
function isIndexed(code: number): boolean {
  return (code > 127 && (code < 0xd800 || code > 0xdfff)) || (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}

const FULL_WIDTH = 0xfee0;

/** By character code, 0 where a character stays. Only characters with one simplified form of one character. */
const FOLDED: Uint16Array = foldedCharacters();

function foldedCharacters(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  const simplify = Converter({ from: "t", to: "cn" });
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const simple = simplify(String.fromCharCode(code));
    if (simple.length === 1 && simple.charCodeAt(0) !== code) folded[code] = simple.charCodeAt(0);
  }
  for (let code = 0x30; code <= 0x7a; code++) {
    const plain = String.fromCharCode(code);
    if (/[0-9A-Za-z]/.test(plain)) folded[code + FULL_WIDTH] = plain.toLowerCase().charCodeAt(0);
    if (/[A-Z]/.test(plain)) folded[code] = plain.toLowerCase().charCodeAt(0);
  }
  return folded;
}
