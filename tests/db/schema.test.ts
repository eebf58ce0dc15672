import { getTableName, is } from "drizzle-orm";
import { getTableConfig, getViewConfig, SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, describe, expect, test } from "vitest";
import * as figureSchema from "../../db/figure-schema";
import * as reportSchema from "../../db/report-schema";
import * as rollupSchema from "../../db/rollup-schema";
import { makeDataset } from "./make-dataset";

describe("the schemas for typed reads agree with schema.sql", () => {
  const dataset = makeDataset([]);
  afterAll(() => dataset.sqlite.close());
  const tables = Object.values<unknown>({ ...reportSchema, ...figureSchema, ...rollupSchema }).filter((value) =>
    is(value, SQLiteTable),
  );

  test.each(tables.map((table) => [getTableName(table), table] as const))("%s", (name, table) => {
    const { columns, primaryKeys } = getTableConfig(table);
    const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    const typed = columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      required: column.notNull || column.primary || keys.includes(column.name),
      key: column.primary ? 1 : keys.indexOf(column.name) + 1,
    }));
    const isView = dataset.sqlite.prepare("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?").get(name);
    const names = typed.map((column) => column.name);
    if (isView === undefined) expect(typed).toEqual(columnsOf(name));
    else expect(names).toEqual(columnsOf(name).map((column) => column.name));
  });

  test("no table is left out", () => {
    const names = dataset.sqlite.prepare(
      `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'search_text%' AND name NOT LIKE '%\\_row' ESCAPE '\\'
        AND name NOT IN ('figure', 'word', 'scope', 'narrative_kind', 'report_kind') ORDER BY name`,
    );
    expect(names.pluck().all()).toEqual(tables.map(getTableName).sort());
  });

  test("the view figure", () => {
    const { selectedFields } = getViewConfig(figureSchema.figure);
    const names = Object.values(selectedFields).map((column) => (is(column, SQLiteColumn) ? column.name : null));
    expect(names).toEqual(columnsOf("figure").map((column) => column.name));
  });

  function columnsOf(name: string) {
    const rows = dataset.sqlite.pragma(`table_xinfo(${name})`);
    if (!Array.isArray(rows)) throw new Error(`no table ${name}`);
    return rows.map((row) => ({
      name: row.name,
      type: row.type,
      required: row.notnull === 1 || row.pk > 0,
      key: row.pk,
    }));
  }
});
