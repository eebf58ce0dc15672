import { type Dataset, isCurrentVersion, prepared } from "@/db/database";
import type { FoundFile } from "./find-files";

/** What earlier runs say of a file on disk, whether it is a report or an archive of many. */
export type KnownFile = FoundFile & {
  /** Of the file's row, or of the first of its archive. */
  readonly id: number;
  /** manifestPrint */
  readonly print: number;
  readonly isArchive: boolean;
  /** For a cause that may have passed. */
  readonly hasFailed: boolean;
};

/** The files that a dataset knows, each once. Of a dataset of another version only their ids and paths are told. */
export function* listKnownFiles(dataset: Dataset): Generator<KnownFile> {
  const words = new Map<number, string>();
  const textOf = (word: number | string | null): string => {
    if (typeof word !== "number") return word ?? "";
    const text = words.get(word) ?? String(prepared(dataset, "SELECT text FROM word WHERE id = ?").pluck().get(word));
    words.set(word, text);
    return text;
  };
  const sql = isCurrentVersion(dataset) ? KNOWN_SQL : ANY_VERSION_SQL;
  for (const row of prepared(dataset, sql).raw().iterate()) {
    const [id, root, folder, name, bytes, modifiedMs, print, isArchive, failed] = asKnownRow(row);
    const path = textOf(folder) + name;
    yield {
      id,
      root: textOf(root),
      path,
      bytes,
      modifiedMs,
      print,
      isArchive: isArchive === 1,
      hasFailed: failed === 1,
    };
  }
}

const FAILED = "coalesce(reason IN ('crashed', 'timed_out'), 0)";
/** Of the table, whose roots and folders are few: the view looks them up for every file. */
const KNOWN_SQL = `SELECT id, root, folder, name, bytes, modified_ms, coalesce(manifest_print, 0), 0, ${FAILED}
FROM source_row WHERE archive IS NULL
UNION ALL
SELECT min(id), root, NULL, archive, bytes, modified_ms, coalesce(manifest_print, 0), 1, max(${FAILED})
FROM source_row WHERE archive IS NOT NULL GROUP BY root, archive`;
const ANY_VERSION_SQL = `SELECT min(id), root, NULL, coalesce(archive, path) AS file, 0, 0, 0, 0, 0
FROM source GROUP BY root, file`;

type KnownRow = readonly [
  id: number,
  root: number | string,
  folder: number | null,
  name: string,
  bytes: number,
  modifiedMs: number,
  print: number,
  isArchive: number,
  failed: number,
];

/** What the statements above select; one at a time, as they are many. */
function asKnownRow(row: unknown): KnownRow {
  return row as KnownRow;
}
