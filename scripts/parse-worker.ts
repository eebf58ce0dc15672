import type { FileOutcome, FileTask } from "./file-outcome";
import { type ReadingContext, readFile } from "./read-file";

/** Reads a batch of files in a thread of its own. */
export default async function parseBatch(batch: {
  readonly files: readonly FileTask[];
  readonly context: ReadingContext;
}): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of batch.files) outcomes.push(...(await readFile(file, batch.context)));
  return outcomes;
}
