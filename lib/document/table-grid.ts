import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import type { LaidCell } from "./rows-to-document";

/** A cell of a table as marked up; spans as claimed, at least 1. */
export type SpanCell = { readonly text: string; readonly rowspan: number; readonly colspan: number };

/**
 * Lays the spans of a table out: every row gets a cell for each column it covers, those that an earlier cell covers
 * empty and marked `spanned` (field guide B11). A row keeps its own length: no cells are invented at its end. Spans
 * over the last row or over the limit are clipped; a table of too many cells is `too_large`.
 */
export function layOutSpans(rows: readonly (readonly SpanCell[])[]): ReadOutcome<LaidCell[][]> {
  const grid: LaidCell[][] = rows.map(() => []);
  let placed = 0;
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const height = Math.min(cell.rowspan, LIMITS.span, rows.length - y);
      const width = Math.min(cell.colspan, LIMITS.span);
      placed += height * width;
      if (placed > LIMITS.gridCells) {
        return { ok: false, reason: "too_large", detail: `a table of more than ${LIMITS.gridCells} cells` };
      }
      cover(grid, y, x, height, width);
      const own = grid[y];
      if (own !== undefined) own[x] = { text: cell.text };
      x += width;
    }
  }
  return { ok: true, value: grid.map(fillHoles) };
}

const SPANNED: LaidCell = { text: "", spanned: true };

function cover(grid: LaidCell[][], y: number, x: number, height: number, width: number): void {
  for (const row of grid.slice(y, y + height)) {
    for (let i = x; i < x + width; i += 1) row[i] ??= SPANNED;
  }
}

/** A cell spanning from above may stand beyond the row's own end: what lies between is empty. */
function fillHoles(row: readonly LaidCell[]): LaidCell[] {
  return Array.from(row, (cell) => cell ?? { text: "" });
}
