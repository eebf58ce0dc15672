/**
 * A stretch of a document without its spaces, and where its characters stood: `offsets` is null where nothing was
 * taken out, then text[i] stands at start + i.
 */
export type CompactText = {
  readonly text: string;
  readonly start: number;
  readonly offsets: readonly number[] | null;
};

/**
 * Takes the spaces out of source[start, end) and turns full-width digits and half-width punctuation into one form.
 * A space between two digits stays as one space: it may have broken a number.
 */
export function compactText(source: string, start: number, end: number): CompactText {
  const printed = source.slice(start, end);
  if (!CHANGES.test(printed)) return { text: printed, start, offsets: null };
  const inForm = printed.replace(OTHER_FORMS, (character) => PLAIN_FORMS[character] ?? character);
  return SPACE.test(inForm) ? withoutSpaces(inForm, start) : { text: inForm, start, offsets: null };
}

function withoutSpaces(printed: string, start: number): CompactText {
  const kept: string[] = [];
  const offsets: number[] = [];
  let index = 0;
  while (index < printed.length) {
    const ink = inkFrom(printed, index);
    const breaksNumber = ink > index && isDigit(kept.at(-1)) && isDigit(printed.charAt(ink));
    if (breaksNumber || ink === index) {
      kept.push(breaksNumber ? " " : printed.charAt(index));
      offsets.push(start + index);
    }
    index = Math.max(ink, index + 1);
  }
  return { text: kept.join(""), start, offsets };
}

/** Where the character at `index` of a compact text stands in the document. */
export function placeAt({ start, offsets }: CompactText, index: number): number {
  if (offsets === null) return start + index;
  return offsets[index] ?? (offsets.at(-1) ?? start - 1) + 1;
}

/** Where the words before `index` of a compact text end in the document. */
export function endAt(compact: CompactText, index: number): number {
  return index === 0 ? placeAt(compact, 0) : placeAt(compact, index - 1) + 1;
}

/** A part of a compact text. */
export function sliceCompact({ text, start, offsets }: CompactText, from: number, to: number): CompactText {
  if (offsets === null) return { text: text.slice(from, to), start: start + from, offsets };
  return { text: text.slice(from, to), start: offsets[from] ?? start, offsets: offsets.slice(from, to) };
}

/** A compact text without the punctuation at its ends. */
export function withoutEdgeMarks(words: CompactText): CompactText {
  let from = 0;
  let to = words.text.length;
  while (from < to && EDGE_MARKS.includes(words.text.charAt(from))) from++;
  while (to > from && EDGE_MARKS.includes(words.text.charAt(to - 1))) to--;
  return sliceCompact(words, from, to);
}

const EDGE_MARKS = "。；，、：！!？?";
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."０１２３４５６７８９"].map((digit, value) => [digit, String(value)])),
  "％": "%",
  "．": ".",
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
};
const OTHER_FORMS = /[０-９％．,;:()]/g;
const SPACE = /[ \u3000\u00a0\r\t\n]/;
const CHANGES = /[ \u3000\u00a0\r\t\n０-９％．,;:()]/;

/** The first place from here on that is no space. */
function inkFrom(printed: string, from: number): number {
  let place = from;
  while (isSpace(printed.charCodeAt(place))) place++;
  return place;
}

/** Space, tab, line feed, carriage return, no-break space, ideographic space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
