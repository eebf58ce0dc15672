import { Converter } from "opencc-js/t2cn";

/**
 * Text as search sees it: traditional characters as simplified ones, full-width letters and digits as plain ones,
 * letters small. Every character keeps its place, so that what is found stands at the same offsets in the text.
 */
export function foldText(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = FOLDED.get(text.charCodeAt(at));
    if (plain === undefined) continue;
    folded += text.slice(from, at) + plain;
    from = at + 1;
  }
  return folded + text.slice(from);
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

/** What a text with these folded words must have in the index, as an FTS5 query; null where that asks for nothing. */
export function searchQuery(folded: string): string | null {
  const terms = new Set<string>();
  for (let at = 0; at < folded.length; at++) {
    if (!isIndexed(folded.charCodeAt(at))) continue;
    const hasNext = at + 1 < folded.length && isIndexed(folded.charCodeAt(at + 1));
    const hasBefore = at > 0 && isIndexed(folded.charCodeAt(at - 1));
    if (hasNext) terms.add(folded.slice(at, at + 2));
    else if (!hasBefore) terms.add(folded.charAt(at));
  }
  return terms.size === 0 ? null : [...terms].map((term) => `"${term}"`).join(" AND ");
}

/** Whether the index alone decides: one term, all of it indexed. */
export function isExact(folded: string): boolean {
  return folded.length <= 2 && [...folded].every((character) => isIndexed(character.charCodeAt(0)));
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

/** By character code. Only characters with one simplified form of one character. */
const FOLDED: ReadonlyMap<number, string> = foldedCharacters();

function foldedCharacters(): ReadonlyMap<number, string> {
  const folded = new Map<number, string>();
  const simplify = Converter({ from: "t", to: "cn" });
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const simple = simplify(String.fromCharCode(code));
    if (simple.length === 1 && simple.charCodeAt(0) !== code) folded.set(code, simple);
  }
  for (let code = 0x21; code <= 0x7e; code++) {
    const plain = String.fromCharCode(code);
    if (/[0-9A-Za-z]/.test(plain)) folded.set(code + FULL_WIDTH, plain.toLowerCase());
    if (/[A-Z]/.test(plain)) folded.set(code, plain.toLowerCase());
  }
  return folded;
}
