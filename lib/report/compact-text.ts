/** A stretch of a document without its spaces: `text[i]` stands at `offsets[i]`; one more offset tells the end. */
export type CompactText = { readonly text: string; readonly offsets: readonly number[] };

/**
 * Takes the spaces out of text[start, end) and turns full-width digits into plain ones, keeping where each character
 * stood. A space between two digits stays as one space: it may have broken a number.
 */
export function compactText(source: string, start: number, end: number): CompactText {
  let text = "";
  const offsets: number[] = [];
  for (let index = start; index < end; index++) {
    const character = source.charAt(index);
    if (isSpace(character)) {
      if (isDigit(text.at(-1)) && isDigit(nextInk(source, index, end))) {
        text += " ";
        offsets.push(index);
      }
      continue;
    }
    text += plainForm(character);
    offsets.push(index);
  }
  offsets.push(offsets.length === 0 ? start : (offsets.at(-1) ?? start) + 1);
  return { text, offsets };
}

function nextInk(source: string, index: number, end: number): string | undefined {
  for (let next = index + 1; next < end; next++) {
    const character = source.charAt(next);
    if (!isSpace(character)) return plainForm(character);
  }
  return undefined;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\u3000" || character === "\u00a0" || character === "\r";
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

const FULL_WIDTH_ZERO = 0xff10;

function plainForm(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9) return String.fromCharCode(code - FULL_WIDTH_ZERO + 48);
  return PLAIN_MARKS[character] ?? character;
}

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "％": "%",
  "．": ".",
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
};
