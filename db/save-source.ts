import type { ManifestRow } from "../lib/place/manifest-row";
import { type Dataset, prepared } from "./database";
import { packManifest, type ToldTwice } from "./pack-manifest";
import type { source } from "./report-schema";
import { deleteReport } from "./save-report";
import { saveWord, saveWordOrNull } from "./save-word";

type Source = typeof source.$inferSelect;

/** What is known of a file whatever it holds; `manifestPrint` is that of its line in the manifest. */
export type SourceFile = Readonly<Pick<Source, "root" | "path" | "archive" | "sha256" | "bytes" | "modifiedMs">> & {
  readonly manifest: ManifestRow | null;
  readonly manifestPrint: number;
};

/** What became of it. */
export type SourceFate = Readonly<Pick<Source, "state" | "format" | "encoding" | "reason" | "detail">>;

/** Writes what became of a file and returns the id of its row; `told` is what the report read from it says. */
export function saveSource(
  dataset: Dataset,
  file: SourceFile,
  fate: SourceFate,
  told: ToldTwice = NOTHING_TOLD,
): number {
  const { path, manifest } = file;
  const nameStart = path.lastIndexOf("/") + 1;
  return Number(
    prepared(dataset, INSERT_SOURCE).run(
      saveWord(dataset, file.root),
      saveWord(dataset, path.slice(0, nameStart)),
      path.slice(nameStart),
      file.archive,
      file.sha256,
      file.bytes,
      file.modifiedMs,
      saveWordOrNull(dataset, fate.format),
      saveWordOrNull(dataset, fate.encoding),
      manifest === null ? null : saveWord(dataset, packManifest(manifest, path, told)),
      manifest === null ? null : file.manifestPrint,
      fate.state,
      fate.reason,
      fate.detail,
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
  detail) VALUES (?, ?, ?, ?, unhex(?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
