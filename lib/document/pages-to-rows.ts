import { findRuledTables, type RuledTable } from "./find-ruled-tables";
import { joinWrappedLines, type PdfChunk, type PdfLine, runsToLines } from "./join-runs";
import type { ReadOutcome } from "./read-outcome";
import type { PdfPage } from "./read-pdf-page";
import type { LaidCell, LaidRow } from "./rows-to-document";
import { layOutSpans } from "./table-grid";

/** A piece of a page in reading order. */
type Block =
  | { readonly kind: "line"; readonly top: number; readonly line: PdfLine }
  | { readonly kind: "table"; readonly top: number; readonly table: RuledTable };

/** Page by page, what is left when running heads and page numbers are gone, as paragraphs and rows of tables. */
export function pagesToRows(pages: readonly PdfPage[]): ReadOutcome<LaidRow[]> {
  const blocks = dropRunningLines(pages, pages.map(findBlocks));
  const join: Join = { rows: [], tables: 0, table: null, line: null, margins: findMargins(blocks.flat()) };
  for (const page of blocks) {
    for (const [index, block] of page.entries()) {
      if (block.kind === "line") {
        addLine(join, block.line, lineToCells(page, index));
        continue;
      }
      const laid = layOutSpans(block.table.rows);
      if (!laid.ok) return laid;
      addTable(join, block.table.columns, laid.value, index === 0);
    }
  }
  return { ok: true, value: join.rows };
}

type Join = {
  readonly rows: LaidRow[];
  /** Tables begun so far. */
  tables: number;
  /** What came last: a table with drawn lines, or the line of a paragraph; rows of undrawn tables leave both null. */
  table: { readonly columns: readonly number[]; readonly rows: readonly LaidCell[][] } | null;
  line: PdfLine | null;
  readonly margins: Margins;
};

/** A table at the top of a page goes on with the one that the page before ended with, without its repeated head. */
function addTable(join: Join, columns: readonly number[], laid: readonly LaidCell[][], atTop: boolean): void {
  const before = atTop && join.table !== null && hasSameColumns(join.table.columns, columns) ? join.table : null;
  if (before === null) join.tables += 1;
  for (const cells of before === null ? laid : dropRepeatedHead(before.rows, laid)) {
    join.rows.push({ cells, table: join.tables - 1 });
  }
  join.table = { columns, rows: before?.rows ?? laid };
  join.line = null;
}

function addLine(join: Join, line: PdfLine, cells: LaidCell[] | null): void {
  const previous = join.rows.at(-1);
  const text = line.chunks.map((chunk) => chunk.text.trim()).join(" ");
  const before = join.line === null ? null : (previous?.cells[0]?.text ?? null);
  if (cells !== null) {
    if (join.table !== null || previous === undefined || previous.table === null) join.tables += 1;
    join.rows.push({ cells, table: join.tables - 1 });
  } else if (join.line !== null && before !== null && continues(join.line, line, before, text, join.margins)) {
    join.rows[join.rows.length - 1] = { cells: [{ text: joinWrappedLines(before, text) }], table: null };
  } else {
    join.rows.push({ cells: [{ text }], table: null });
  }
  join.table = null;
  join.line = cells === null ? line : null;
}

function findBlocks(page: PdfPage): Block[] {
  const { tables, rest } = findRuledTables(page.rules, page.texts);
  const blocks: Block[] = [
    ...tables.map((table) => ({ kind: "table" as const, top: table.top, table })),
    ...runsToLines(rest).map((line) => ({ kind: "line" as const, top: line.y - line.size, line })),
  ];
  return blocks.sort((a, b) => a.top - b.top);
}

/** - 3 -, 第 3 页 共 8 页, 3/8 */
const PAGE_NUMBER = /^[-—–－·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[，,/／]?\s*(?:共\s*)?\d{1,3}\s*页?)?[-—–－·\s]*$/;
/** The share of a page's height, at its top and foot, in which running lines stand. */
const MARGIN = 0.1;

