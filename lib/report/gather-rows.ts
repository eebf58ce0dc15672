import type { SourceCell, SourceLine } from "@/lib/document/source-document";
import { readTokens, type Token } from "./read-tokens";
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

export type TableHead = { readonly head: string; readonly unit: string; readonly index: number };

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

type Walk<Row extends string> = {
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

/**
 * Walks the lines of a table once and gathers its rows, whatever way they are laid out: tab rows, one value a line,
 * rows that a page break has cut (field guide B1-B9). A label opens a row and takes the figures up to the next label;
 * a line of figures without a label completes the row before it where that one lacks them.
 */
export function gatherRows<Row extends string>(
  lines: readonly SourceLine[],
  grammar: Grammar<Row>,
): { readonly rows: readonly TableRow<Row>[]; readonly strays: readonly StrayFigures<Row>[] } {
  const walk: Walk<Row> = {
    grammar,
    rows: [],
    strays: [],
    open: null,
    stray: null,
    last: null,
    heads: [],
    inHeads: true,
    half: null,
  };
  for (const line of lines) {
    const tokens = readTokens(line, grammar, walk.last);
    if (tokens !== null) walkLine(walk, line, tokens);
  }
  return { rows: walk.rows, strays: walk.strays };
}

function walkLine<Row extends string>(walk: Walk<Row>, line: SourceLine, tokens: readonly Token<Row>[]): void {
  const headLine = tokens.some((token) => token.kind === "word" && token.word.kind === "head");
  let labelled = false;
  for (const token of tokens) {
    if (token.kind === "word") {
      const row = rowOf(walk, token.word, headLine);
      if (row !== null) {
        openRow(walk, row, token, line);
        labelled = true;
      } else closeRow(walk, token.word, token.index);
    } else if (labelled && walk.open !== null) {
      walk.open.cells.push(token.cell);
      walk.open.end = line.end;
    }
  }
  if (!labelled && !tokens.some((token) => token.kind === "word")) takeUnlabelled(walk, line, tokens);
}

/** The row that a word opens here; null where it is a head or a heading over rows. */
function rowOf<Row extends string>(walk: Walk<Row>, word: TableWord<Row>, headLine: boolean): Row | null {
  if (word.kind === "row") return word.row;
  if (word.kind !== "either" || headLine) return null;
  const inStreamOfHeads = walk.inHeads && walk.heads.length > 0;
  return !inStreamOfHeads && walk.grammar.canFollow(word.row, walk.last) ? word.row : null;
}

function openRow<Row extends string>(walk: Walk<Row>, row: Row, label: Token<Row>, line: SourceLine): void {
  const { open } = walk;
  if (open !== null && open.row === row && open.start === line.start && countFilled(open.cells) === 0) {
    open.cells = [];
    open.labelIndex = label.index;
    return;
  }
  walk.open = {
    row,
    label: label.cell.text,
    cells: [],
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

function closeRow<Row extends string>(walk: Walk<Row>, word: TableWord<Row>, index: number): void {
  walk.open = null;
  walk.stray = null;
  walk.half = null;
  if (word.kind === "group" && !walk.grammar.headsInBlocks) return;
  if (word.kind === "group" || !walk.inHeads) walk.heads = [];
  walk.inHeads = true;
  if (word.kind === "head" && word.head !== null) walk.heads.push({ head: word.head, unit: word.unit, index });
  if (word.kind === "either") walk.heads.push({ head: word.row, unit: "", index });
}

/** A line without any label: figures that complete the open row, the other half of a label, or strays. */
function takeUnlabelled<Row extends string>(walk: Walk<Row>, line: SourceLine, tokens: readonly Token<Row>[]): void {
  const figures = tokens.filter((token) => token.kind === "figure");
  const text = tokens.find((token) => token.kind === "text")?.cell ?? null;
  const fragment = text === null || completesLabel(walk, text) || walk.grammar.isFragment(text.text);
  if (figures.length === 0) {
    if (!fragment && text !== null) takeText(walk, text, line);
    return;
  }
  if (!fragment && text !== null && openWithHalf(walk, text, line)) {
    walk.open?.cells.push(...figures.map(({ cell }) => cell));
    return;
  }
  const cells = cellsOf(tokens, text);
  if (fragment && completesRow(walk, line, figures.length)) {
    joinRow(walk, line, cells);
    return;
  }
  takeStray(walk, line, cells, !fragment);
}

/** From the first figure on, and the blanks behind it. */
function cellsOf<Row extends string>(tokens: readonly Token<Row>[], text: SourceCell | null): SourceCell[] {
  return tokens.filter((token) => token.cell !== text).map((token) => token.cell);
}

function completesLabel<Row extends string>(walk: Walk<Row>, text: SourceCell): boolean {
  const { open } = walk;
  if (open === null || countFilled(open.cells) > 0) return false;
  const word = walk.grammar.readWord(open.label + text.text, open.row);
  return word !== null && word.kind === "row" && word.row === open.row;
}

function openWithHalf<Row extends string>(walk: Walk<Row>, text: SourceCell, line: SourceLine): boolean {
  const { half } = walk;
  if (half === null) return false;
  const word = walk.grammar.readWord(half.text + text.text, walk.last);
  if (word === null || word.kind !== "row") return false;
  openRow(walk, word.row, { kind: "text", cell: half, index: 0 }, line);
  return true;
}

function takeText<Row extends string>(walk: Walk<Row>, text: SourceCell, line: SourceLine): void {
  if (openWithHalf(walk, text, line)) return;
  walk.open = null;
  walk.stray = null;
  walk.half = text;
}

function completesRow<Row extends string>(walk: Walk<Row>, line: SourceLine, figures: number): boolean {
  const { open } = walk;
  if (open === null) return false;
  if (open.layout === "stream" && line.cells.length === 1) return true;
  const met = countFilled(open.cells);
  return met === 0 || met + figures === walk.grammar.figures(open.row);
}

function joinRow<Row extends string>(walk: Walk<Row>, line: SourceLine, cells: readonly SourceCell[]): void {
  const { open } = walk;
  if (open === null) return;
  const streaming = open.layout === "stream" && line.cells.length === 1;
  if (!streaming) {
    open.layout = "joined";
    open.cells = open.cells.filter(({ text }) => text !== "");
  }
  open.cells.push(...cells);
  open.end = line.end;
}

function takeStray<Row extends string>(
  walk: Walk<Row>,
  line: SourceLine,
  cells: readonly SourceCell[],
  labelled: boolean,
): void {
  if (walk.stray !== null && !labelled) {
    walk.stray.cells.push(...cells);
    walk.stray.end = line.end;
    return;
  }
  const { last, heads, inHeads } = walk;
  walk.stray = { cells: [...cells], labelled, underHeads: inHeads, last, heads, start: line.start, end: line.end };
  walk.strays.push(walk.stray);
  walk.open = null;
  walk.inHeads = false;
}

function countFilled(cells: readonly SourceCell[]): number {
  let filled = 0;
  for (const cell of cells) if (cell.text !== "") filled += 1;
  return filled;
}
