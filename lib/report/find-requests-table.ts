import type { SourceCell, SourceLine } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import type { RequestCode } from "../vocabulary/requests-form";
import { columnOrder } from "./column-order";
import { COLUMNS, fill, fillBlank, fillJammed, fillTotal, fillZeros, formCells, missingRow } from "./fill-request-row";
import { type CutEdge, findCutEdge, shapeOf } from "./find-cut-edge";
import { gatherRows } from "./gather-rows";
import { toMissingCell, toParsedCell } from "./parsed-cells";
import type { ParsedCell } from "./parsed-report";
import { filledCells, findWindow } from "./place-cells";
import { readCell } from "./read-cell";
import { requestsGrammar } from "./requests-grammar";
import { addsUp, isJammed, splitJammedRows } from "./split-jammed";
import { splitAtSpaces } from "./split-label";
import { differs, joinRows, rowIssue, strayIssues, type TableFinding } from "./table-issues";
import { countFilled, type TableRow } from "./table-rows";

type Row = TableRow<RequestCode>;

/**
 * Section 3: rows by label, figures by their order within the row and never by the index of their cell (field guide
 * B1-B5, B7, B9-B11). Blank cells keep their place. A row whose figures do not fit the seven columns is illegible and
 * quoted in an issue; rows that were not met are left out.
 */
export function findRequestsTable(lines: readonly SourceLine[], edition: ReportEdition): TableFinding {
  const { rows: met, strays } = gatherRows(lines, requestsGrammar(edition));
  const rows = met.map(expandSpaces);
  const read = rows.every(isWhole) ? fillWhole : damagedRowReader(rows, edition);
  const cells = new Map<RequestCode, readonly ParsedCell[]>();
  const issues = strayIssues(lines, strays);
  const orders = new Map([...new Set(rows.map(({ heads }) => heads))].map((heads) => [heads, columnOrder(heads)]));
  for (const row of rows) {
    const order = orders.get(row.heads) ?? null;
    const figures = order === null ? read(row) : readInOrder(row, order);
    if (figures === null) issues.push(rowIssue("figures_do_not_fit", lines, row));
    const parsed = figures ?? missingRow(row.row, "illegible");
    const before = cells.get(row.row);
    if (before !== undefined && differs(before, parsed)) issues.push(rowIssue("row_printed_twice", lines, row));
    if (before === undefined || before.every(({ value }) => value === null)) cells.set(row.row, parsed);
  }
  return { cells: joinRows(cells.values()), issues };
}

type ReadRow = (row: Row) => readonly ParsedCell[] | null;

function isWhole({ cells }: Row): boolean {
  return countFilled(cells) === COLUMNS;
}

const fillWhole: ReadRow = (row) => fill(row, filledCells(row.cells), row.layout === "joined");

/** Rows that lack figures are read by what the other rows of the table tell of its shape. */
function damagedRowReader(rows: readonly Row[], edition: ReportEdition): ReadRow {
  const cut = findCutEdge(rows);
  const usual = usualStarts(rows);
  const jammed = splitJammedRows(
    rows.filter(({ cells }) => isJammed(cells, COLUMNS)),
    rows,
    edition,
  );
  return (row) => {
    const split = jammed.get(row);
    if (split !== undefined) return fillJammed(row, split);
    return cut === null ? readRow(row, usual) : readCutRow(row, cut);
  };
}

/** A row under heads of another order than the form's: only whole, for blanks cannot be told from figures lost. */
function readInOrder(row: Row, order: readonly number[]): readonly ParsedCell[] | null {
  const figures = row.cells.length === COLUMNS ? row.cells : filledCells(row.cells);
  return figures.length === COLUMNS
    ? fill(
        row,
        order.flatMap((place) => figures[place] ?? []),
        row.layout === "joined",
      )
    : null;
}

function expandSpaces(row: Row): Row {
  if (countFilled(row.cells) >= COLUMNS) return row;
  const parts = filledCells(row.cells).flatMap(splitAtSpaces);
  return parts.length === COLUMNS ? { ...row, cells: parts } : row;
}

/**
 * Where rows of each shape begin their figures, learnt from the rows that leave no choice; null where none of them
 * tells. A shape that only one row has is no shape, for a cell may have gone; unless all rows end with seven cells.
 */
