import { cellAt, columnIndex, type Figure, type FigureRow } from "../view/figure";

/** What a reader is told at one place of a drawing: each number with the reason or state behind it, and where it stands. */
export type FigureTip = {
  readonly head: string;
  readonly lines: readonly { readonly label: string; readonly text: string; readonly reason: string | null }[];
  readonly href: string | null;
};

/** The tip of a whole row: a year with all its numbers. */
export function rowTip(figure: Figure, row: FigureRow): FigureTip {
  const lines = figure.columns.flatMap((column, index) => (column.numeric ? [lineAt(figure, row, index)] : []));
  const hrefs = figure.columns.flatMap((column, index) => (column.numeric ? [cellAt(row, index).href] : []));
  const [first] = hrefs.filter((href) => href !== null);
  const words = figure.columns.flatMap((column, index) => (column.numeric ? [] : [cellAt(row, index).text]));
  return { head: words.join(" "), lines, href: first ?? null };
}

/** The tip of one cell of a heat map, headed by its row. */
export function cellTip(figure: Figure, row: FigureRow, key: string): FigureTip {
  const index = columnIndex(figure, key);
  return { head: cellAt(row, 0).text, lines: [lineAt(figure, row, index)], href: cellAt(row, index).href };
}

/** The same in one sentence, for those who hear it. */
export function spokenTip({ head, lines }: FigureTip): string {
  const words = lines.map(({ label, text, reason }) => `${label} ${text}${reason === null ? "" : ` (${reason})`}`);
  return `${head}: ${words.join(", ")}`;
}

function lineAt(figure: Figure, row: FigureRow, index: number): FigureTip["lines"][number] {
  const { text, reason, restsOn } = cellAt(row, index);
  const counts = restsOn === null ? "" : ` (${restsOn.n}/${restsOn.d})`;
  return {
    label: figure.columns[index]?.label ?? "",
    text: `${text}${counts}`,
    reason: reason === text ? null : reason,
  };
}
