import type { SourceCell, SourceLine } from "@/lib/document/source-document";
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
    if (readCell(cell.text).status !== "illegible") {
      tokens.push({ kind: "figure", cell, index });
      continue;
    }
    const word = grammar.readWord(cell.text, last);
    if (word !== null) tokens.push({ kind: "word", word, cell, index });
    else pushText(tokens, cell, index, grammar, last);
  }
  return filled ? tokens : null;
}

function pushText<Row extends string>(
  tokens: Token<Row>[],
  cell: SourceCell,
  index: number,
  grammar: Grammar<Row>,
  last: Row | null,
): void {
  const parts = cell.text.length <= LONGEST_ROW ? splitLabelFromFigures(cell) : null;
  const word = parts === null ? null : grammar.readWord(parts.label.text, last);
  if (parts !== null && (word?.kind === "row" || word?.kind === "either")) {
    tokens.push({ kind: "word", word, cell: parts.label, index }, { kind: "figure", cell: parts.figures, index });
    return;
  }
  tokens.push({ kind: ONLY_FIGURES.test(cell.text) ? "figure" : "text", cell, index });
}

const LONGEST_ROW = 160;
/** Digits that are no single number: 0000000, 0 0 1. */
const ONLY_FIGURES = /^[\d０-９][\d０-９\s,，.．]*$/;
