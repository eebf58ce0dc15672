import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readCommonTerms } from "@/db/common-terms";
import { createDataset } from "@/db/create-dataset";
import { type Dataset, isCurrentVersion, openAnyVersion, openDatasetForWriting, readDatasetKey } from "@/db/database";
import { deleteDemonstration } from "@/db/delete-demonstration";
import { finishInThreads, type StepSeconds } from "@/db/finish-dataset";
import { readDictionary } from "@/db/report-functions";
import {
  type Acknowledgements,
  isAcknowledged,
  listUnknownAcknowledged,
  saveAcknowledged,
} from "@/db/save-acknowledged";
import { setGeneratedAside } from "@/db/set-generated-aside";
import { settleNeighbours } from "@/db/settle-neighbours";
import type { QuarantineReason } from "@/lib/vocabulary/absences";
import { gatherInputs } from "./gather-inputs";
import { planSeed, type SeedPlan } from "./plan-seed";
import type { ReadingContext } from "./read-file";
import { readFiles } from "./read-files";
import { readGazetteer } from "./read-gazetteer";
import { readSamples } from "./read-samples";
import { copyBase, discardNewFile, prepareNewFile, replaceDatabase } from "./replace-database";
import { countDataset, type SeedTally } from "./seed-tally";
import type { SeedVoice } from "./seed-voice";
import { forgetFile, outcomeWriter } from "./write-outcomes";
import { CannotRun } from "./wrong-usage";

export type SeedOptions = {
  readonly paths: readonly string[];
  readonly database: string;
  readonly manifest: string | null;
  /** Threads that read; null lets a small corpus be read without any. */
  readonly jobs: number | null;
  readonly fresh: boolean;
  /** Whether files of earlier runs that are no longer there are dropped; else what they gave is kept. */
  readonly dropGone?: boolean;
};

/**
 * Reads the files into a new database beside the old one and puts it in its place when it is complete. The old one is
 * its base, so that what has not changed is not read again. Until the last step the old one stays as it was.
 */
export async function seedDatabase(options: SeedOptions, voice: SeedVoice): Promise<SeedTally> {
  const began = performance.now();
  const { plan, old, files, roots, aliases, acknowledged, reader } = planRun(options, voice.say);
  const planned = secondsSince(began);
  const base = old !== null && !options.fresh && isCurrentVersion(old) ? old : null;
  const wasDemonstration = old !== null && readDatasetKey(old, "demonstration") === "1";
  const before = base === null ? null : countDataset(base);
  const sameWords = base !== null && isAcknowledged(base, acknowledged);
  if (base !== null && sameWords) sayUnknownAcknowledged(base, acknowledged, voice);
  old?.sqlite.close();
  const forgotten = base === null || options.dropGone !== true ? [] : plan.gone;
  if (plan.gone.length > 0)
    voice.say(`${plan.gone.length} files of earlier runs are gone; ${fateOfGone(options, base)}`);
  if (plan.newReader) voice.say("the parser or the aliases have changed since the last run: every file is read again");
  if (before !== null && plan.tasks.length === 0 && forgotten.length === 0 && sameWords) {
    const counts = { files, stored: 0, unchanged: plan.unchanged, duplicate: 0, quarantined: {} };
    return tallyOf(counts, before, options.database, began, { plan: planned });
  }

  const newFile = prepareNewFile(options.database);
  try {
    if (before !== null) copyBase(options.database, newFile);
    const dataset = before === null ? createDataset(newFile, readSamples(plan.tasks)) : openDatasetForWriting(newFile);
    for (const { id } of forgotten) forgetFile(dataset, id);
    const commonTerms = readCommonTerms(dataset);
    const context: ReadingContext = { aliases, dictionary: readDictionary(dataset.sqlite), commonTerms };
    const { generated, ...written } = await writeFiles(dataset, context, options.jobs, plan, voice);
    let counts: Counts = written;
    if (counts.stored + counts.unchanged + counts.duplicate === 0) throw nothingReadable(options, counts);
    if (wasDemonstration && !options.fresh) {
      const removed = deleteDemonstration(dataset, roots);
      if (removed > 0) voice.say(`the demonstration's ${removed} reports have made way`);
    }
    const setAside = setGeneratedAside(dataset);
    if (setAside > 0) {
      voice.say(`${setAside} generated reports are set aside: they are never kept beside real ones`);
      const quarantined = generated > 0 ? { ...counts.quarantined, generated } : counts.quarantined;
      counts = { ...counts, stored: counts.stored - generated, quarantined };
    }
    const beside = settleNeighbours(dataset, readGazetteer());
    if (beside > 0) voice.say(`${beside} reports placed by their neighbours`);
    voice.say("checking years and rolling up");
    saveAcknowledged(dataset, acknowledged);
    const filled = secondsSince(began);
    const finished = await finishInThreads(dataset, reader, options.jobs ?? availableParallelism());
    if (!sameWords) sayUnknownAcknowledged(dataset, acknowledged, voice);
    const whole = countDataset(dataset);
    dataset.sqlite.close();
    replaceDatabase(options.database, newFile);
    return tallyOf(counts, whole, options.database, began, { plan: planned, read: filled - planned, ...finished });
  } finally {
    discardNewFile(newFile);
  }
}

