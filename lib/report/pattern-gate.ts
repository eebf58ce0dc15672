import { requiredWords } from "./required-words";

/**
 * Tells for a text which patterns of a list are worth trying, as the sum of their bits (1 for the first, 2 for the
 * second, …): those of which it holds a necessary word, and those that have none. Reads the text once, whatever the
 * number of patterns; each may be given as several, of which any may match. At most 31.
 */
export function patternGate(patterns: readonly (readonly (RegExp | null)[])[]): (text: string) => number {
  if (patterns.length > 31) throw new Error("a gate tells at most 31 patterns apart");
  let always = 0;
  const singles = new Map<number, number>();
  const pairs = new Map<number, number>();
  patterns.forEach((several, index) => {
    for (const pattern of several) {
      const words = pattern === null ? [] : requiredWords(pattern);
      if (words === null) always |= 1 << index;
      for (const word of words ?? []) {
        const [into, key] = word.length === 1 ? [singles, word.charCodeAt(0)] : [pairs, pairOf(word, 0)];
        into.set(key, (into.get(key) ?? 0) | (1 << index));
      }
    }
  });
  const begins = new Uint8Array(0x10000);
  for (const code of singles.keys()) begins[code] = 1;
  for (const pair of pairs.keys()) begins[pair >>> 16] = 1;
  return (text) => {
    let found = always;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (begins[code] === 1) found |= (singles.get(code) ?? 0) | (pairs.get(pairOf(text, at)) ?? 0);
    }
    return found;
  };
}

/** Two characters as one number. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}
