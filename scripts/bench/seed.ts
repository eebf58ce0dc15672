import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createDataset } from "@/db/create-dataset";
import { readDictionary } from "@/db/report-functions";
import type { FileOutcome, FileTask } from "../file-outcome";
import { findFiles } from "../find-files";
import type { ReadingContext } from "../read-file";
import { readFiles } from "../read-files";
import { readReport } from "../read-report";
import { outcomeWriter } from "../write-outcomes";
import type { BenchOptions, BenchPart } from "./bench-part";
import { importDataset } from "./import-dataset";
import { measureChecks } from "./measure-checks";
import { writeReports } from "./write-reports";

const SIZES = [1_000, 10_000] as const;

/**
 * Seeding, step by step: parsing against only reading the same files, all threads against one, writing against SQLite's
 * own import of the same rows. A ratio above 1 says that the first takes longer.
 */
export const measureSeed: BenchPart = async (options) => {
  const rows: Record<string, string | number>[] = [];
  const notes = new Set<string>();
  for (const size of options.reports === null ? SIZES : [options.reports]) {
    rows.push(await measureSize(size, options, notes));
  }
  const checks = options.reports === null ? [await measureChecks(options)] : [];
  return { tables: [{ title: "seeding, ratios of one run", rows }, ...checks], notes: [...notes] };
};

async function measureSize(size: number, { say }: BenchOptions, notes: Set<string>) {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    say(`writing ${size} reports`);
    writeReports(join(folder, "reports"), size);
    const found = findFiles([join(folder, "reports")], null, say);
    const tasks = found.map((file): FileTask => ({ ...file, manifest: null, knownSha256: null }));
    say("reading and splitting only, then parsing, on one core");
    await readAll(tasks.slice(0, WARM_UP));
    const split = await timed(async () => splitAll(tasks));
    const parsed = await timed(() => readAll(tasks));

    const dataset = createDataset(join(folder, "written.db"));
    const context = { aliases: [], dictionary: readDictionary(dataset.sqlite), commonTerms: null };
    const threads = availableParallelism();
    say(`reading and packing with one thread, then with ${threads}`);
    const alone = await timed(() => outcomesOf(tasks, context, 1));
    const together = await timed(() => outcomesOf(tasks, context, threads));

    say("writing");
    const written = await timed(async () => writeAll(dataset, alone.value));
    dataset.sqlite.close();
    const imported = importDataset(join(folder, "written.db"), folder);
    if (imported === null) notes.add("writing was compared with nothing: sqlite3 is not installed");
    return {
      reports: size,
      "parse ms each": round(parsed.ms / size, 3),
      "parse / split": round(parsed.ms / split.ms, 1),
      "split ms each": round(split.ms / size, 3),
      threads,
      "one thread / all": round(alone.ms / together.ms, 2),
      "reports/s, all": Math.round(size / (together.ms / 1000)),
      "written/s": Math.round(size / (written.ms / 1000)),
      "write / .import": imported === null ? "" : round(written.ms / imported, 2),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The code is compiled before anything is timed. */
const WARM_UP = 300;

async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

/** What no parser can save: bytes from disk, text, lines and cells. */
function splitAll(tasks: readonly FileTask[]): number {
  let cells = 0;
  for (const { root, path } of tasks) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(root, path)));
    for (const line of text.split("\n")) cells += line.split("\t").length;
  }
  return cells;
}

async function readAll(tasks: readonly FileTask[]): Promise<void> {
  for (const { root, path } of tasks) {
    const reading = await readReport(readFileSync(join(root, path)), { path, manifest: null, aliases: [] });
    if (!reading.ok) throw new Error(`${path}: ${reading.detail}`);
  }
}

async function outcomesOf(tasks: readonly FileTask[], context: ReadingContext, jobs: number): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for await (const batch of readFiles(tasks, context, jobs)) outcomes.push(...batch);
  return outcomes;
}

function writeAll(dataset: ReturnType<typeof createDataset>, outcomes: readonly FileOutcome[]): void {
  const writer = outcomeWriter(dataset);
  for (const outcome of outcomes) writer.write(outcome);
  writer.finish();
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
