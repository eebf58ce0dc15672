import { type Dataset, prepared } from "./database";

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
  const rows = rowsOf(dataset, table);
  const key = values.join("\u001f");
  const known = rows.get(key);
  if (known !== undefined) return known;
  const same = columns.map((column) => `${column} IS ?`).join(" AND ");
  const found = prepared(dataset, `SELECT id FROM ${table} WHERE ${same}`)
    .pluck()
    .get(...values);
  const marks = columns.map(() => "?").join(", ");
  const id =
    typeof found === "number"
      ? found
      : Number(
          prepared(dataset, `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`).run(...values)
            .lastInsertRowid,
        );
  rows.set(key, id);
  return id;
}

const ROWS = new WeakMap<Dataset["sqlite"], Map<string, Map<string, number>>>();

function rowsOf(dataset: Dataset, table: string): Map<string, number> {
  const tables = ROWS.get(dataset.sqlite) ?? new Map<string, Map<string, number>>();
  ROWS.set(dataset.sqlite, tables);
  const rows = tables.get(table) ?? new Map<string, number>();
  tables.set(table, rows);
  return rows;
}
