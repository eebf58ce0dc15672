import { type Dataset, prepared } from "./database";
import { deleteReport } from "./save-report";
import type { source } from "./schema";

/** A row of `source` without its id. */
export type SourceRow = Readonly<Omit<typeof source.$inferSelect, "id">>;

/** Writes what became of a file and returns its id. A row of the same path is replaced, and its report removed. */
export function saveSource(dataset: Dataset, row: SourceRow): number {
  const known = prepared(dataset, "SELECT id FROM source WHERE root = ? AND path = ?").pluck().get(row.root, row.path);
  if (typeof known === "number") deleteSource(dataset, known);
  const insert = prepared(dataset, INSERT_SOURCE);
  const { root, path, archive, sha256, bytes, modifiedMs, format, encoding, manifest, state, reason, detail } = row;
  return Number(
    insert.run(root, path, archive, sha256, bytes, modifiedMs, format, encoding, manifest, state, reason, detail)
      .lastInsertRowid,
  );
}

/** Removes a file and the report that was read from it. */
export function deleteSource(dataset: Dataset, id: number): void {
  const report = prepared(dataset, "SELECT id FROM report WHERE source = ?").pluck().get(id);
  if (typeof report === "number") deleteReport(dataset, report);
  prepared(dataset, "DELETE FROM source WHERE id = ?").run(id);
}

const INSERT_SOURCE = `INSERT INTO source
  (root, path, archive, sha256, bytes, modified_ms, format, encoding, manifest, state, reason, detail)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
