import { parentPort, workerData } from "node:worker_threads";
import { unpackWordings } from "../lib/facts/report-sections";
import { compareAll, type Deal } from "./compare-all";
import { likenessRows } from "./likeness-rows";
import { groupReader } from "./read-groups";
import type { SharedComparison } from "./run-comparison";
import { readShared } from "./wording-store";

const { comparison, wordings, progress } = asShared(workerData);
const { reports } = comparison;
parentPort?.postMessage("at work");
const found = likenessRows();
const all = new Uint8Array(reports.ids.length).fill(1);
const read = groupReader(reports, (report) => unpackWordings(readShared(wordings, report)));
compareAll(comparison, () => all, read, found.write, dealtAmongThreads(progress));
const numbers = found.numbers();
parentPort?.postMessage(numbers, [numbers.buffer]);

/** What runComparison gives to its threads. */
function asShared(data: unknown): SharedComparison {
  return data as SharedComparison;
}

/** Each thread takes the next task that none has taken, and waits for the others before the next stage. */
function dealtAmongThreads(progress: Int32Array): Deal {
  let stage = 0;
  return (tasks, work) => {
    const [taken, done] = [stage, stage + 1];
    stage += 2;
    for (let task = Atomics.add(progress, taken, 1); task < tasks; task = Atomics.add(progress, taken, 1)) {
      work(task);
      if (Atomics.add(progress, done, 1) + 1 === tasks) Atomics.notify(progress, done);
    }
    for (let known = Atomics.load(progress, done); known < tasks; known = Atomics.load(progress, done)) {
      Atomics.wait(progress, done, known);
    }
  };
}
