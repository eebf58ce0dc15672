import type { LaidCell, LaidRow } from "./rows-to-document";

/**
 * Rows built up from the marks of a word processor's stream, where a cell is known to be one only when it ends.
 * A cell that holds tables, or a whole page of text, only arranges: what it holds becomes paragraphs and tables.
 */
export type Assembly = {
  readonly rows: LaidRow[];
  /** The line being read. */
  text: string;
  /** Finished lines of the cell being read, outside inner tables. */
  lines: string[];
  /** Finished cells of the row being read. */
  cells: string[];
  innerLines: string[];
  innerCells: string[];
  tables: number;
  /** Whether the row being read has given rows of an inner table. */
  arranges: boolean;
};

/** A row of one cell with more lines or characters is a frame around text. */
const FRAMED_LINES = 6;
const FRAMED_LENGTH = 600;

export function newAssembly(): Assembly {
  return { rows: [], text: "", lines: [], cells: [], innerLines: [], innerCells: [], tables: -1, arranges: false };
}

/** The end of a paragraph at a depth of tables: 0 outside, 1 in a cell, 2 and more in a cell of an inner table. */
export function endLine(assembly: Assembly, depth: number): void {
  if (depth >= 2) assembly.innerLines.push(takeText(assembly));
  else if (depth === 1) assembly.lines.push(takeText(assembly));
  else release(assembly);
}

export function endCell(assembly: Assembly): void {
  assembly.cells.push([...assembly.lines, takeText(assembly)].join("\n"));
  assembly.lines = [];
}

export function endInnerCell(assembly: Assembly): void {
  assembly.innerCells.push([...assembly.innerLines, takeText(assembly)].join("\n"));
  assembly.innerLines = [];
}

/** `continued[i]` tells that cell i only goes on from the row above. */
export function endRow(assembly: Assembly, continued: readonly boolean[]): void {
  if (assembly.text.trim() !== "" || assembly.lines.length > 0) endCell(assembly);
  const [only] = assembly.cells;
  const isFrame =
    assembly.cells.length === 1 &&
    only !== undefined &&
    (only.split("\n").length > FRAMED_LINES || only.length > FRAMED_LENGTH);
  if (assembly.arranges || isFrame) release(assembly);
  else pushRow(assembly, assembly.cells, continued);
  assembly.cells = [];
  assembly.text = "";
  assembly.arranges = false;
}

/** What the outer cell held so far comes out first, in the order of reading. */
export function endInnerRow(assembly: Assembly, continued: readonly boolean[]): void {
  const cells = assembly.innerCells;
  assembly.innerCells = [];
  assembly.text = "";
  if (assembly.cells.length > 0 || assembly.lines.length > 0) release(assembly);
  pushRow(assembly, cells, continued);
  assembly.arranges = true;
}

/** Everything held becomes paragraphs. */
export function release(assembly: Assembly): void {
  const { cells, lines, innerCells, innerLines } = assembly;
  const held = [...cells, ...lines, ...innerCells, ...innerLines, takeText(assembly)];
  for (const text of held.flatMap((part) => part.split("\n"))) {
    if (text.trim() !== "") assembly.rows.push({ cells: [{ text }], table: null });
  }
  Object.assign(assembly, { cells: [], lines: [], innerCells: [], innerLines: [] });
}

function pushRow(assembly: Assembly, texts: readonly string[], continued: readonly boolean[]): void {
  if (texts.length === 0) return;
  if (assembly.tables === -1 || assembly.rows.at(-1)?.table !== assembly.tables) assembly.tables += 1;
  const cells: LaidCell[] = texts.map((text, i) =>
    continued[i] && text.trim() === "" ? { text: "", spanned: true } : { text },
  );
  assembly.rows.push({ cells, table: assembly.tables });
}

function takeText(assembly: Assembly): string {
  const text = assembly.text;
  assembly.text = "";
  return text;
}
