/**
 * Words of which every match of a pattern holds at least one, told from the pattern's source; null where there are none.
 * Reads what the patterns of the vocabulary are made of: words, character classes, groups, look-around and repetition.
 * What stands in look-around is not asked for, what may be missing neither: the words are necessary, never enough.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  return pattern.ignoreCase ? null : wordsOf(readChoice({ source: pattern.source, at: 0 }));
}

/**
 * What a part of a pattern matches: `exact` are all its matches where they are few, `words` is what each match holds
 * where that is known.
 */
type Part = { readonly exact: readonly string[] | null; readonly words: readonly string[] | null };

/** Reading moves `at` ahead. */
type Cursor = { readonly source: string; at: number };

const NOTHING: Part = { exact: [""], words: null };
const ANYTHING: Part = { exact: null, words: null };
/** More than these are not multiplied out. */
const MOST_EXACT = 24;

function wordsOf({ exact, words }: Part): readonly string[] | null {
  return exact === null || exact.includes("") ? words : [...new Set(exact)];
}

function readChoice(cursor: Cursor): Part {
  const parts = [readSequence(cursor)];
  while (cursor.source.charAt(cursor.at) === "|") {
    cursor.at++;
    parts.push(readSequence(cursor));
  }
  return eitherOf(parts);
}

function eitherOf(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null;
  const words = parts.map(wordsOf);
  return {
    exact,
    words: words.every((each) => each !== null) ? [...new Set(words.flatMap((each) => each ?? []))] : null,
  };
}

/** Parts one after another: those with few matches are multiplied out to longer words, until they become many. */
function readSequence(cursor: Cursor): Part {
  let isExact = true;
  let run: readonly string[] = [""];
  let words: readonly string[] | null = null;
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at))) {
    const part = repeated(readAtom(cursor), cursor);
    words = betterOf(words, part.words);
    const next = part.exact ?? [""];
    if (part.exact !== null && run.length * next.length <= MOST_EXACT) {
      run = run.flatMap((start) => next.map((end) => start + end));
      continue;
    }
    words = betterOf(words, wordsOf({ exact: run, words: null }));
    run = next;
    isExact = false;
  }
  return { exact: isExact ? run : null, words: betterOf(words, wordsOf({ exact: run, words: null })) };
}

/** Of two lists of necessary words the one that is found in fewer texts: longer words, then fewer. */
function betterOf(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  if (first === null || second === null) return first ?? second;
  const [one, other] = [shortest(first), shortest(second)];
  if (one !== other) return one > other ? first : second;
  return first.length <= second.length ? first : second;
}

/** A word is looked for by its first two characters. */
function shortest(words: readonly string[]): number {
  return Math.min(2, ...words.map(({ length }) => length));
}

function repeated(part: Part, cursor: Cursor): Part {
  const [printed, least = "", most] = match(/(?:[*?]|\+|\{(\d+)(?:,(\d*))?\})\??/y, cursor) ?? [""];
  if (printed === "") return part;
  if (printed.startsWith("?")) return { exact: part.exact === null ? null : [...part.exact, ""], words: null };
  if (printed.startsWith("*") || least === "0") return ANYTHING;
  return least === "1" && most === undefined ? part : { exact: null, words: wordsOf(part) };
}

function readAtom(cursor: Cursor): Part {
  const group = match(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y, cursor);
  if (group !== null) {
    const inner = readChoice(cursor);
    cursor.at++;
    return /[=!]$/.test(group[0]) ? NOTHING : inner;
  }
  if (match(/[$^]/y, cursor) !== null) return NOTHING;
  const characterClass = match(/\[(\^?)((?:[^\]\\]|\\.)*)\]/y, cursor);
  if (characterClass !== null) return readClass(characterClass[1] === "^", characterClass[2] ?? "");
  if (match(/\\(?!u)[a-z1-9]|\./iy, cursor) !== null) return ANYTHING;
  const [literal = ""] = match(/\\u[0-9a-f]{4}|\\?[\s\S]/iy, cursor) ?? [];
  return { exact: [characterOf(literal)], words: null };
}

/** A class of few characters is a choice of them; ranges and kinds are not listed. */
function readClass(isNegated: boolean, inside: string): Part {
  if (isNegated || /[^\\]-.|\\[a-z]/i.test(inside) || inside.length > MOST_EXACT) return ANYTHING;
  return { exact: [...inside.replace(/\\(.)/g, "$1")], words: null };
}

function characterOf(literal: string): string {
  if (/^\\u/i.test(literal)) return String.fromCharCode(Number.parseInt(literal.slice(2), 16));
  return literal.length > 1 ? literal.slice(1) : literal;
}

function match(sticky: RegExp, cursor: Cursor): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.source);
  if (found !== null) cursor.at += found[0].length;
  return found;
}
