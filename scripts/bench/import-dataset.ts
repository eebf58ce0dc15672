import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * How many milliseconds `sqlite3 .import` takes for the rows of a written dataset, from CSV into the same tables and
 * indexes; null where sqlite3 is not installed. Packed texts are imported as hexadecimal digits, made columns as such.
 */
export function importDataset(database: string, folder: string): number | null {
  const listed = sqlite3([database], `SELECT name FROM sqlite_master WHERE type = 'table' AND ${OWN} ORDER BY name;`);
  if (listed === null) return null;
  const tables = listed.trim().split("\n");
  for (const table of tables) {
    const columns = sqlite3([database], `SELECT name || ' ' || type FROM pragma_table_xinfo('${table}');`) ?? "";
    const list = columns.trim().split("\n").map(toColumn).join(", ");
    const csv = sqlite3(["-csv", database], `SELECT ${list} FROM "${table}";`) ?? "";
    writeFileSync(join(folder, `${table}.csv`), csv);
  }
  const schema = sqlite3([database], `SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND ${OWN};`) ?? "";
  const script = [
    "PRAGMA page_size = 8192; PRAGMA journal_mode = off; PRAGMA synchronous = off; PRAGMA foreign_keys = off;",
    schema.replace(/,\s*STRICT\b|\bSTRICT\b/g, "").replace(/ GENERATED ALWAYS AS [^;]*? VIRTUAL\b/g, ""),
    "BEGIN;",
    ".mode csv",
    ...tables.map((table) => `.import "${join(folder, `${table}.csv`)}" ${table}`),
    "COMMIT;",
  ].join("\n");
  const imported = join(folder, "imported.db");
  rmSync(imported, { force: true });
  const began = performance.now();
  sqlite3([imported], script);
  return performance.now() - began;
}

/** Not of SQLite itself, nor of the search index, which is made when all reports are written, nor views. */
const OWN = "type <> 'view' AND tbl_name NOT LIKE 'sqlite_%' AND tbl_name NOT LIKE 'search_%'";

function toColumn(described: string): string {
  const [name = "", type = ""] = described.split(" ");
  return type === "BLOB" ? `hex("${name}")` : `"${name}"`;
}

/** Null where the program is not there; what it refuses is thrown. */
function sqlite3(args: readonly string[], input: string): string | null {
  const run = spawnSync("sqlite3", [...args], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.error !== undefined && "code" in run.error && run.error.code === "ENOENT") return null;
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new Error(`sqlite3: ${run.stderr.trim()}`);
  return run.stdout;
}
