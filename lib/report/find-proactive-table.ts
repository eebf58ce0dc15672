import type { SourceCell, SourceLine } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import type { ProactiveRow } from "../vocabulary/label-variants";
import { gatherRows } from "./gather-rows";
import { toMissingCell, toParsedCell } from "./parsed-cells";
import type { ParsedCell, ReadingIssue } from "./parsed-report";
import { filledCells, findWindow } from "./place-cells";
import { columnsOf, type ProactiveColumnCell } from "./proactive-columns";
import { PROACTIVE_GRAMMAR } from "./proactive-grammar";
import { readCell } from "./read-cell";
import { splitAtSpaces } from "./split-label";
import { differs, joinRows, rowIssue, strayIssues, type TableFinding } from "./table-issues";
import type { StrayFigures, TableRow } from "./table-rows";

type Row = TableRow<ProactiveRow>;

/**
 * Section 2 of either edition: a row by its label, its columns by the nearest heads above (field guide B6), its figures
 * by their order. Where the heads are lost the columns are those of the edition. A row whose figures do not fit is
 * illegible and quoted; three figures right under the heads of the first block are 规章, whose label was lost (B8).
 */
export function findProactiveTable(lines: readonly SourceLine[], edition: ReportEdition): TableFinding {
  const { rows, strays } = gatherRows(lines, PROACTIVE_GRAMMAR);
  const lost = strays.find((stray) => isRulesRow(stray, rows));
  const met = lost === undefined ? rows : [toRulesRow(lost), ...rows];
  const issues: ReadingIssue[] = strayIssues(
    lines,
    strays.filter((stray) => stray !== lost),
  );
  const cells = new Map<ProactiveRow, readonly ParsedCell[]>();
  for (const row of met) {
    const columns = columnsOf(row.row, edition, row.heads);
    if (columns.length === 0) continue;
    const read = readRow(row, columns);
    if (read === null) issues.push(rowIssue("figures_do_not_fit", lines, row));
    const parsed = read ?? columns.map(({ cell }) => toMissingCell(cell, "illegible"));
    const before = cells.get(row.row);
    if (before !== undefined && differs(before, parsed)) issues.push(rowIssue("row_printed_twice", lines, row));
    if (before === undefined || before.every(({ value }) => value === null)) cells.set(row.row, parsed);
    if (parsed.some(isOfOtherEdition(edition))) issues.push(rowIssue("other_edition", lines, row));
    if (parsed.some(lacksUnit(columns))) issues.push(rowIssue("unit_not_printed", lines, row));
  }
  return { cells: joinRows(cells.values()), issues };
}

/** A figure that the report's edition does not ask for: its tables are of two editions. */
function isOfOtherEdition(edition: ReportEdition): (parsed: ParsedCell) => boolean {
  return ({ cell, value }) => value !== null && !cell.editions.some((one) => one === edition) && edition !== "unknown";
}

function isRulesRow(stray: StrayFigures<ProactiveRow>, rows: readonly Row[]): boolean {
  const figures = filledCells(stray.cells);
  const heads = new Set(stray.heads.map(({ head }) => head));
  return (
    !stray.labelled &&
    stray.underHeads &&
    stray.last === null &&
    figures.length === 3 &&
    (heads.has("issued") || heads.has("made")) &&
    !rows.some(({ row }) => row === "rules")
  );
}

function toRulesRow({ cells, heads, start, end }: StrayFigures<ProactiveRow>): Row {
  return { row: "rules", cells, layout: "joined", width: cells.length, labelIndex: 0, heads, start, end };
}

function readRow(row: Row, columns: readonly ProactiveColumnCell[]): readonly ParsedCell[] | null {
  const inferred = row.layout === "joined";
  const filled = expandFigures(filledCells(row.cells), columns.length);
  if (filled.length === columns.length) return fill(columns, filled, inferred);
  if (filled.length === 0) return columns.map(({ cell }) => toMissingCell(cell, "blank"));
  if (filled.length > columns.length) {
    const own = underOwnHeads(row, filled);
    return own.length === columns.length ? fill(columns, own, inferred) : null;
  }
  const zeros = jammedZeros(filled, columns.length);
  if (zeros !== null) return fill(columns, zeros, true);
  if (row.layout === "stream") return null;
  const usual = usualStart(row);
  const start = usual === null ? null : findWindow(row.cells, columns.length, usual);
  return start === null ? null : fill(columns, row.cells.slice(start), inferred);
}

function expandFigures(filled: readonly SourceCell[], count: number): readonly SourceCell[] {
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || count === 1) return filled;
  const parts = splitAtSpaces(only);
  return parts.length === count ? parts : filled;
}

/** Without what is printed again under a head that is printed again, as a cell merged over columns is. */
function underOwnHeads({ heads }: Row, filled: readonly SourceCell[]): readonly SourceCell[] {
  if (heads.length !== filled.length) return filled;
  return filled.filter(
    ({ text }, i) => i === 0 || heads[i]?.head !== heads[i - 1]?.head || text !== filled[i - 1]?.text,
  );
}

/** 000 for three figures: the same zero whichever way it is split. */
function jammedZeros(filled: readonly SourceCell[], count: number): readonly SourceCell[] | null {
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.text.length !== count || !/^0+$/.test(only.text)) return null;
  return Array.from(only.text, (text, i) => ({ text, start: only.start + i, end: only.start + i + 1 }));
}

/** Heads and figures of a block stand in the same cells where both lines are as wide; else a cell may have gone. */
function usualStart(row: Row): number | null {
  const first = row.heads[0];
  return first === undefined || first.width !== row.width ? null : first.index - row.labelIndex - 1;
}

function fill(
  columns: readonly ProactiveColumnCell[],
  figures: readonly SourceCell[],
  inferred: boolean,
): readonly ParsedCell[] {
  const parsed: ParsedCell[] = [];
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    const source = figures[i];
    if (column !== undefined && source !== undefined)
      parsed.push(toParsedCell(column.cell, source, inferred, column.unit));
  }
  return parsed;
}

/** An amount that is not zero, with a unit neither in its head nor behind it: the form's own is taken. */
function lacksUnit(columns: readonly ProactiveColumnCell[]): (cell: ParsedCell) => boolean {
  return ({ cell, value, raw }) =>
    cell.measure === "amount" &&
    value !== null &&
    value !== 0 &&
    readCell(raw ?? "").unit === "" &&
    columns.find((column) => column.cell === cell)?.unit === "";
}
