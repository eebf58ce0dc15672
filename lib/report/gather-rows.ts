import type { SourceLine } from "../document/source-document";
import { readTokens, type Token } from "./read-tokens";
import { isBehindTable } from "./table-bounds";
import { closeRow, openRow, type StrayFigures, startWalk, type TableRow, type Walk } from "./table-rows";
import type { Grammar, TableWord } from "./table-words";
import { takeNextFigure, takePrintedRow } from "./take-printed-row";
import { takeFiguresOfHeading, takeUnlabelled } from "./take-unlabelled";

/**
 * Walks the lines of a table once and gathers its rows, whatever way they are laid out: tab rows, one value a line,
 * rows that a page break has cut (field guide B1-B9). A label opens a row and takes the figures up to the next label;
 * a line of figures without a label completes the row before it where that one lacks them. The first label of another
 * table ends the walk; a row as printed holds none.
 */
export function gatherRows<Row extends string>(
  lines: readonly SourceLine[],
  grammar: Grammar<Row>,
): { readonly rows: readonly TableRow<Row>[]; readonly strays: readonly StrayFigures<Row>[] } {
  const walk = startWalk(grammar);
  for (const line of lines) {
    if (line.start === line.end || takeNextFigure(walk, line) || takePrintedRow(walk, line)) continue;
    if (isBehindTable(line, grammar.table)) break;
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
      const row = rowOf(walk, token.word, line, headLine);
      if (row !== null) {
        openRow(walk, row, token, line, []);
        labelled = true;
      } else closeRow(walk, token.word, token.index, line.cells.length);
    } else if (labelled && walk.open !== null) {
      walk.open.cells.push(token.cell);
      walk.open.end = line.end;
    }
  }
  if (labelled || headLine) return;
  if (tokens.some((token) => token.kind === "word")) takeFiguresOfHeading(walk, line, tokens);
  else takeUnlabelled(walk, line, tokens);
}

/** The row that a word opens here; null where it is a head or a heading over rows. */
function rowOf<Row extends string>(
  walk: Walk<Row>,
  word: TableWord<Row>,
  line: SourceLine,
  headLine: boolean,
): Row | null {
  if (word.kind === "row") return word.row;
  if (word.kind !== "either" || headLine) return null;
  if (walk.open?.row === word.row && walk.open.start === line.start) return word.row;
  const inStreamOfHeads = walk.inHeads && walk.heads.length > 0;
  return !inStreamOfHeads && walk.grammar.canFollow(word.row, walk.last) ? word.row : null;
}
