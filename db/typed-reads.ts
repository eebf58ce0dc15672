import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import type { Dataset } from "./database";

/** The dataset for reads that Drizzle types; apart from database.ts, as loading Drizzle takes a command's start twice as long. */
export function typedReads({ sqlite }: Dataset): BetterSQLite3Database {
  const made = READS.get(sqlite) ?? drizzle(sqlite);
  READS.set(sqlite, made);
  return made;
}

const READS = new WeakMap<Dataset["sqlite"], BetterSQLite3Database>();
