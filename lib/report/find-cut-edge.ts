import type { SourceCell } from "../document/source-document";
import { APPLICANT_PARTS } from "../vocabulary/identities";
import { readCell } from "./read-cell";
import type { TableRow } from "./table-rows";

/**
 * How a section 3 that lost columns at its right edge is to be read: decided once for the whole table.
 * `startOf` tells where the figures of a row begin behind its label, `sixth` what the sixth figure of a row is.
 */
export type CutEdge = {
  readonly startOf: (row: TableRow<string>) => number | null;
  readonly sixth: "org_other" | "total";
};

const COLUMNS = 7;

/**
 * Field guide B3. A table is cut where all its rows have the same number of cells and some leave room for fewer than
 * seven figures. Six figures fill the columns from the left, so the sixth is 其他; unless, in rows with figures, the
 * sixth is always the sum of the five before it: then 其他 was the column that went and the sixth is the total.
 */
export function findCutEdge(rows: readonly TableRow<string>[]): CutEdge | null {
  const lines = rows.filter(({ layout }) => layout === "line");
  const width = lines[0]?.width ?? 0;
  if (lines.length < 3 || lines.some((row) => row.width !== width)) return null;
  if (!lines.some((row) => roomOf(row) < COLUMNS) || lines.some((row) => roomOf(row) < fewestOf(row))) return null;
  const starts = new Map<string, number>();
  for (const row of lines) {
    const start = row.cells.findIndex(({ text }) => text !== "");
    if (start === -1 || row.cells.slice(start).some(({ text }) => text === "")) continue;
    const shape = shapeOf(row);
    starts.set(shape, Math.min(start, starts.get(shape) ?? start));
  }
  const startOf = (row: TableRow<string>) => {
    if (row.cells.length !== roomOf(row)) return null;
    return starts.get(shapeOf(row)) ?? (row.cells.length < COLUMNS ? 0 : null);
  };
  return { startOf, sixth: tellSixth(lines, startOf) };
}

/**
 * Less than five figures are those of a cut table only under the heads of the form: a table of three columns may be
 * one of persons, organisations and totals.
 */
function fewestOf({ heads }: TableRow<string>): number {
  return heads.some(({ head }) => head === SECOND_HEAD) ? 3 : 5;
}

const SECOND_HEAD = "商业企业";

/** Cells behind the label; a span among them leaves fewer figures without any being cut. */
function roomOf({ width, labelIndex }: TableRow<string>): number {
  return width - labelIndex - 1;
}

/** Rows of one shape begin their figures at the same cell. */
export function shapeOf(row: TableRow<string>): string {
  return `${row.layout}/${row.labelIndex}/${row.cells.length}`;
}

function tellSixth(rows: readonly TableRow<string>[], startOf: CutEdge["startOf"]): CutEdge["sixth"] {
  let sums = 0;
  for (const row of rows) {
    const start = startOf(row);
    if (start === null || row.cells.length - start !== APPLICANT_PARTS.length) continue;
    const values = row.cells.slice(start).map(numberOf);
    const sixth = values.pop();
    if (sixth === undefined || sixth === null || values.includes(null)) continue;
    const sum = values.reduce<number>((total, value) => total + (value === null ? 0 : value), 0);
    if (sum !== sixth) return "org_other";
    if (sixth > 0) sums += 1;
  }
  return sums > 0 ? "total" : "org_other";
}

function numberOf(cell: SourceCell): number | null {
  return readCell(cell.text).value;
}
