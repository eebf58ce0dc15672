import { markText, type TextNode, type TextSpan } from "./text-marks";

/** A stretch of whole lines of a report: prose, or a table whose columns stand under each other only unwrapped. */
export type TextBlock = { readonly start: number; readonly table: boolean; readonly nodes: readonly TextNode[] };

type Stretch = { readonly start: number; readonly end: number; readonly table: boolean };

/**
 * Cuts a text with its marks into prose and tables. The lines from the first to the last cell of a table that lie near
 * each other are its own; where a mark crosses an edge, both sides stay one stretch of prose.
 */
export function textBlocks(text: string, spans: readonly TextSpan[]): readonly TextBlock[] {
  return joinCrossed(stretchesOf(text, spans), spans).map(({ start, end, table }) => ({
    start,
    table,
    nodes: markText(text, spans, { start, end }),
  }));
}

function stretchesOf(text: string, spans: readonly TextSpan[]): readonly Stretch[] {
  const tables: Stretch[] = [];
  for (const cell of spans.filter(({ kind }) => kind === "cell").sort((x, y) => x.start - y.start)) {
    const last = tables.at(-1);
    const row = text.lastIndexOf("\n", cell.start - 1) + 1;
    const start =
      row - (last?.end ?? 0) <= WITHIN_TABLE && last !== undefined ? row : headStart(text, row, last?.end ?? 0);
    const line = text.indexOf("\n", cell.end);
    const end = line < 0 ? text.length : line + 1;
    if (last !== undefined && start - last.end <= WITHIN_TABLE)
      tables[tables.length - 1] = { ...last, end: Math.max(last.end, end) };
    else tables.push({ start, end, table: true });
  }
  const stretches: Stretch[] = [];
  let at = 0;
  for (const table of tables) {
    if (table.start > at) stretches.push({ start: at, end: table.start, table: false });
    stretches.push(table);
    at = table.end;
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, table: false });
  return stretches;
}

/** Where the lines of heads over a row begin: those next to it that are no prose, no blank and no heading of a section. */
function headStart(text: string, row: number, least: number): number {
  let start = row;
  for (let lines = 0; lines < MOST_HEAD_LINES && start > least; lines += 1) {
    const before = Math.max(least, text.lastIndexOf("\n", start - 2) + 1);
    const line = text.slice(before, start - 1);
    if (line.trim() === "" || line.length > LONGEST_HEAD || PROSE_OR_SECTION.test(line)) break;
    start = before;
  }
  return start;
}

const MOST_HEAD_LINES = 12;
const LONGEST_HEAD = 160;
const PROSE_OR_SECTION = /[。；]|^\s*[一二三四五六七]、|^【/;

function joinCrossed(stretches: readonly Stretch[], spans: readonly TextSpan[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const crossed = last !== undefined && spans.some((span) => span.start < last.end && span.end > last.end);
    if (last !== undefined && crossed)
      joined[joined.length - 1] = { start: last.start, end: stretch.end, table: false };
    else joined.push(stretch);
  }
  return joined;
}

/** Characters between two cells of one table: a heading and a line of column heads. */
const WITHIN_TABLE = 60;
