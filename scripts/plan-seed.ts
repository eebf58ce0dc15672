import { statSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, isCurrentVersion, listRows, readDatasetKey } from "@/db/database";
import type { SourceState } from "@/db/schema";
import type { ManifestRow } from "@/lib/place/manifest-row";
import type { FileTask } from "./file-outcome";
import type { FoundFile } from "./find-files";
import type { Manifest } from "./read-manifest";

/** What a run has to do with the files it was given, in the light of what the database already holds. */
export type SeedPlan = {
  /** Those of the manifest first: where two files have the same content, the one that more is known of stands for it. */
  readonly tasks: readonly FileTask[];
  /** How many files stand in the database as they are. */
  readonly unchanged: number;
  /** Files of earlier runs that are no longer there. */
  readonly gone: readonly Pick<FoundFile, "root" | "path">[];
  /** Whether the database was read with another reader, so that all is read again. */
  readonly newReader: boolean;
};

/**
 * Tells which files must be read: those that are new, differ in size or time, have another line in the manifest, failed
 * for a passing cause, or were read by another `reader` (parser and aliases). For another reader, and where the old
 * database is of another version, the files of earlier runs that this run was not given are read again too.
 */
export function planSeed(
  old: Dataset | null,
  found: readonly FoundFile[],
  manifest: Manifest,
  reader: string,
): SeedPlan {
  const known = old === null ? new Map<string, KnownFile>() : listKnownFiles(old);
  const sameReader = old !== null && isCurrentVersion(old) && readDatasetKey(old, "reader") === reader;
  const given = new Map(found.map((file) => [join(file.root, file.path), file]));
  const absent = [...known].filter(([absolute]) => !given.has(absolute));
  if (!sameReader) for (const [absolute, file] of absent) addFromDisk(given, absolute, file);
  const tasks = new Map<string, FileTask>();
  const wasGiven = new Set(found.map((file) => join(file.root, file.path)));
  for (const [absolute, file] of given) {
    const row = wasGiven.has(absolute)
      ? (manifest.get(absolute) ?? null)
      : asManifestRow(known.get(absolute)?.manifest);
    const before = known.get(absolute);
    const same = sameReader && before !== undefined && before.manifest === (row === null ? null : JSON.stringify(row));
    if (same && before.bytes === file.bytes && before.modifiedMs === file.modifiedMs && !before.failed) continue;
    const { root, path } = before ?? file;
    const knownSha256 = same && !before.failed ? before.sha256 : null;
    tasks.set(absolute, { ...file, root, path, manifest: row, knownSha256 });
  }
  addOrphanedDuplicates(tasks, given, known, manifest);
  const folders = new Set(found.map((file) => file.root));
  const gone = absent.flatMap(([absolute, file]) =>
    !given.has(absolute) && (!sameReader || folders.has(file.root)) ? [{ root: file.root, path: file.path }] : [],
  );
  const listedFirst = [...tasks.values()].sort(
    (one, other) => Number(other.manifest !== null) - Number(one.manifest !== null),
  );
  return { tasks: listedFirst, unchanged: given.size - tasks.size, gone, newReader: old !== null && !sameReader };
}

/** What earlier runs say of a file on disk, whether it is a report or an archive of many. */
type KnownFile = {
  readonly root: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly manifest: string | null;
  /** Null for an archive. */
  readonly sha256: string | null;
  readonly failed: boolean;
  readonly stored: readonly string[];
  readonly duplicates: readonly string[];
};

type KnownRow = Omit<KnownFile, "failed" | "stored" | "duplicates"> & {
  readonly content: string;
  readonly state: SourceState;
  readonly failed: number;
};

const KNOWN_SQL = `SELECT root, coalesce(archive, path) AS path, bytes, modified_ms AS modifiedMs, manifest,
  CASE WHEN archive IS NULL THEN sha256 END AS sha256, sha256 AS content, state,
  coalesce(reason IN ('crashed', 'timed_out'), 0) AS failed
FROM source ORDER BY id`;

function listKnownFiles(base: Dataset): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const row of listRows<KnownRow>(base, KNOWN_SQL)) {
    const { content, state, failed, ...file } = row;
    const absolute = join(row.root, row.path);
    const before = files.get(absolute);
    files.set(absolute, {
      ...file,
      failed: failed === 1 || before?.failed === true,
      stored: [...(before?.stored ?? []), ...(state === "stored" ? [content] : [])],
      duplicates: [...(before?.duplicates ?? []), ...(state === "duplicate" ? [content] : [])],
    });
  }
  return files;
}

/** The column holds what an earlier run wrote: the row of the manifest as JSON. */
function asManifestRow(json: string | null | undefined): ManifestRow | null {
  return json === null || json === undefined ? null : (JSON.parse(json) as ManifestRow);
}

function addFromDisk(given: Map<string, FoundFile>, absolute: string, { root, path }: KnownFile): void {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isFile()) given.set(absolute, { root, path, bytes: stat.size, modifiedMs: Math.floor(stat.mtimeMs) });
}

/** A file whose content stood under another file's name must speak for itself when that file is read again. */
function addOrphanedDuplicates(
  tasks: Map<string, FileTask>,
  given: ReadonlyMap<string, FoundFile>,
  known: ReadonlyMap<string, KnownFile>,
  manifest: Manifest,
): void {
  const released = new Set([...tasks.keys()].flatMap((absolute) => known.get(absolute)?.stored ?? []));
  if (released.size === 0) return;
  for (const [absolute, file] of given) {
    const before = known.get(absolute);
    if (tasks.has(absolute) || !before?.duplicates.some((content) => released.has(content))) continue;
    const { root, path } = before;
    tasks.set(absolute, { ...file, root, path, manifest: manifest.get(absolute) ?? null, knownSha256: null });
  }
}
