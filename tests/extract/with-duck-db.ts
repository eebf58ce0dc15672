/** Asks DuckDB, in memory, and gets rows. */
export type AskDuckDb = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/** Gives `work` a DuckDB to ask; null where there is no binary for this platform. */
export async function withDuckDb<Value>(work: (ask: AskDuckDb) => Promise<Value>): Promise<Value | null> {
  const loaded = await import("@duckdb/node-api").catch(() => null);
  if (loaded === null) return null;
  const instance = await loaded.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await work(async (sql) => (await connection.runAndReadAll(sql)).getRows());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
