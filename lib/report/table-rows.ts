import type { SourceCell, SourceLine } from "../document/source-document";
import type { Grammar, TableWord } from "./table-words";

/** A row of a table as it was met: its label and the cells behind it, empty ones in their places. */
export type TableRow<Row extends string> = {
  readonly row: Row;
  readonly cells: readonly SourceCell[];
  /** `line`: on one line with its label; `stream`: one cell a line; `joined`: put together over a break. */
  readonly layout: "line" | "stream" | "joined";
  /** How many cells the line has in all, and which of them is the label. */
  readonly width: number;
  readonly labelIndex: number;
  readonly heads: readonly TableHead[];
  readonly start: number;
  readonly end: number;
};

/** A word over a column, where it stands in its line and how many cells that line has. */
export type TableHead = {
  readonly head: string;
  readonly unit: string;
  readonly index: number;
  readonly width: number;
};

/** Figures that stand behind no known label. */
export type StrayFigures<Row extends string> = {
  readonly cells: readonly SourceCell[];
  /** A text that is no label stands before them; without one the label is lost. */
  readonly labelled: boolean;
  /** Whether only column heads came before since the last row. */
  readonly underHeads: boolean;
  readonly last: Row | null;
  readonly heads: readonly TableHead[];
  readonly start: number;
  readonly end: number;
};

type LabelCell = { readonly cell: SourceCell; readonly index: number };

/** What a walk over the lines of a table knows so far. */
export type Walk<Row extends string> = {
  readonly grammar: Grammar<Row>;
  readonly rows: Draft<TableRow<Row>>[];
  readonly strays: Draft<StrayFigures<Row>>[];
  open: (Draft<TableRow<Row>> & { label: string }) | null;
  stray: Draft<StrayFigures<Row>> | null;
  last: Row | null;
  heads: TableHead[];
  /** Only heads since the last row or figure. */
  inHeads: boolean;
  /** Text that may be the first half of a label. */
  half: SourceCell | null;
};

type Draft<T> = { -readonly [K in keyof T]: K extends "cells" ? SourceCell[] : T[K] };

export function startWalk<Row extends string>(grammar: Grammar<Row>): Walk<Row> {
  return { grammar, rows: [], strays: [], open: null, stray: null, last: null, heads: [], inHeads: true, half: null };
}

/** A label opens a row; printed again over merged cells it stays the same row. */
export function openRow<Row extends string>(
  walk: Walk<Row>,
  row: Row,
  label: LabelCell,
  line: SourceLine,
  cells: SourceCell[],
): void {
  const { open } = walk;
  if (open !== null && open.row === row && open.start === line.start && countFilled(open.cells) === 0) {
    open.cells = cells;
    open.labelIndex = label.index;
    return;
  }
  walk.open = {
    row,
    label: label.cell.text,
    cells,
    layout: line.cells.length > 1 ? "line" : "stream",
    width: line.cells.length,
    labelIndex: label.index,
    heads: walk.heads,
    start: line.start,
    end: line.end,
  };
  walk.rows.push(walk.open);
  walk.last = row;
  walk.inHeads = false;
  walk.stray = null;
  walk.half = null;
}

/** A heading or a column head ends the row before it. */
export function closeRow<Row extends string>(
  walk: Walk<Row>,
  word: TableWord<Row>,
  index: number,
  width: number,
): void {
  walk.open = null;
  walk.stray = null;
  walk.half = null;
  if (word.kind === "group" && !walk.grammar.headsInBlocks) return;
  if (word.kind === "group" || !walk.inHeads) walk.heads = [];
  walk.inHeads = true;
  if (word.kind === "head" && word.head !== null) walk.heads.push({ head: word.head, unit: word.unit, index, width });
  if (word.kind === "either") walk.heads.push({ head: word.row, unit: "", index, width });
}

export function countFilled(cells: readonly SourceCell[]): number {
  let filled = 0;
  for (const cell of cells) if (cell.text !== "") filled += 1;
  return filled;
}
