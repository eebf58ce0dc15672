import type { Table } from "../vocabulary/form";

/** What a cell of a table says when it holds no figure. */
export type TableWord<Row extends string> =
  /** The label of a row of figures. */
  | { readonly kind: "row"; readonly row: Row }
  /** A word over a column (`head` null where it stands over none by itself), with the unit it prints. */
  | { readonly kind: "head"; readonly head: string | null; readonly unit: string }
  /** A heading over rows. */
  | { readonly kind: "group" }
  /** A word that is a column or a row, by its place: 其他, 总计. */
  | { readonly kind: "either"; readonly row: Row };

/** What a table's rows are called and how many figures each has. */
export type Grammar<Row extends string> = {
  readonly table: Table;
  /** Reads a label; `last` is the row met before it. Null for any other text. */
  readonly readWord: (text: string, last: Row | null) => TableWord<Row> | null;
  /** The same for a cell that holds a label and nothing else, whatever row was met before; null where it takes more to tell. */
  readonly readWholeLabel: (text: string) => TableWord<Row> | null;
  /** Whether `row` can come behind `last`: tells the row 总计 from the column 总计. */
  readonly canFollow: (row: Row, last: Row | null) => boolean;
  readonly figures: (row: Row) => number;
  /** Whether every heading over rows is followed by column heads of its own. */
  readonly headsInBlocks: boolean;
  /** Whether the text is the rest of a heading or label that a page break has cut (公开 of 不予公开). */
  readonly isFragment: (text: string) => boolean;
};
