import type { FileOutcome } from "./file-outcome";
import { type PackedTasks, unpackTasks } from "./packed-tasks";
import { type ReadingContext, readFile } from "./read-file";

/** Reads a batch of files in a thread of its own. */
export default async function parseBatch(batch: {
  readonly files: PackedTasks;
  readonly context: ReadingContext;
}): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of unpackTasks(batch.files)) outcomes.push(...(await readFile(file, batch.context)));
  return outcomes;
}
