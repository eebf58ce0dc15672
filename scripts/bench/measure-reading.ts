import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCommonTerms } from "@/db/common-terms";
import { createDataset } from "@/db/create-dataset";
import { readDictionary } from "@/db/report-functions";
import type { FileTask } from "../file-outcome";
import { packTasks } from "../packed-tasks";
import parseBatch from "../parse-worker";
import type { ReadingContext } from "../read-file";
import { readReport } from "../read-report";
import { readSamples } from "../read-samples";
import { sideBySide } from "../side-by-side";
import { outcomeWriter } from "../write-outcomes";

/** Milliseconds for the same files. */
export type ReadingTimes = {
  /** Bytes from disk, text, lines and cells: what no parser can save. */
  readonly splitMs: number;
  /** Bytes to figures on one core. */
  readonly readMs: number;
  /** Read, packed and written on one core. */
  readonly aloneMs: number;
};

/** Reads the files in several ways; a database is written below `folder`. The code is compiled before it is timed. */
export async function measureReading(tasks: readonly FileTask[], folder: string): Promise<ReadingTimes> {
  mkdirSync(folder, { recursive: true });
  await readAll(tasks.slice(0, WARM_UP));
  const splitMs = await timed(() => splitAll(tasks));
  const readMs = await timed(() => readAll(tasks));
  const aloneMs = await timed(() => writeAll(join(folder, "alone.db"), tasks));
  return { splitMs, readMs, aloneMs };
}

const WARM_UP = 300;
const BATCH = 64;

export async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function splitAll(tasks: readonly FileTask[]): Promise<void> {
  let cells = 0;
  for (const { root, path } of tasks) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(root, path)));
    for (const line of text.split("\n")) cells += line.split("\t").length;
  }
  if (cells < tasks.length) throw new Error("reports without lines");
}

async function readAll(tasks: readonly FileTask[]): Promise<void> {
  await sideBySide(tasks, async ({ root, path }) => {
    const reading = await readReport(readFileSync(join(root, path)), { path, manifest: null, aliases: [] });
    if (!reading.ok) throw new Error(`${path}: ${reading.detail}`);
  });
}

async function writeAll(database: string, tasks: readonly FileTask[]): Promise<void> {
  const dataset = createDataset(database, readSamples(tasks));
  const context: ReadingContext = { aliases: [], dictionary: readDictionary(dataset.sqlite), commonTerms: null };
  const writer = outcomeWriter(dataset);
  for (let at = 0; at < tasks.length; at += BATCH) {
    const outcomes = await parseBatch({ files: packTasks(tasks.slice(at, at + BATCH)), context });
    for (const outcome of outcomes) writer.write(outcome);
    context.commonTerms ??= readCommonTerms(dataset);
    await writer.rest();
  }
  writer.finish();
  dataset.sqlite.close();
}
