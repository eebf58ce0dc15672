/**
 * The same reading, remembered for texts that come again, since a corpus repeats its labels and its sentences. A few
 * thousand texts are kept, in two halves: when the younger is full, the older is forgotten. Texts longer than any
 * sentence are read anew. `read` depends on nothing but the text and never gives undefined.
 */
export function rememberByText<Value>(read: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST_SENTENCE) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const value = before === undefined ? read(text) : before;
    if (young.size >= MOST_YOUNG) {
      old = young;
      young = new Map();
    }
    young.set(detached(text), value);
    return value;
  };
}

const MOST_YOUNG = 2048;
const LONGEST_SENTENCE = 400;

/** A part of a text keeps the whole of it in memory; this copy stands alone. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
