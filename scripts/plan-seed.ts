import { statSync } from "node:fs";
import { type Dataset, isCurrentVersion, listRows, prepared, readDatasetKey } from "@/db/database";
import { manifestPrint, type ToldTwice, unpackManifest } from "@/db/pack-manifest";
import type { ManifestRow } from "@/lib/place/manifest-row";
import type { FileTask } from "./file-outcome";
import { absolutePath, type FoundFile, type FoundFiles } from "./find-files";
import { type KnownFile, listKnownFiles } from "./list-known-files";
import type { Manifest } from "./read-manifest";

/** What a run has to do with the files it was given, in the light of what the database already holds. */
export type SeedPlan = {
  /**
   * Those of the manifest first: where two files have the same content, the one that more is known of stands for it.
   * Reading takes them out of the list.
   */
  readonly tasks: FileTask[];
  /** How many files stand in the database as they are. */
  readonly unchanged: number;
  /** Files of earlier runs that are no longer there. */
  readonly gone: readonly KnownFile[];
  /** Whether the database was read with another reader, so that all is read again. */
  readonly newReader: boolean;
};

/**
 * Tells which files must be read: those that are new, differ in size or time, have another line in the manifest, failed
 * for a passing cause, or were read by another `reader` (parser and aliases). For another reader, and where the old
 * database is of another version, the files of earlier runs that this run was not given are read again too.
 */
export function planSeed(old: Dataset | null, found: FoundFiles, manifest: Manifest, reader: string): SeedPlan {
  const isBase = old !== null && isCurrentVersion(old);
  const sameReader = isBase && readDatasetKey(old, "reader") === reader;
  const unchanged = new Set<string>();
  const changed = new Map<string, Pick<FileTask, "root" | "path" | "knownId" | "knownSha256">>();
  const left = new Map<string, KnownFile>();
  for (const before of old === null ? [] : listKnownFiles(old)) {
    const absolute = absolutePath(before);
    const file = found.get(absolute);
    if (file === undefined) {
      left.set(absolute, before);
      continue;
    }
    const same = sameReader && !before.hasFailed && before.print === manifestPrint(manifest.get(absolute) ?? null);
    if (same && before.bytes === file.bytes && before.modifiedMs === file.modifiedMs) {
      unchanged.add(absolute);
      continue;
    }
    const { id, root, path, isArchive } = before;
    const knownSha256 = same && !isArchive ? contentOf(old, id) : null;
    changed.set(absolute, { root, path, knownId: isBase ? id : null, knownSha256 });
  }
  const tasks = new Map<string, FileTask>();
  for (const [absolute, file] of found) {
    if (unchanged.has(absolute)) continue;
    tasks.set(absolute, { ...file, manifest: manifest.get(absolute) ?? null, ...(changed.get(absolute) ?? UNKNOWN) });
  }
  const folders = new Set(Array.from(found.values(), (file) => file.root));
  const gone: KnownFile[] = [];
  for (const [absolute, before] of left) {
    const { id, root, path } = before;
    const file = sameReader ? null : fileOnDisk(absolute, { root, path });
    const known = { knownId: isBase ? id : null, knownSha256: null };
    if (file !== null) tasks.set(absolute, { ...file, manifest: knownManifestRow(old, id), ...known });
    else if (!sameReader || folders.has(root)) gone.push(before);
  }
  if (old !== null && tasks.size > 0) addOrphanedDuplicates(old, tasks, unchanged, found, manifest);
  const listedFirst = [...tasks.values()].sort(
    (one, other) => Number(other.manifest !== null) - Number(one.manifest !== null),
  );
  return { tasks: listedFirst, unchanged: unchanged.size, gone, newReader: old !== null && !sameReader };
}

const UNKNOWN = { knownId: null, knownSha256: null };

function contentOf(base: Dataset | null, id: number): string | null {
  const hash = base === null ? null : prepared(base, "SELECT sha256 FROM source WHERE id = ?").pluck().get(id);
  return typeof hash === "string" ? hash : null;
}

const MANIFEST_SQL = `SELECT source.path, manifest, agency_as_titled AS agency, year, source_url AS sourceUrl,
  published_on AS publishedOn
FROM source LEFT JOIN report ON report.source = source.id WHERE source.id = ?`;

type ManifestOfFile = ToldTwice & { readonly path: string; readonly manifest: string | null };

/** The manifest's row as an earlier run knew it. */
function knownManifestRow(base: Dataset | null, id: number): ManifestRow | null {
  const [row] = base === null ? [] : listRows<ManifestOfFile>(base, MANIFEST_SQL, id);
  if (row === undefined || row.manifest === null) return null;
  return row.manifest.startsWith("{") ? asManifestRow(row.manifest) : unpackManifest(row.manifest, row.path, row);
}

/** What an earlier version wrote. */
function asManifestRow(json: string): ManifestRow {
  return JSON.parse(json) as ManifestRow;
}

function fileOnDisk(absolute: string, file: Pick<FoundFile, "root" | "path">): FoundFile | null {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  return stat?.isFile() ? { ...file, bytes: stat.size, modifiedMs: Math.floor(stat.mtimeMs) } : null;
}

type Twin = { readonly id: number; readonly root: string; readonly path: string; readonly content: string };

const TWIN_COLUMNS = "id, root, coalesce(archive, path) AS path, sha256 AS content";
const DUPLICATES_SQL = `SELECT ${TWIN_COLUMNS} FROM source WHERE state = 'duplicate' ORDER BY id`;
const DUPLICATED_SQL = `SELECT ${TWIN_COLUMNS} FROM source WHERE state = 'stored' AND sha256 IN (
  SELECT sha256 FROM source WHERE state = 'duplicate')`;

/** A file whose content stood under another file's name must speak for itself when that file is read again. */
function addOrphanedDuplicates(
  base: Dataset,
  tasks: Map<string, FileTask>,
  unchanged: Set<string>,
  found: FoundFiles,
  manifest: Manifest,
): void {
  const duplicates = listRows<Twin>(base, DUPLICATES_SQL);
  if (duplicates.length === 0) return;
  const released = new Set(
    listRows<Twin>(base, DUPLICATED_SQL)
      .filter((twin) => tasks.has(absolutePath(twin)))
      .map(({ content }) => content),
  );
  for (const { id, root, path, content } of duplicates) {
    const absolute = absolutePath({ root, path });
    const file = found.get(absolute);
    if (file === undefined || !unchanged.has(absolute) || !released.has(content)) continue;
    unchanged.delete(absolute);
    const row = manifest.get(absolute) ?? null;
    tasks.set(absolute, { ...file, root, path, manifest: row, knownId: id, knownSha256: null });
  }
}
