import type { SourceCell, SourceLine } from "../document/source-document";
import type { Token } from "./read-tokens";
import { splitAtSpaces } from "./split-label";
import { openRow, type Walk } from "./table-rows";

/** A line without any label: figures that complete the open row, the other half of a label, or strays. */
export function takeUnlabelled<Row extends string>(
  walk: Walk<Row>,
  line: SourceLine,
  tokens: readonly Token<Row>[],
): void {
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
  if (fragment && completesRow(walk, line, countFigures(figures.map(({ cell }) => cell)))) {
    joinRow(walk, line, cells);
    return;
  }
  takeStray(walk, line, cells, !fragment);
}

/** Figures behind a heading over rows, where the form has none: a subtotal, or a row whose label is lost. */
export function takeFiguresOfHeading<Row extends string>(
  walk: Walk<Row>,
  line: SourceLine,
  tokens: readonly Token<Row>[],
): void {
  const figures = tokens.filter((token) => token.kind === "figure").map(({ cell }) => cell);
  if (figures.length > 0) takeStray(walk, line, figures, true);
}

/** From the first figure on, and the blanks behind it. */
function cellsOf<Row extends string>(tokens: readonly Token<Row>[], text: SourceCell | null): SourceCell[] {
  return tokens.filter((token) => token.cell !== text).map((token) => token.cell);
}

function completesLabel<Row extends string>(walk: Walk<Row>, text: SourceCell): boolean {
  const { open } = walk;
  if (open === null || countFigures(open.cells) > 0) return false;
  const word = walk.grammar.readWord(open.label + text.text, open.row);
  if (word === null || word.kind !== "row" || word.row !== open.row) return false;
  open.label += text.text;
  return true;
}

function openWithHalf<Row extends string>(walk: Walk<Row>, text: SourceCell, line: SourceLine): boolean {
  const { half } = walk;
  if (half === null) return false;
  const whole = { ...half, text: half.text + text.text };
  const word = walk.grammar.readWord(whole.text, walk.last);
  if (word === null || word.kind !== "row") return false;
  openRow(walk, word.row, { cell: whole, index: 0 }, line, []);
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
  const met = countFigures(open.cells);
  return met === 0 || met + figures === walk.grammar.figures(open.row);
}

/** A cell may hold several, parted by spaces. */
function countFigures(cells: readonly SourceCell[]): number {
  return cells.reduce((sum, cell) => sum + (cell.text === "" ? 0 : splitAtSpaces(cell).length), 0);
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
