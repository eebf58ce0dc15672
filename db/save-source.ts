import { type Dataset, prepared } from "./database";
import { manifestPrint, packManifest, type ToldTwice } from "./pack-manifest";
import type { source } from "./report-schema";
import { deleteReport } from "./save-report";
import { saveWord, saveWordOrNull } from "./save-word";

/** A row of `source` without its id; `manifest` is the JSON of a ManifestRow. */
export type SourceRow = Readonly<Omit<typeof source.$inferSelect, "id">>;

/** Writes what became of a file and returns its id; `told` is what the report read from it says. */
export function saveSource(dataset: Dataset, row: SourceRow, told: ToldTwice = NOTHING_TOLD): number {
  const { path, manifest } = row;
  const nameStart = path.lastIndexOf("/") + 1;
  return Number(
    prepared(dataset, INSERT_SOURCE).run(
      saveWord(dataset, row.root),
      saveWord(dataset, path.slice(0, nameStart)),
      path.slice(nameStart),
      row.archive,
      Buffer.from(row.sha256, "hex"),
      row.bytes,
      row.modifiedMs,
      saveWordOrNull(dataset, row.format),
      saveWordOrNull(dataset, row.encoding),
      manifest === null ? null : saveWord(dataset, packManifest(manifest, path, told)),
      manifest === null ? null : manifestPrint(manifest),
      row.state,
      row.reason,
      row.detail,
    ).lastInsertRowid,
  );
}

/** Removes a file and the report that was read from it. */
export function deleteSource(dataset: Dataset, id: number): void {
  deleteReport(dataset, id);
  prepared(dataset, "DELETE FROM source_row WHERE id = ?").run(id);
}

const NOTHING_TOLD: ToldTwice = { agency: null, year: null, sourceUrl: null, publishedOn: null };

const INSERT_SOURCE = `INSERT INTO source_row
  (root, folder, name, archive, sha256, bytes, modified_ms, format, encoding, manifest, manifest_print, state, reason,
  detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
