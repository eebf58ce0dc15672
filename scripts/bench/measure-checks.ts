import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDataset } from "@/db/create-dataset";
import { finishDataset } from "@/db/finish-dataset";
import { readDictionary } from "@/db/report-functions";
import { DEFAULT_SAMPLE } from "@/lib/sample/sample-reports";
import type { FileTask } from "../file-outcome";
import { type FoundFiles, findFiles } from "../find-files";
import { type ReadingContext, readFile } from "../read-file";
import { checkReading, openDocument, settleDocument } from "../read-report";
import { outcomeWriter } from "../write-outcomes";
import type { BenchOptions, BenchTable } from "./bench-part";
import { judgeLimit, type Limit } from "./judge-limit";
import { writeSample } from "./write-reports";

/**
 * Which share of seeding the checks take, for 2,000 agencies over five years: those within a report and those between
 * reports, against all of seeding on one core, from the files on disk to the finished database.
 */
export async function measureChecks({ say }: BenchOptions): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    say("checking 2,000 agencies over five years");
    writeSample(join(folder, "corpus"), FIVE_YEARS);
    return await measureShare(folder, findFiles([join(folder, "corpus")], null, say));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FIVE_YEARS = { ...DEFAULT_SAMPLE, years: [2021, 2025], townships: 2000 } as const;

async function measureShare(folder: string, found: FoundFiles): Promise<BenchTable> {
  const tasks = Array.from(
    found.values(),
    (file): FileTask => ({ ...file, manifest: null, knownId: null, knownSha256: null }),
  );
  const seeded = await timeSeeding(join(folder, "checked.db"), tasks);
  const within = await timeChecksWithin(tasks);
  const share = (part: string, ms: number, limit: Limit | null) =>
    judgeLimit(tasks.length, `${part} / seeding`, ms / seeded.all, limit);
  return {
    title: "checks as a share of seeding, one core, five years of 2,000 agencies",
    rows: [
      share("checks within a report", within, null),
      share("checks between reports", seeded.between, null),
      share("all checks", within + seeded.between, { most: 0.1 }),
    ],
    inReadme: true,
  };
}

/** Milliseconds of a whole run, and of the checks between reports in it. */
async function timeSeeding(database: string, tasks: readonly FileTask[]): Promise<{ all: number; between: number }> {
  const dataset = createDataset(database);
  try {
    const began = performance.now();
    const context: ReadingContext = { aliases: [], dictionary: readDictionary(dataset.sqlite), commonTerms: null };
    const writer = outcomeWriter(dataset);
    for (const task of tasks) for (const outcome of await readFile(task, context)) writer.write(outcome);
    writer.finish();
    const { checks } = finishDataset(dataset);
    if (checks === undefined) throw new Error("finishing a dataset no longer tells the time of its checks");
    return { all: performance.now() - began, between: checks * 1000 };
  } finally {
    dataset.sqlite.close();
  }
}

/** Every report is read once more up to its checks, so that these find the machine as in a run of seeding. */
async function timeChecksWithin(tasks: readonly FileTask[]): Promise<number> {
  let spent = 0;
  for (const { root, path } of tasks) {
    const context = { path, manifest: null, aliases: [] };
    const document = await openDocument(readFileSync(join(root, path)), path);
    const settled = document.ok ? settleDocument(document.value, context) : document;
    if (!settled.ok) throw new Error(`${path}: ${settled.detail}`);
    const began = performance.now();
    checkReading(settled.value, context);
    spent += performance.now() - began;
  }
  return spent;
}
