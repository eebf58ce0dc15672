import type { FileOutcome } from "./file-outcome";
import { type PackedTasks, unpackTasks } from "./packed-tasks";
import { type ReadingContext, readFile } from "./read-file";
import { sideBySide } from "./side-by-side";

/** Reads a batch of files in a thread of its own. */
export default async function parseBatch(batch: {
  readonly files: PackedTasks;
  readonly context: ReadingContext;
}): Promise<FileOutcome[]> {
  const outcomes = await sideBySide(unpackTasks(batch.files), (file) => readFile(file, batch.context));
  return outcomes.flat();
}
