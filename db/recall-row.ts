import { type Dataset, listRows, prepared } from "./database";

type Value = string | number | null;

/**
 * The id of the row with these values in a table of few rows, which is written when it is met for the first time. The
 * same `columns` must always come in the same order.
 */
export function recallRow(
  dataset: Dataset,
  table: "fill" | "narrative_kind" | "report_kind",
  columns: readonly string[],
  values: readonly Value[],
): number {
  const rows = rowsOf(dataset, table, columns);
  const key = values.join(DIVIDER);
  const known = rows.get(key);
  if (known !== undefined) return known;
  const marks = columns.map(() => "?").join(", ");
  const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`;
  const id = Number(prepared(dataset, sql).run(...values).lastInsertRowid);
  rows.set(key, id);
  return id;
}

/** Stands in no value. */
const DIVIDER = "\u001e";

type Rows = Map<string, number>;

const ROWS = new WeakMap<Dataset["sqlite"], Map<string, Rows>>();

/** The rows that the table has, by their values. */
function rowsOf(dataset: Dataset, table: string, columns: readonly string[]): Rows {
  const tables = ROWS.get(dataset.sqlite) ?? new Map<string, Rows>();
  ROWS.set(dataset.sqlite, tables);
  const known = tables.get(table);
  if (known !== undefined) return known;
  const found = listRows<Readonly<Record<string, Value>> & { id: number }>(dataset, `SELECT * FROM ${table}`);
  const rows: Rows = new Map(found.map((row) => [columns.map((name) => row[name]).join(DIVIDER), row.id]));
  tables.set(table, rows);
  return rows;
}
