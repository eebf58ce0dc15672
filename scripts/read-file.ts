import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestPrint } from "@/db/pack-manifest";
import { packReport } from "@/db/pack-report";
import { archiveToFiles, isArchive } from "@/lib/document/archive-to-files";
import { LIMITS } from "@/lib/document/limits";
import type { ReadOutcome } from "@/lib/document/read-outcome";
import type { PlaceAlias } from "@/lib/place/manifest-row";
import { DEMONSTRATION_MARK } from "@/lib/vocabulary/demonstration";
import type { FileOutcome, FileTask } from "./file-outcome";
import { readReport } from "./read-report";

/** What every file of a run is read with. */
export type ReadingContext = {
  readonly aliases: readonly PlaceAlias[];
  readonly dictionary: Uint8Array;
  /** The common terms of search, as soon as the first reports have told them. */
  commonTerms: string | null;
};

/**
 * Reads one file from disk through every stage. An archive yields one outcome for each file in it. Whatever the reader
 * throws costs that file alone.
 */
export async function readFile(task: FileTask, context: ReadingContext): Promise<FileOutcome[]> {
  const loaded = loadFile(task);
  if (!loaded.ok) return [setAside(task, task.path, null, "", loaded)];
  const bytes = loaded.value;
  if (!isArchive(bytes)) return [await readBytes(task, task.path, null, bytes, context)];
  const files = archiveToFiles(bytes, task.path);
  if (!files.ok) return [setAside(task, task.path, null, sha256Of(bytes), files)];
  const outcomes: FileOutcome[] = [];
  for (const file of files.value) {
    const outcome = file.bytes.ok
      ? await readBytes(task, file.name, task.path, file.bytes.value, context)
      : setAside(task, file.name, task.path, "", file.bytes);
    outcomes.push(outcome);
  }
  return outcomes;
}

function loadFile(task: FileTask): ReadOutcome<Uint8Array> {
  if (task.bytes > LIMITS.archiveBytes) {
    return { ok: false, reason: "too_large", detail: `${task.bytes} bytes, at most ${LIMITS.archiveBytes}` };
  }
  try {
    return { ok: true, value: readFileSync(join(task.root, task.path)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, reason: "unreadable", detail: error.message };
  }
}

async function readBytes(
  task: FileTask,
  path: string,
  archive: string | null,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<FileOutcome> {
  const sha256 = sha256Of(bytes);
  const known = { ...fileOf(task, path, archive), sha256 };
  if (archive === null && sha256 === task.knownSha256) return { ...known, result: { state: "unchanged" } };
  try {
    const reading = await readReport(bytes, { path, manifest: task.manifest, aliases: context.aliases });
    if (!reading.ok) return setAside(task, path, archive, sha256, reading);
    const demonstration = reading.value.document.text.slice(0, 2000).includes(DEMONSTRATION_MARK);
    const packed = packReport(reading.value, context.dictionary, context.commonTerms);
    return { ...known, result: { state: "read", packed, demonstration } };
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return setAside(task, path, archive, sha256, { ok: false, reason: "crashed", detail });
  }
}

/** The outcome of a file that yields no report. */
export function setAside(
  task: FileTask,
  path: string,
  archive: string | null,
  sha256: string,
  { reason, detail }: Extract<ReadOutcome<never>, { ok: false }>,
): FileOutcome {
  const line = detail.replace(/\s+/g, " ").slice(0, 300);
  return { ...fileOf(task, path, archive), sha256, result: { state: "quarantined", reason, detail: line } };
}

/** What is known before the file is opened: columns of `source`, and its row. */
function fileOf(task: FileTask, path: string, archive: string | null): Omit<FileOutcome, "sha256" | "result"> {
  const { root, knownId, bytes, modifiedMs, manifest } = task;
  return { root, path, archive, knownId, bytes, modifiedMs, manifest, manifestPrint: manifestPrint(manifest) };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
