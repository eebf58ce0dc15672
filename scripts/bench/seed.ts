import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { FileTask } from "../file-outcome";
import { findFiles } from "../find-files";
import { readManifests } from "../read-manifest";
import type { BenchOptions, BenchPart } from "./bench-part";
import { benchSizes } from "./bench-sizes";
import { growthOf, type JudgedRow, judgeLimit, type Limit } from "./judge-limit";
import { measureChecks } from "./measure-checks";
import { measureReading } from "./measure-reading";
import { measureSeeding, type Seeding } from "./measure-seeding";
import { measureWriting, type WritingTimes } from "./measure-writing";
import { setLastYearAside, writeReports } from "./write-reports";

const SIZES = [1_000, 10_000] as const;
const COUNTRY = 280_000;

/**
 * Seeding at several sizes against limits: reading against only splitting the same files, writing against SQLite's own
 * import of the same rows; and the whole command as a process of its own, from nothing, with nothing new, and with one
 * county's new year; its reading, on all cores, against that on one. Times, memory, sizes and the gain of all cores have
 * limits for the whole country: a thousand reports are read without threads, and threads take two seconds to begin.
 */
export const measureSeed: BenchPart = async (options) => {
  const notes = new Set<string>();
  const judged: JudgedRow[] = [];
  const seedings: (Seeding & { readonly reports: number })[] = [];
  for (const size of benchSizes(options, SIZES)) {
    const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
    try {
      const corpus = join(folder, "reports");
      options.say(`writing ${size} reports`);
      const later = setLastYearAside(writeReports(corpus, size), join(folder, "later"));
      const stages = await measureStages(corpus, folder, options, notes);
      const seeding = await measureSeeding(corpus, later, join(folder, "seeded.db"), options.say);
      judged.push(...judgeStages(size, stages, seeding), ...judgeSeeding(size, seeding));
      seedings.push({ reports: size, ...seeding });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const checks = options.reports === null ? [await measureChecks(options)] : [];
  const timed = { title: "seeding in seconds; growth is that of the time for each report", rows: toTimes(seedings) };
  return {
    tables: [
      { title: "seeding against its limits", rows: judged, inReadme: true },
      { ...timed, inReadme: true },
      ...checks,
    ],
    notes: [...notes],
  };
};

/** Of one core, milliseconds a file; `writing` as a whole. */
type Stages = {
  readonly splitMs: number;
  readonly readMs: number;
  readonly aloneMs: number;
  readonly writing: WritingTimes;
};

async function measureStages(
  corpus: string,
  folder: string,
  { say }: BenchOptions,
  notes: Set<string>,
): Promise<Stages> {
  const found = findFiles([corpus], null, say);
  const manifest = readManifests(null, [corpus], say);
  const step = Math.max(1, Math.floor(found.size / MOST_FILES));
  const tasks = [...found]
    .filter((_, index) => index % step === 0)
    .map(
      ([path, file]): FileTask => ({ ...file, manifest: manifest.get(path) ?? null, knownId: null, knownSha256: null }),
    );
  say("splitting, reading and writing on one core");
  const { splitMs, readMs, aloneMs } = await measureReading(tasks, join(folder, "stages"));
  say("writing");
  const writing = await measureWriting(tasks, join(folder, "written"));
  if (writing.importMs === null) notes.add("writing was compared with nothing: sqlite3 is not installed");
  const cores = availableParallelism();
  if (cores !== 4) notes.add(`the limit for all cores against one is meant for four; here are ${cores}`);
  const files = tasks.length;
  return { splitMs: splitMs / files, readMs: readMs / files, aloneMs: aloneMs / files, writing };
}

function judgeStages(
  size: number,
  { splitMs, readMs, aloneMs, writing }: Stages,
  { fresh }: Seeding,
): readonly JudgedRow[] {
  const { writeMs, importMs } = writing;
  const together = fresh.steps.read === undefined ? null : (fresh.steps.read * 1000) / fresh.stored;
  return [
    judgeLimit(size, "reading on one core: its speed / that of only splitting", splitMs / readMs, { least: 0.35 }),
    judgeLimit(
      size,
      "reading and writing: on all cores / on one",
      together && aloneMs / together,
      size === COUNTRY ? { least: 2.5 } : null,
    ),
    judgeLimit(size, "writing: time / sqlite3 .import", importMs && writeMs / importMs, { most: 1.25 }),
  ];
}

/** The stages are measured with at most so many files, spread over all. */
const MOST_FILES = 10_000;

function judgeSeeding(size: number, seeding: Seeding): readonly JudgedRow[] {
  const { fresh, again, grown, megabytes } = seeding;
  const ofCountry = (measure: string, measured: number | null, limit: Limit) =>
    judgeLimit(size, measure, measured, size === COUNTRY ? limit : null);
  return [
    ofCountry("from nothing, s", fresh.seconds, { most: 180 }),
    ofCountry("from nothing: peak MB of memory", fresh.peak, { most: 1500 }),
    ofCountry("of that, roll-ups, s", fresh.steps.rollups ?? null, { most: 10 }),
    ofCountry("nothing new, s", again.seconds, { most: 15 }),
    ofCountry("one county's new year, s", grown.seconds, { most: 20 }),
    ofCountry("database, MB", megabytes.all, { most: 1200 }),
    ofCountry("of that, without texts and search", megabytes.all - megabytes.texts, { most: 350 }),
    judgeLimit(size, "of that, roll-ups, %", (100 * megabytes.rollups) / megabytes.all, { most: 20 }),
  ];
}

function toTimes(seedings: readonly (Seeding & { readonly reports: number })[]) {
  const growth = growthOf(seedings.map(({ reports, fresh }) => fresh.seconds / reports));
  return seedings.map(({ reports, fresh }, at) => ({
    reports,
    whole: fresh.seconds,
    ...fresh.steps,
    growth: growth[at] ?? Number.NaN,
  }));
}
