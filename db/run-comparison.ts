import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Comparison } from "./compare-all";
import type { KeptWordings } from "./wording-store";

/** What every thread of a comparison gets; `progress` is where they tell each other which tasks are taken and done. */
export type SharedComparison = {
  readonly comparison: Comparison;
  readonly wordings: KeptWordings;
  readonly progress: Int32Array;
};

/**
 * Compares all reports in threads and gives what each has found (likenessRows); the prints are filled. `beside` is done
 * in this thread as soon as they are at work, and its value given too.
 */
export async function runComparison<Value>(
  comparison: Comparison,
  wordings: KeptWordings,
  threads: number,
  beside: () => Value,
): Promise<{ readonly found: readonly Float64Array[]; readonly value: Value }> {
  const progress = new Int32Array(new SharedArrayBuffer(PROGRESS_BYTES));
  const shared: SharedComparison = { comparison, wordings, progress };
  const workers = Array.from(
    { length: threads },
    () => new Worker(THREAD, { workerData: shared, execArgv: [], resourceLimits: MEMORY }),
  );
  try {
    const found = Promise.all(workers.map(foundBy));
    await Promise.race([found, Promise.all(workers.map((worker) => once(worker, "message")))]);
    const value = beside();
    return { found: await found, value };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Megabytes: what a thread compares is shared, what it makes is soon done with. */
const MEMORY = { maxYoungGenerationSizeMb: 24 };

const THREAD = new URL("./compare-thread.mjs", import.meta.url);

/** Two numbers for each of some stages, more than there are. */
const PROGRESS_BYTES = 64 * Int32Array.BYTES_PER_ELEMENT;

/** A thread says first that it is at work, then what it has found. */
function foundBy(worker: Worker): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: unknown) => {
      if (message instanceof Float64Array) resolve(message);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a thread that compares has ended with ${code}`)));
  });
}
