import type { SourceCell } from "../document/source-document";
import { CELL_BY_KEY, cellKey, type FormCell } from "../vocabulary/form";
import { APPLICANTS, REQUEST_ROWS, type RequestCode } from "../vocabulary/requests-form";
import { toMissingCell, toParsedCell } from "./parsed-cells";
import type { ParsedCell } from "./parsed-report";
import { filledCells, findWindow } from "./place-cells";
import type { TableRow } from "./table-rows";

type Row = TableRow<RequestCode>;

/** The seven cells of each row of section 3, in the order of the columns. */
const CELLS: ReadonlyMap<RequestCode, readonly FormCell[]> = new Map(
  REQUEST_ROWS.map(({ code }) => [
    code,
    APPLICANTS.flatMap((applicant) => CELL_BY_KEY.get(cellKey(code, applicant.code)) ?? []),
  ]),
);
/** How many figures a row has. */
export const COLUMNS = APPLICANTS.length;

/** Seven figures, or blanks in the place of some. */
export function fill(row: Row, figures: readonly SourceCell[], inferred: boolean): readonly ParsedCell[] {
  const parsed: ParsedCell[] = [];
  const due = formCells(row.row);
  for (let column = 0; column < COLUMNS; column += 1) {
    const cell = due[column];
    const source = figures[column];
    if (cell !== undefined && source !== undefined) parsed.push(toParsedCell(cell, source, inferred));
  }
  return parsed;
}

/** Figures split out of one run of digits: each is printed, its column told from the sums. */
export function fillJammed(row: Row, figures: readonly number[]): readonly ParsedCell[] {
  const span = { start: filledCells(row.cells)[0]?.start ?? row.start, end: row.end };
  return formCells(row.row).flatMap((cell, column) => {
    const value = figures[column];
    return value === undefined ? [] : [{ cell, value, status: "inferred" as const, raw: String(value), span }];
  });
}

export function fillBlank(row: Row): readonly ParsedCell[] {
  const start = findWindow(row.cells, COLUMNS, null);
  return start === null ? missingRow(row.row, "blank") : fill(row, row.cells.slice(start), false);
}

export function missingRow(code: RequestCode, status: "blank" | "illegible"): readonly ParsedCell[] {
  return formCells(code).map((cell) => toMissingCell(cell, status));
}

export function formCells(code: RequestCode): readonly FormCell[] {
  return CELLS.get(code) ?? [];
}

/** A row of which only the total was ever printed. */
export function fillTotal(row: Row, total: SourceCell | undefined): readonly ParsedCell[] {
  return formCells(row.row).map((cell) =>
    cell.applicant === "total" && total !== undefined
      ? toParsedCell(cell, total, false)
      : toMissingCell(cell, "cut_off"),
  );
}

/** Six zeros: whichever of the seven is missing, the six parts are zeros (R3); the total is left open. */
export function fillZeros(row: Row, zeros: readonly SourceCell[]): readonly ParsedCell[] | null {
  if (zeros.length !== COLUMNS - 1 || zeros.some(({ text }) => text !== "0")) return null;
  return formCells(row.row).map((cell, column) => {
    const source = zeros[column];
    return source === undefined ? toMissingCell(cell, "illegible") : toParsedCell(cell, source, true);
  });
}
