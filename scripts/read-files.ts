import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { QuarantineReason } from "@/lib/vocabulary/absences";
import type { FileOutcome, FileTask } from "./file-outcome";
import { type PackedTasks, packTasks, unpackTasks } from "./packed-tasks";
import { type ReadingContext, readFile, setAside } from "./read-file";

/**
 * What a report is made of lives no longer than its reading. V8 comes to take lines and cells for lasting and puts them
 * where they are cleared up late, with the text that they are of: a tenth of the time.
 */
setFlagsFromString("--no-allocation-site-pretenuring");

/**
 * Takes files out of the list, reads them and yields what became of each, in the order given whatever thread is first. A
 * small corpus of text is read here and now; else batches go to `jobs` threads, never more of them ahead than the writer
 * can soon take. A batch whose thread dies or takes too long is read again file by file, each alone in its thread, so
 * that only the file at fault is set aside.
 */
export async function* readFiles(
  files: FileTask[],
  context: ReadingContext,
  jobs: number | null,
): AsyncGenerator<readonly FileOutcome[]> {
  const isAllText = isText(files);
  const isSmallText = files.length <= 1000 && isAllText && bytesOf(files) <= 16 * 2 ** 20;
  files.reverse();
  if (isSmallText && jobs === null) {
    for (let file = files.pop(); file !== undefined; file = files.pop()) yield await readFile(file, context);
    return;
  }
  const threads = jobs ?? availableParallelism();
  const memory = isAllText ? MEMORY_FOR_TEXT : MEMORY;
  const single = threadPool(threads, 1, memory);
  const batches = isAllText ? threadPool(threads, BATCHES_IN_LINE, memory) : single;
  try {
    const ahead: Promise<readonly FileOutcome[]>[] = [];
    const packed = Array.from(toBatches(files), packTasks).reverse();
    for (let files = packed.pop(); files !== undefined; files = packed.pop()) {
      ahead.push(readBatch({ files, context }, batches.run, single.run));
      if (ahead.length <= threads * BATCHES_AHEAD) continue;
      await setImmediate();
      yield (await ahead.shift()) ?? [];
    }
    for (const outcomes of ahead) yield await outcomes;
  } finally {
    await Promise.all([batches.destroy(), single.destroy()]);
  }
}

type Batch = { readonly files: PackedTasks; readonly context: ReadingContext };

const FILES_PER_BATCH = 64;
const BYTES_PER_BATCH = 2 ** 20;
const SECONDS_PER_BATCH = 60;
/** So many wait at each thread, which goes on with them while the writer is busy; only text is sure to be read soon. */
const BATCHES_IN_LINE = 3;
/** What threads read in the second or so in which the writer indexes and takes nothing. */
const BATCHES_AHEAD = 14;

/** Megabytes that a thread may take. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };
const MEMORY_FOR_TEXT = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 };

/** Threads that begin when there is work, so many batches in line at each. */
function threadPool(threads: number, inLine: number, resourceLimits: typeof MEMORY) {
  let pool: Piscina<Batch, FileOutcome[]> | null = null;
  const run: RunBatch = limitedTo(threads * inLine, (batch) => {
    pool ??= new Piscina<Batch, FileOutcome[]>({
      filename: new URL("./parse-thread.mjs", import.meta.url).href,
      execArgv: [],
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 10_000,
      resourceLimits,
      concurrentTasksPerWorker: inLine,
      loadBalancer: (_, workers) => {
        const [idlest] = workers.toSorted((a, b) => a.currentUsage - b.currentUsage);
        return idlest !== undefined && idlest.currentUsage < inLine ? idlest : null;
      },
    });
    return pool.run(batch, { signal: AbortSignal.timeout(SECONDS_PER_BATCH * 1000) });
  });
  return { run, destroy: async () => pool?.destroy() };
}

/** Text alone, told by name: other formats have readers that may run for long, and only a thread can be stopped. */
function isText(files: readonly FileTask[]): boolean {
  return files.every((file) => /\.(?:txt|md|csv)$/i.test(file.path));
}

function bytesOf(files: readonly FileTask[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

/** The last file is the first to be read. */
function* toBatches(files: FileTask[]): Generator<readonly FileTask[]> {
  let batch: FileTask[] = [];
  let bytes = 0;
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    if (batch.length > 0 && (batch.length === FILES_PER_BATCH || bytes + file.bytes > BYTES_PER_BATCH)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.bytes;
  }
  if (batch.length > 0) yield batch;
}

type RunBatch = (batch: Batch) => Promise<FileOutcome[]>;

/** `runSingle` has its thread for itself. */
async function readBatch({ files, context }: Batch, run: RunBatch, runSingle: RunBatch): Promise<FileOutcome[]> {
  const outcomes = await run({ files, context }).catch(failureOf);
  if (Array.isArray(outcomes)) return outcomes;
  const tasks = unpackTasks(files);
  const [only] = tasks;
  if (only !== undefined && tasks.length === 1 && run === runSingle) {
    return [setAside(only, only.path, null, "", { ok: false, ...outcomes })];
  }
  const singles = tasks.map((file) => readBatch({ files: packTasks([file]), context }, runSingle, runSingle));
  return (await Promise.all(singles)).flat();
}

/** Runs at most so many at a time: the clock of a batch starts when a thread is free for it. */
function limitedTo(limit: number, run: RunBatch): RunBatch {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (batch) => {
    if (running >= limit) await new Promise<void>((resume) => waiting.push(resume));
    else running += 1;
    try {
      return await run(batch);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

type Failure = { readonly reason: QuarantineReason; readonly detail: string };

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) throw error;
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return { reason: "timed_out", detail: `not read within ${SECONDS_PER_BATCH} seconds` };
  }
  return { reason: "crashed", detail: `${error.name}: ${error.message}` };
}
