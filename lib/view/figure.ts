import type { Status } from "../vocabulary/absences";
import type { ColourToken } from "./tokens";

/**
 * What a chart says, once: the chart, the table and the CSV are made from the same value, so they cannot disagree.
 * Everything is plain JSON and already in the reader's language.
 */
export type Figure = {
  /** `township.requests`: the anchor on its page and the name of its downloads. */
  readonly id: string;
  /** A sentence that says what the figures show; the plain name of the measure where nothing can be said. */
  readonly title: string;
  /** Measure, unit, years, place. */
  readonly subtitle: string;
  /** The first column names the rows. */
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly drawing: Drawing;
  /** Sentences a reader needs so as not to misread the drawing. */
  readonly notes: readonly string[];
  /** How many reports it rests on, of how many, in words. */
  readonly restsOn: string | null;
  readonly missing: readonly Missing[];
  /** Address of the extract that holds the rows behind it. */
  readonly extract: string | null;
};

export type FigureColumn = { readonly key: string; readonly label: string; readonly numeric: boolean };

export type FigureRow = { readonly key: string; readonly cells: readonly FigureCell[] };

export type FigureCell = {
  /** The value as a reader sees it: 1,204, 200 余, or the short reason why there is none. */
  readonly text: string;
  /** null for words and for what is missing. */
  readonly value: number | null;
  /** How the figure is known; null for words and for what the page itself counts. */
  readonly status: Status | null;
  /** The sentence that says why there is no value, or how it was told. */
  readonly reason: string | null;
  /** Approximate, inferred or derived: drawn as an open mark. */
  readonly open: boolean;
  readonly restsOn: { readonly n: number; readonly d: number } | null;
  readonly href: string | null;
};

export type Missing = { readonly words: string; readonly href: string | null };

/** A place between two rows where figures before and after do not mean the same. */
export type Break = { readonly after: string; readonly words: string };

export type Series = { readonly column: string; readonly colour: ColourToken };

/** How the rows are drawn. `ceiling` sets the top of the scale, so that figures side by side share it; null fits it. */
export type Drawing =
  | {
      readonly kind: "bars";
      readonly series: Series;
      /** The column of what is usual elsewhere, drawn as a rule across each bar. */
      readonly reference?: string;
      readonly ceiling: number | null;
      readonly breaks: readonly Break[];
    }
  | {
      readonly kind: "pair";
      readonly a: string;
      readonly b: string;
      readonly ceiling: number | null;
      readonly breaks: readonly Break[];
    }
  | {
      readonly kind: "parts";
      readonly parts: readonly Series[];
      readonly ceiling: number | null;
      readonly breaks: readonly Break[];
    }
  | { readonly kind: "heat"; readonly columns: readonly string[] }
  | { readonly kind: "strip"; readonly group: string; readonly value: string }
  | { readonly kind: "table" };

/** A cell that holds words. */
export function wordCell(text: string, href: string | null = null): FigureCell {
  return { text, value: null, status: null, reason: null, open: false, restsOn: null, href };
}

/** The place of a column in the rows of a figure. Throws on a key that the figure lacks: a drawing names its own columns. */
export function columnIndex(figure: Figure, key: string): number {
  const index = figure.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`unknown column: ${key} of ${figure.id}`);
  return index;
}

/** The cell of a row under a column. */
export function cellAt(row: FigureRow, index: number): FigureCell {
  const cell = row.cells[index];
  if (cell === undefined) throw new Error(`row without cell: ${row.key} ${index}`);
  return cell;
}
