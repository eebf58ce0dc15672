import type { SourceDocument, SourceLine } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import type { ParsedCell } from "./parsed-report";
import type { TableFinding } from "./table-issues";

export type ReadTable = (lines: readonly SourceLine[], edition: ReportEdition) => TableFinding;

/** Takes the lines of one section of a document, whole and in their order. */
export type RecallTable = (
  document: SourceDocument,
  lines: readonly SourceLine[],
  edition: ReportEdition,
) => TableFinding;

/**
 * Gives a reader that remembers the tables it has read: most townships receive no request and nearly all go to no court,
 * so their tables equal those of others to the letter. Only tables of plain text are remembered, for their text alone
 * tells their cells, and only such as leave nothing to report. Some are kept, then all are forgotten.
 */
export function tableRecaller(read: ReadTable): RecallTable {
  const known = new Map<string, KnownTable>();
  return ({ format, text }, lines, edition) => {
    const [first] = lines;
    const last = lines[lines.length - 1];
    if (format !== "text" || first === undefined || last === undefined) return read(lines, edition);
    const { start, grid } = first;
    const key = `${edition} ${grid === null ? PROSE_FIRST : ROW_FIRST} ${text.slice(start, last.end)}`;
    const before = known.get(key);
    if (before !== undefined) return { cells: movedCells(before.cells, start - before.start), issues: NO_ISSUES };
    const finding = read(lines, edition);
    if (finding.issues.length > 0 || !finding.cells.every(isLegible)) return finding;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, { cells: finding.cells, start });
    return finding;
  };
}

/** Cells as they were read from a table that begins at `start`. */
type KnownTable = { readonly cells: readonly ParsedCell[]; readonly start: number };

const MOST_REMEMBERED = 128;
const NO_ISSUES: TableFinding["issues"] = [];
/** Whether bars part the cells of the first line may hang on the line before it; all others hang on the first. */
const [PROSE_FIRST, ROW_FIRST] = ["prose", "row"];

function isLegible({ status }: ParsedCell): boolean {
  return status !== "illegible";
}

function movedCells(cells: readonly ParsedCell[], by: number): readonly ParsedCell[] {
  return cells.map(({ cell, value, status, raw, span }) => ({
    cell,
    value,
    status,
    raw,
    span: span === null ? null : { start: span.start + by, end: span.end + by },
  }));
}
