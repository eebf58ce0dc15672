import type { SourceCell, SourceLine } from "../document/source-document";
import { readCell } from "./read-cell";
import { splitLabelFromFigures } from "./split-label";
import type { Grammar, TableWord } from "./table-words";

/** A cell of a table line with what it is; `index` is its place among the physical cells of the line. */
export type Token<Row extends string> = {
  readonly cell: SourceCell;
  readonly index: number;
} & ({ readonly kind: "blank" | "figure" | "text" } | { readonly kind: "word"; readonly word: TableWord<Row> });

/** The cells of a line, told apart; those that a span covers are left out. Null for a line of blanks. */
export function readTokens<Row extends string>(
  line: SourceLine,
  grammar: Grammar<Row>,
  last: Row | null,
): readonly Token<Row>[] | null {
  const tokens: Token<Row>[] = [];
  let filled = false;
  for (let index = 0; index < line.cells.length; index += 1) {
    const cell = line.cells[index];
    if (cell === undefined || cell.spanned) continue;
    if (cell.text === "") {
      tokens.push({ kind: "blank", cell, index });
      continue;
    }
    filled = true;
    const label = grammar.readWholeLabel(cell.text);
    if (label !== null) {
      tokens.push({ kind: "word", word: label, cell, index });
      continue;
    }
    if (readCell(cell.text).status !== "illegible") {
      tokens.push({ kind: "figure", cell, index });
      continue;
    }
    const row = readRowInCell(cell, grammar, last);
    if (row !== null) {
      tokens.push({ ...row.label, index }, { kind: "figure", cell: row.figures, index });
      continue;
    }
    const parts = splitHalfLabel(cell);
    if (parts !== null) {
      tokens.push({ kind: "text", cell: parts.label, index }, { kind: "figure", cell: parts.figures, index });
      continue;
    }
    const word = grammar.readWord(cell.text, last);
    if (word !== null) tokens.push({ kind: "word", word, cell, index });
    else tokens.push({ kind: ONLY_FIGURES.test(cell.text) ? "figure" : "text", cell, index });
  }
  return filled ? tokens : null;
}

/** A label with the figures of its row in the same cell: `行政许可 12`, `二、上年结转…数量0000000`. */
function readRowInCell<Row extends string>(
  cell: SourceCell,
  grammar: Grammar<Row>,
  last: Row | null,
): { label: { kind: "word"; word: TableWord<Row>; cell: SourceCell }; figures: SourceCell } | null {
  if (isTooLong(cell.text)) return null;
  const parts = splitLabelFromFigures(cell);
  const word = parts === null ? null : grammar.readWord(parts.label.text, last);
  if (parts === null || (word?.kind !== "row" && word?.kind !== "either")) return null;
  return { label: { kind: "word", word, cell: parts.label }, figures: parts.figures };
}

/** The end of a label that began on the line before, with the figures of its row: 申请数量 9 1 1 1 0 4 16. */
function splitHalfLabel(cell: SourceCell) {
  if (isTooLong(cell.text) || !ENDS_IN_FIGURES.test(cell.text)) return null;
  return splitLabelFromFigures(cell);
}

/** Blanks that lay out columns are not counted, as far as a line may be wide. */
function isTooLong(text: string): boolean {
  if (text.length <= LONGEST_ROW) return false;
  return text.length > WIDEST_LINE || text.replace(BLANKS, " ").length > LONGEST_ROW;
}

const BLANKS = /[\s\u3000]+/g;
const ENDS_IN_FIGURES = /(?:[\s\u3000]+[\d０-９]{1,7}){3,}$/;
const LONGEST_ROW = 160;
const WIDEST_LINE = 1000;
/** Digits that are no single number: 0000000, 0 0 1. */
const ONLY_FIGURES = /^[\d０-９][\d０-９\s,，.．]*$/;
