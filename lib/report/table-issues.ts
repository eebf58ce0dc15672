import type { SourceLine } from "@/lib/document/source-document";
import type { StrayFigures } from "./gather-rows";
import type { ParsedCell, ReadingIssue } from "./parsed-report";

/** What was read of one table, and what was seen there and not understood. */
export type TableFinding = { readonly cells: readonly ParsedCell[]; readonly issues: readonly ReadingIssue[] };

const LONGEST_QUOTE = 160;

export function rowIssue(
  code: string,
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

/** Whether a row that is printed twice says two things. */
export function differs(first: readonly ParsedCell[], second: readonly ParsedCell[]): boolean {
  return first.some(({ value }, i) => value !== (second[i]?.value ?? null));
}

/** The lines as printed, cells parted by tabs. */
function quoteLines(lines: readonly SourceLine[], start: number, end: number): string {
  const quoted = lines
    .filter((line) => line.start >= start && line.end <= end && line.cells.some(({ text }) => text !== ""))
    .map((line) => line.cells.map(({ text }) => text).join("\t"))
    .join("\n");
  return quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE)}…` : quoted;
}
