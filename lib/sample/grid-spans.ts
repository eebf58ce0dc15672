import type { HtmlRow } from "./html-tables";

/** A cell as a word processor keeps it: every row has its own, and those below the first of a merged one say so. */
export type GridCell = { readonly text: string; readonly columns: number; readonly merge: "first" | "below" | null };

/** Rows of spanning cells to rows that are whole each. */
export function rowsToGrid(rows: readonly HtmlRow[]): readonly (readonly GridCell[])[] {
  const open = new Map<number, { columns: number; left: number }>();
  return rows.map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const closeSpans = () => {
      for (let span = open.get(column); span !== undefined; span = open.get(column)) {
        cells.push({ text: "", columns: span.columns, merge: "below" });
        span.left -= 1;
        if (span.left === 0) open.delete(column);
        column += span.columns;
      }
    };
    for (const { text, rows: height = 1, columns = 1 } of row) {
      closeSpans();
      cells.push({ text, columns, merge: height > 1 ? "first" : null });
      if (height > 1) open.set(column, { columns, left: height - 1 });
      column += columns;
    }
    closeSpans();
    return cells;
  });
}
