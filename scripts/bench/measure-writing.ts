import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createDataset } from "@/db/create-dataset";
import { readDictionary } from "@/db/report-functions";
import type { FileOutcome, FileTask } from "../file-outcome";
import { readFile } from "../read-file";
import { readSamples } from "../read-samples";
import { outcomeWriter } from "../write-outcomes";
import { importDataset } from "./import-dataset";
import { timed } from "./measure-reading";

/** Milliseconds; null where sqlite3 is not installed. */
export type WritingTimes = { readonly writeMs: number; readonly importMs: number | null };

/**
 * Writes the readings of some files, several times by turns, and imports the same rows with `sqlite3`; the least of each
 * counts. The search index, which no import makes, is left out on both sides.
 */
export async function measureWriting(tasks: readonly FileTask[], folder: string): Promise<WritingTimes> {
  mkdirSync(folder, { recursive: true });
  const files = tasks.slice(0, MOST_FILES);
  const samples = readSamples(files);
  const first = createDataset(join(folder, "first.db"), samples);
  const outcomes: FileOutcome[] = [];
  for (const task of files) {
    const context = { aliases: [], dictionary: readDictionary(first.sqlite), commonTerms: null };
    outcomes.push(...(await readFile(task, context)).map(withoutSearch));
  }
  first.sqlite.close();
  const writes: number[] = [];
  const imports: (number | null)[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const database = join(folder, `written-${round}.db`);
    writes.push(await timed(() => writeAll(database, samples, outcomes)));
    imports.push(importDataset(database, folder));
  }
  const known = imports.filter((ms) => ms !== null);
  return { writeMs: Math.min(...writes), importMs: known.length === 0 ? null : Math.min(...known) };
}

/** They are held in memory. */
const MOST_FILES = 4_000;
const ROUNDS = 3;

function withoutSearch(outcome: FileOutcome): FileOutcome {
  const { result } = outcome;
  if (result.state !== "read") return outcome;
  const packed = { ...result.packed, search: { terms: "", isEntry: true }, wordings: new Uint32Array() };
  return { ...outcome, result: { ...result, packed } };
}

async function writeAll(database: string, samples: readonly string[], outcomes: readonly FileOutcome[]): Promise<void> {
  const dataset = createDataset(database, samples);
  const writer = outcomeWriter(dataset);
  for (const outcome of outcomes) writer.write(outcome);
  writer.finish();
  dataset.sqlite.close();
}
