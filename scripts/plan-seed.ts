import { statSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, isCurrentVersion, listRows, prepared, readDatasetKey } from "@/db/database";
import { manifestPrint, type ToldTwice, unpackManifest } from "@/db/pack-manifest";
import type { ManifestRow } from "@/lib/place/manifest-row";
import type { FileTask } from "./file-outcome";
import type { FoundFile } from "./find-files";
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
  const tasks = new Map<string, FileTask>();
  const given = new Set<string>();
  const take = (absolute: string, file: FoundFile, row: ManifestRow | null): void => {
    given.add(absolute);
    const before = known.get(absolute);
    const same =
      sameReader &&
      before !== undefined &&
      !before.failed &&
      before.print === manifestPrint(row === null ? null : JSON.stringify(row));
    if (same && before.bytes === file.bytes && before.modifiedMs === file.modifiedMs) return;
    const { root, path } = before ?? file;
    const knownSha256 = same && !before.isArchive ? contentOf(old, before.id) : null;
    tasks.set(absolute, { ...file, root, path, manifest: row, knownSha256 });
  };
  for (const file of found) {
    const absolute = join(file.root, file.path);
    take(absolute, file, manifest.get(absolute) ?? null);
  }
  const folders = new Set(found.map((file) => file.root));
  const gone: Pick<FoundFile, "root" | "path">[] = [];
  for (const [absolute, { id, root, path }] of known) {
    if (given.has(absolute)) continue;
    const file = sameReader ? null : fileOnDisk(absolute, { root, path });
    if (file !== null) take(absolute, file, knownManifestRow(old, id));
    else if (!sameReader || folders.has(root)) gone.push({ root, path });
  }
  if (old !== null && tasks.size > 0) addOrphanedDuplicates(old, tasks, given, known, manifest);
  const listedFirst = [...tasks.values()].sort(
    (one, other) => Number(other.manifest !== null) - Number(one.manifest !== null),
  );
  return { tasks: listedFirst, unchanged: given.size - tasks.size, gone, newReader: old !== null && !sameReader };
}

/** What earlier runs say of a file on disk, whether it is a report or an archive of many. */
type KnownFile = {
  /** Of the file's row, or of the first of its archive. */
  readonly id: number;
  readonly root: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly print: number;
  readonly isArchive: boolean;
  readonly failed: boolean;
};

const KNOWN_COLUMNS = `id, root, coalesce(archive, path), bytes, modified_ms, archive IS NOT NULL,
  coalesce(reason IN ('crashed', 'timed_out'), 0)`;
const KNOWN_SQL = `SELECT ${KNOWN_COLUMNS},
  coalesce((SELECT manifest_print FROM source_row WHERE source_row.id = source.id), 0)
FROM source ORDER BY id`;
/** Of a database of another version only what all versions have. */
const ANY_VERSION_SQL = `SELECT ${KNOWN_COLUMNS}, 0 FROM source ORDER BY id`;

function listKnownFiles(base: Dataset): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const row of prepared(base, isCurrentVersion(base) ? KNOWN_SQL : ANY_VERSION_SQL)
    .raw()
    .iterate()) {
    const [id, root, path, bytes, modifiedMs, isArchive, hasFailed, print] = asKnownRow(row);
    const absolute = join(root, path);
    const before = files.get(absolute);
    const failed = hasFailed === 1 || before?.failed === true;
    const isOfArchive = isArchive === 1;
    files.set(absolute, { id: before?.id ?? id, root, path, bytes, modifiedMs, print, isArchive: isOfArchive, failed });
  }
  return files;
}

type KnownRow = readonly [
  id: number,
  root: string,
  path: string,
  bytes: number,
  modifiedMs: number,
  isArchive: number,
  hasFailed: number,
  print: number,
];

/** What the statements above select; one at a time, as they are many. */
function asKnownRow(row: unknown): KnownRow {
  return row as KnownRow;
}

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
  const json = row.manifest.startsWith("{") ? row.manifest : unpackManifest(row.manifest, row.path, row);
  return asManifestRow(json);
}

/** What an earlier run wrote. */
function asManifestRow(json: string): ManifestRow {
  return JSON.parse(json) as ManifestRow;
}

function fileOnDisk(absolute: string, file: Pick<FoundFile, "root" | "path">): FoundFile | null {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  return stat?.isFile() ? { ...file, bytes: stat.size, modifiedMs: Math.floor(stat.mtimeMs) } : null;
}

type Twin = { readonly root: string; readonly path: string; readonly content: string };

const TWIN_COLUMNS = "root, coalesce(archive, path) AS path, sha256 AS content";
const DUPLICATES_SQL = `SELECT ${TWIN_COLUMNS} FROM source WHERE state = 'duplicate' ORDER BY id`;
const DUPLICATED_SQL = `SELECT ${TWIN_COLUMNS} FROM source WHERE state = 'stored' AND sha256 IN (
  SELECT sha256 FROM source WHERE state = 'duplicate')`;

/** A file whose content stood under another file's name must speak for itself when that file is read again. */
function addOrphanedDuplicates(
  base: Dataset,
  tasks: Map<string, FileTask>,
  given: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownFile>,
  manifest: Manifest,
): void {
  const duplicates = listRows<Twin>(base, DUPLICATES_SQL);
  if (duplicates.length === 0) return;
  const released = new Set(
    listRows<Twin>(base, DUPLICATED_SQL)
      .filter(({ root, path }) => tasks.has(join(root, path)))
      .map(({ content }) => content),
  );
  for (const { root, path, content } of duplicates) {
    const absolute = join(root, path);
    const before = known.get(absolute);
    if (before === undefined || tasks.has(absolute) || !given.has(absolute) || !released.has(content)) continue;
    const { bytes, modifiedMs } = before;
    const row = manifest.get(absolute) ?? null;
    tasks.set(absolute, { root, path, bytes, modifiedMs, manifest: row, knownSha256: null });
  }
}
