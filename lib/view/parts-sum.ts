import { cellAt, columnIndex, type Figure } from "./figure";

/** The sum of the parts of each row; null where one of them is missing. */
export function partSums(figure: Figure): readonly (number | null)[] {
  const { drawing } = figure;
  if (drawing.kind !== "parts") return [];
  const columns = drawing.parts.map((part) => columnIndex(figure, part.column));
  return figure.rows.map((row) =>
    columns.reduce<number | null>((sum, index) => {
      const { value } = cellAt(row, index);
      return sum === null || value === null ? null : sum + value;
    }, 0),
  );
}

/** The largest of these sums, 0 where there is none. */
export function largestSum(figure: Figure): number {
  return Math.max(0, ...partSums(figure).filter((sum) => sum !== null));
}