function usualStarts(rows: readonly Row[]): ReadonlyMap<string, number | null> {
  const starts = new Map<string, number | null>();
  const once = new Set<string>();
  for (const row of rows) {
    const shape = shapeOf(row);
    const start = filledCells(row.cells).length === 0 ? null : findWindow(row.cells, COLUMNS, null);
    if (starts.has(shape)) once.delete(shape);
    else once.add(shape);
    starts.set(shape, start ?? starts.get(shape) ?? null);
  }
  if (!rows.every(({ cells }) => cells.length === COLUMNS)) for (const shape of once) starts.delete(shape);
  return starts;
}

function readRow(row: Row, usual: ReadonlyMap<string, number | null>): readonly ParsedCell[] | null {
  const filled = filledCells(row.cells);
  if (filled.length === COLUMNS) return fill(row, filled, row.layout === "joined");
  if (filled.length > COLUMNS) return null;
  if (filled.length === 0) return row.layout === "line" ? fillBlank(row) : missingRow(row.row, "blank");
  if (filled.length === 1 && hasOnlyTotal(row)) return fillTotal(row, filled[0]);
  return (row.layout === "stream" ? null : placeFigures(row, usual)) ?? fillZeros(row, filled);
}

/** Figures with blanks among them: told by the shape of the row, else by the sum that the row must have. */
function placeFigures(row: Row, usual: ReadonlyMap<string, number | null>): readonly ParsedCell[] | null {
  const joined = row.layout === "joined";
  const known = usual.get(shapeOf(row));
  if (known === undefined) return null;
  const start = findWindow(row.cells, COLUMNS, known);
  if (start !== null) return fill(row, row.cells.slice(start, start + COLUMNS), joined);
  const added = findStartBySum(row.cells);
  return added === null ? null : fill(row, row.cells.slice(added, added + COLUMNS), joined || !isUnderHead(row, added));
}

/** A table whose only head is 总计: its other columns were never there. */
function hasOnlyTotal({ heads }: Row): boolean {
  return heads.length > 0 && heads.every(({ head }) => head === "outcome_total");
}

/** The one start from which the row's figures add up to its total (R3), blanks as nothing. */
function findStartBySum(cells: readonly SourceCell[]): number | null {
  const starts: number[] = [];
  for (let start = 0; start + COLUMNS <= cells.length; start += 1) {
    const outside = cells.some(({ text }, i) => text !== "" && (i < start || i >= start + COLUMNS));
    const figures = cells.slice(start, start + COLUMNS).map(({ text }) => (text === "" ? 0 : readCell(text).value));
    if (!outside && figures.every((figure) => figure !== null) && addsUp(figures)) starts.push(start);
  }
  return starts.length === 1 ? (starts[0] ?? null) : null;
}

/** Whether the head of the first column stands over the figures so placed. */
function isUnderHead(row: Row, start: number): boolean {
  const head = row.heads.find(({ head }) => head === FIRST_HEAD);
  return head?.index === row.labelIndex + 1 + start && row.cells.length === row.width - row.labelIndex - 1;
}

const FIRST_HEAD = "自然人";

/** A row of a cut table: figures from the left, the columns behind the edge are lost. */
function readCutRow(row: Row, { startOf, sixth }: CutEdge): readonly ParsedCell[] | null {
  if (row.layout !== "line")
    return filledCells(row.cells).length === COLUMNS ? fill(row, filledCells(row.cells), true) : null;
  const start = startOf(row);
  if (start === null) return filledCells(row.cells).length === 0 ? missingRow(row.row, "blank") : null;
  const figures = row.cells.slice(start);
  if (figures.length >= COLUMNS) return readRow(row, new Map([[shapeOf(row), start]]));
  const atEdge = figures.length === COLUMNS - 1;
  return formCells(row.row).map((cell, column) => {
    const doubtful = atEdge && column >= figures.length - 1;
    const source = doubtful ? (cell.applicant === sixth ? figures[figures.length - 1] : undefined) : figures[column];
    return source === undefined ? toMissingCell(cell, "cut_off") : toParsedCell(cell, source, doubtful);
  });
}
