import type { PdfText } from "./read-pdf-page";

/** Runs of text on one line of a page, parted where the gap is wide. */
export type PdfLine = {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly chunks: readonly PdfChunk[];
};

export type PdfChunk = { readonly text: string; readonly left: number; readonly right: number };

/** In heights of the text: runs farther apart are different columns. */
const COLUMN_GAP = 1.5;
/** A number that stands apart from what is beside it, in a table without drawn lines. */
const NUMBER_GAP = 0.8;
const NUMBER = /^\s*\d{1,9}(?:\.\d{1,6})?\s*$/;
/** Runs farther apart have a space between them; Chinese characters are set wider apart without meaning one. */
const WORD_GAP = 0.2;
const CHINESE_WORD_GAP = 0.6;

/** Groups runs to lines from top to bottom. Runs are on one line where their feet differ by less than half a height. */
export function runsToLines(texts: readonly PdfText[]): PdfLine[] {
  const groups: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && text.y - first.y < 0.5 * Math.min(text.size, first.size))
      last.push(text);
    else groups.push([text]);
  }
  return groups.map(toLine);
}

function toLine(group: readonly PdfText[]): PdfLine {
  const runs = group.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...runs.map((run) => run.size));
  const chunks: { text: string; left: number; right: number }[] = [];
  for (const run of runs) {
    const chunk = chunks.at(-1);
    const gap = chunk === undefined ? 0 : run.x - chunk.right;
    const isNumber = NUMBER.test(run.text) || (chunk !== undefined && NUMBER.test(chunk.text));
    if (chunk === undefined || gap > (isNumber ? NUMBER_GAP : COLUMN_GAP) * size) {
      chunks.push({ text: run.text, left: run.x, right: run.x + run.width });
    } else {
      chunk.text += `${isWordGap(chunk.text, run.text, gap / size) ? " " : ""}${run.text}`;
      chunk.right = Math.max(chunk.right, run.x + run.width);
    }
  }
  const [left, right] = [chunks[0]?.left ?? 0, Math.max(...chunks.map((chunk) => chunk.right))];
  return { y: group[0]?.y ?? 0, left, right, size, chunks };
}

function isWordGap(before: string, after: string, gap: number): boolean {
  return gap > (LATIN_END.test(before) || LATIN_START.test(after) ? WORD_GAP : CHINESE_WORD_GAP);
}

const LATIN_END = /[\x21-\x7e]$/;
const LATIN_START = /^[\x21-\x7e]/;

/** The text of a cell: its lines are wrapped ones, a space parts only what must not run together. */
export function joinCellText(texts: readonly PdfText[]): string {
  return runsToLines(texts)
    .map((line) => line.chunks.map((chunk) => chunk.text.trim()).join(" "))
    .reduce(joinWrappedLines, "");
}

export function joinWrappedLines(before: string, after: string): string {
  return `${before}${LATIN_END.test(before) && LATIN_START.test(after) ? " " : ""}${after}`;
}