/** The lists of files and of the manifest's lines end here: of a whole country they take much memory. */
function planRun(options: SeedOptions, say: (line: string) => void) {
  const { found, manifest, ...inputs } = gatherInputs(options, say);
  const old = existsSync(options.database) ? openAnyVersion(options.database) : null;
  const plan = planSeed(options.fresh ? null : old, found, manifest, inputs.reader);
  return {
    ...inputs,
    plan,
    old,
    files: found.size,
    roots: [...new Set(Array.from(found.values(), (file) => file.root))],
  };
}

type Counts = Pick<SeedTally, "files" | "stored" | "unchanged" | "duplicate" | "quarantined">;

function fateOfGone({ dropGone }: SeedOptions, base: Dataset | null): string {
  if (base === null) return "the database is of an earlier version and cannot keep what they gave";
  return dropGone === true ? "what they gave is dropped" : "what they gave is kept (--fresh drops it)";
}

function sayUnknownAcknowledged(dataset: Dataset, acknowledged: Acknowledgements, { say }: SeedVoice): void {
  for (const folder of acknowledged.keys()) {
    const unknown = listUnknownAcknowledged(dataset, folder);
    if (unknown.length === 0) continue;
    say(`${folder}/acknowledged.csv: no finding has the id ${unknown.join(", ")}: kept, in case it returns`);
  }
}

async function writeFiles(
  dataset: Dataset,
  context: ReadingContext,
  jobs: number | null,
  plan: SeedPlan,
  voice: SeedVoice,
): Promise<Counts & { readonly generated: number }> {
  const writer = outcomeWriter(dataset);
  const counts = { stored: 0, unchanged: plan.unchanged, duplicate: 0 };
  const quarantined: Partial<Record<QuarantineReason, number>> = {};
  let files = plan.unchanged;
  let generated = 0;
  const all = plan.tasks.length;
  let read = 0;
  let latest = "";
  voice.say(`reading ${all} files, ${plan.unchanged} unchanged`);
  for await (const batch of readFiles(plan.tasks, context, jobs)) {
    for (const outcome of batch) {
      const written = writer.write(outcome);
      files += 1;
      const file = `${outcome.root}/${outcome.archive ?? outcome.path}`;
      if (file !== latest) read += 1;
      latest = file;
      if (written !== "quarantined") counts[written] += 1;
      if (written === "stored" && outcome.result.state === "read" && outcome.result.demonstration) generated += 1;
      else if (outcome.result.state === "quarantined") addOne(quarantined, outcome.result.reason);
    }
    context.commonTerms ??= readCommonTerms(dataset);
    await writer.rest();
    voice.progress(read, all);
  }
  writer.finish();
  return { files, ...counts, quarantined, generated };
}

function addOne(counts: Partial<Record<QuarantineReason, number>>, reason: QuarantineReason): void {
  const before = counts[reason];
  counts[reason] = before === undefined ? 1 : before + 1;
}

function nothingReadable({ paths }: SeedOptions, { files, quarantined }: Counts): CannotRun {
  const reasons = Object.entries(quarantined).map(([reason, count]) => `${reason} ${count}`);
  return new CannotRun(`nothing readable in ${paths.join(", ")}: ${files} files set aside (${reasons.join(", ")})`);
}

function tallyOf(
  counts: Counts,
  whole: ReturnType<typeof countDataset>,
  database: string,
  began: number,
  taken: StepSeconds,
): SeedTally {
  const seconds = secondsSince(began);
  const steps = Object.fromEntries(Object.entries(taken).map(([step, each]) => [step, Number(each.toFixed(3))]));
  return { ...counts, ...whole, seconds, steps, reports_per_second: Math.round(counts.stored / seconds), database };
}

function secondsSince(began: number): number {
  return Math.round(performance.now() - began) / 1000;
}
