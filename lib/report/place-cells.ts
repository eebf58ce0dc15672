import type { SourceCell } from "../document/source-document";

/**
 * Where the `count` figures of a row begin among the cells behind its label, when some of them are blank: the window
 * that holds everything printed. `usual` (where the table's other rows of this shape begin) decides between several;
 * null where none or nothing decides.
 */
export function findWindow(cells: readonly SourceCell[], count: number, usual: number | null): number | null {
  const first = cells.findIndex(({ text }) => text !== "");
  if (cells.length < count) return null;
  if (first === -1) return cells.length - count;
  const last = cells.findLastIndex(({ text }) => text !== "");
  const lowest = Math.max(0, last - count + 1);
  const highest = Math.min(first, cells.length - count);
  if (lowest > highest) return null;
  if (lowest === highest) return lowest;
  return usual !== null && usual >= lowest && usual <= highest ? usual : null;
}

export function filledCells(cells: readonly SourceCell[]): readonly SourceCell[] {
  return cells.every(isFilled) ? cells : cells.filter(isFilled);
}

function isFilled({ text }: SourceCell): boolean {
  return text !== "";
}
