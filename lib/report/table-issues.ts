import type { SourceLine } from "../document/source-document";
import type { ParsedCell, ReadingIssue } from "./parsed-report";
import type { StrayFigures } from "./table-rows";

/** What was read of one table, and what was seen there and not understood. */
export type TableFinding = { readonly cells: readonly ParsedCell[]; readonly issues: readonly ReadingIssue[] };

const LONGEST_QUOTE = 160;

export function rowIssue(
  code: ReadingIssue["code"],
  lines: readonly SourceLine[],
  { start, end }: { readonly start: number; readonly end: number },
): ReadingIssue {
  return { code, quote: quoteLines(lines, start, end), span: { start, end } };
}

/** Figures that belong to no known row: `unknown_label` behind a text, `label_lost` without any. */
export function strayIssues<Row extends string>(
  lines: readonly SourceLine[],
  strays: readonly StrayFigures<Row>[],
): ReadingIssue[] {
  return strays.map((stray) => rowIssue(stray.labelled ? "unknown_label" : "label_lost", lines, stray));
}

/** The cells of a table's rows, one after another. */
export function joinRows(rows: Iterable<readonly ParsedCell[]>): readonly ParsedCell[] {
  const cells: ParsedCell[] = [];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return cells;
}

/** Whether a row that is printed twice says two things. */
export function differs(first: readonly ParsedCell[], second: readonly ParsedCell[]): boolean {
  return first.some(({ value }, i) => value !== (second[i]?.value ?? null));
}

/** The lines as printed, cells parted by tabs, without empty lines. */
function quoteLines(lines: readonly SourceLine[], start: number, end: number): string {
  let from = 0;
  for (let to = lines.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.start ?? start) < start) from = middle + 1;
    else to = middle;
  }
  let quote = "";
  for (let i = from; i < lines.length && quote.length <= LONGEST_QUOTE; i += 1) {
    const line = lines[i];
    if (line === undefined || line.end > end) break;
    const printed = line.cells.map(({ text }) => text).join("\t");
    if (printed.trim() !== "") quote += quote === "" ? printed : `\n${printed}`;
  }
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}
