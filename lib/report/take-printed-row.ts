import type { SourceCell, SourceLine } from "../document/source-document";
import { readCell } from "./read-cell";
import { closeRow, openRow, type Walk } from "./table-rows";
import type { TableWord } from "./table-words";

/**
 * Takes a line that stands as the form prints it: headings over rows and blanks, one label, then nothing but figures and
 * blanks. Most lines of most tables are such, and telling every cell apart would come to the same row. False for any
 * other line, and the walk is as it was.
 */
export function takePrintedRow<Row extends string>(walk: Walk<Row>, line: SourceLine): boolean {
  const { cells } = line;
  let heading: TableWord<Row> | null = null;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell.spanned) return false;
    if (cell.text === "") continue;
    const word = walk.grammar.readWholeLabel(cell.text);
    if (word === null || word.kind === "head") return false;
    if (word.kind === "group") {
      heading = word;
      continue;
    }
    if (word.kind === "either" && (walk.inHeads || !walk.grammar.canFollow(word.row, walk.last))) return false;
    if (!areFigures(cells, index + 1)) return false;
    if (heading !== null) closeRow(walk, heading, index, cells.length);
    openRow(walk, word.row, { cell, index }, line, cells.slice(index + 1));
    return true;
  }
  return false;
}

/** Takes a figure on a line of its own, one more of a row that stands one value a line. False as above. */
export function takeNextFigure<Row extends string>({ open }: Walk<Row>, line: SourceLine): boolean {
  const [cell, second] = line.cells;
  if (open?.layout !== "stream" || cell === undefined || second !== undefined || cell.text === "") return false;
  if (readCell(cell.text).status === "illegible") return false;
  open.cells.push(cell);
  open.end = line.end;
  return true;
}

function areFigures(cells: readonly SourceCell[], from: number): boolean {
  for (let index = from; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell.spanned) return false;
    if (cell.text !== "" && readCell(cell.text).status === "illegible") return false;
  }
  return true;
}
