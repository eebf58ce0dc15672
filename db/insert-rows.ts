import { type Dataset, prepared } from "./database";

/**
 * Inserts rows, many in one statement, which costs a fraction of a statement for each; `values` are those of all rows,
 * one row after the other. `into` names the table and its columns: "fact_row (report, cell)". Where a row is refused,
 * those before it stay: SQLite need not prepare a way back, and what a failed run wrote is discarded.
 */
export function insertRows(dataset: Dataset, into: string, width: number, values: readonly unknown[]): void {
  const rows = values.length / width;
  for (let row = 0; row < rows; ) {
    const count = Math.min(MOST_ROWS, rows - row);
    const sql = insertSql(into, width, count);
    const part = count === rows ? values : values.slice(row * width, (row + count) * width);
    prepared(dataset, sql).run(...part);
    row += count;
  }
}

const MOST_ROWS = 16;

const SQL = new Map<string, string[]>();

function insertSql(into: string, width: number, count: number): string {
  const known = SQL.get(into) ?? [];
  SQL.set(into, known);
  const sql = known[count];
  if (sql !== undefined) return sql;
  const row = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  const made = `INSERT OR FAIL INTO ${into} VALUES ${Array.from({ length: count }, () => row).join(", ")}`;
  known[count] = made;
  return made;
}

/** Gathers the values of rows and inserts them many at a time; `end` inserts the last. */
export function rowBatch(dataset: Dataset, into: string, width: number) {
  let values: unknown[] = [];
  const end = (): void => {
    if (values.length > 0) insertRows(dataset, into, width, values);
    values = [];
  };
  const push = (...row: readonly unknown[]): void => {
    for (const value of row) values.push(value);
    if (values.length === MOST_ROWS * width) end();
  };
  return { push, end };
}
