import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * The columns of a table, or those of them that are named, for a SELECT, each under its name in schema.ts, so that rows are what `$inferSelect` says.
 * For what pages ask often: building a query and mapping its rows through Drizzle took a third of a page's time.
 */
export function columnsOf(table: SQLiteTable, named?: readonly string[]): string {
  const { name } = getTableConfig(table);
  return Object.entries(getTableColumns(table))
    .filter(([key]) => named?.includes(key) ?? true)
    .map(([key, column]) => `${name}."${column.name}" AS "${key}"`)
    .join(", ");
}