/** Page numbers, and lines that stand alike at the same edge of another page, are not the report's. */
function dropRunningLines(pages: readonly PdfPage[], blocks: readonly (readonly Block[])[]): Block[][] {
  const counts = new Map<string, number>();
  const edgeKey = (block: Block, page: PdfPage | undefined): string | null => {
    if (block.kind !== "line" || page === undefined) return null;
    const place = block.line.y / page.height;
    if (place > MARGIN && place < 1 - MARGIN) return null;
    return `${place < 0.5}|${block.line.chunks.map((chunk) => chunk.text.trim()).join(" ")}`;
  };
  for (const [index, page] of blocks.entries()) {
    const keys = new Set(page.map((block) => edgeKey(block, pages[index])).filter((key) => key !== null));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return blocks.map((page, index) =>
    page.filter((block) => {
      const key = edgeKey(block, pages[index]);
      return key === null || ((counts.get(key) ?? 0) < 2 && !PAGE_NUMBER.test(key.slice(key.indexOf("|") + 1)));
    }),
  );
}

type Margins = { readonly left: number; readonly right: number; readonly size: number };

/** The outermost edges that at least two lines share: one line alone may be a stamp or a head. */
function findMargins(blocks: readonly Block[]): Margins {
  const lines = blocks.flatMap((block) => (block.kind === "line" ? [block.line] : []));
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b);
  const rights = lines.map((line) => line.right).toSorted((a, b) => b - a);
  const sizes = lines.map((line) => line.size).toSorted((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 10;
  return {
    size,
    left: lefts.find((left, i) => (lefts[i + 1] ?? Number.POSITIVE_INFINITY) - left <= 2) ?? lefts[0] ?? 0,
    right: rights.find((right, i) => right - (rights[i + 1] ?? Number.NEGATIVE_INFINITY) <= size) ?? rights[0] ?? 0,
  };
}

const NUMBERED = /^(?:第?[（(]?[一二三四五六七八九十]{1,3}[）)、.．是]|[（(]?\d{1,2}[）)、.．])/;
const SENTENCE_END = /[。；：:;！？!?]$/;

/** A line goes on in the next one where it reaches the right edge and the next begins at the left, or both are a title. */
function continues(line: PdfLine, next: PdfLine, text: string, nextText: string, margins: Margins): boolean {
  const size = Math.max(line.size, next.size);
  const isFull = line.right >= margins.right - 1.8 * size;
  const isTitle = Math.min(line.size, next.size) > 1.15 * margins.size;
  const isFlush = next.left <= margins.left + 0.8 * size || isTitle;
  const isNear = next.y < line.y || next.y - line.y <= 2.6 * size;
  if (!isFull || !isFlush || !isNear || Math.abs(line.size - next.size) > 0.2 * size) return false;
  return !(NUMBERED.test(nextText) && SENTENCE_END.test(text));
}

/** Pieces on a line that make it a row of a table without drawn lines; two suffice beside such a row. */
const ROW_CHUNKS = 3;

/** The cells of a line that is a row of an undrawn table, in the columns of its fullest neighbour; else null. */
function lineToCells(page: readonly Block[], index: number): LaidCell[] | null {
  const block = page[index];
  if (block?.kind !== "line" || block.line.chunks.length < 2) return null;
  const run = findRun(page, index);
  const fullest = run.reduce((best, line) => (line.chunks.length > best.chunks.length ? line : best), block.line);
  if (fullest.chunks.length < ROW_CHUNKS) return null;
  const cells = fullest.chunks.map(() => "");
  for (const chunk of block.line.chunks) {
    const column = findNearest(fullest.chunks, chunk);
    cells[column] = cells[column] ? `${cells[column]} ${chunk.text.trim()}` : chunk.text.trim();
  }
  return cells.map((text) => ({ text }));
}

/** The neighbouring lines of more than one piece. */
function findRun(page: readonly Block[], index: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const block = page[at];
      if (block?.kind !== "line" || block.line.chunks.length < 2) break;
      lines.push(block.line);
    }
  }
  return lines;
}

function findNearest(columns: readonly PdfChunk[], chunk: PdfChunk): number {
  const centre = (piece: PdfChunk): number => (piece.left + piece.right) / 2;
  const distances = columns.map((column) => {
    const overlap = Math.min(column.right, chunk.right) - Math.max(column.left, chunk.left);
    return overlap > 0 ? -overlap : Math.abs(centre(column) - centre(chunk));
  });
  return distances.indexOf(Math.min(...distances));
}

/** Over a page break a table keeps its edges; rows of one page may use fewer of its columns. */
function hasSameColumns(before: readonly number[], after: readonly number[]): boolean {
  const near = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? 0) - (b ?? 0)) <= 4;
  const [few, many] = before.length < after.length ? [before, after] : [after, before];
  return (
    near(before[0], after[0]) && near(before.at(-1), after.at(-1)) && few.every((x) => many.some((y) => near(x, y)))
  );
}

/** Rows that begin a page as they began the table; the columns of the page may be fewer, so only words count. */
function dropRepeatedHead(before: readonly LaidCell[][], after: readonly LaidCell[][]): readonly LaidCell[][] {
  let repeated = 0;
  while (repeated < after.length && isSameHead(before[repeated], after[repeated])) repeated += 1;
  return after.slice(repeated);
}

function isSameHead(a: readonly LaidCell[] | undefined, b: readonly LaidCell[] | undefined): boolean {
  const words = (cells: readonly LaidCell[] | undefined): string =>
    (cells ?? [])
      .map((cell) => cell.text)
      .filter((text) => text !== "")
      .join("\t");
  return words(a) === words(b) && /^[^\d]{0,400}[\u4e00-\u9fff][^\d]{0,400}$/.test(words(b));
}
