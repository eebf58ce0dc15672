import { buildSite, serveSite } from "../serve-site";
import { askAtRandom, type RandomAnswers } from "./ask-at-random";
import type { BenchOptions, BenchPart } from "./bench-part";
import { benchSizes } from "./bench-sizes";
import { type ComparedDataset, type ComparedStreams, compareStreams } from "./compare-streams";
import { type JudgedRow, judgeLimit, type Limit, roundMeasured } from "./judge-limit";
import { type Stream, streamFromAddress } from "./measure-stream";
import { listDescendants, megabytesOf } from "./process-memory";
import { type MeasuredDatabase, withEachDatabase } from "./seeded-sample";

const RANDOM_REQUESTS = 10_000;
const MEMORY: Limit = { most: 150 };

/** The most times the time of `sqlite3 -csv`; null is told without a limit. */
const DATASETS: Readonly<Record<ComparedDataset, Limit | null>> = {
  indicators: { most: 1.25 },
  facts: { most: 1.5 },
  reports: null,
};

/** Ten times the reports, to see that memory does not follow them: fewer end before the heap is what it stays. */
const SIZES = [3_000, 30_000] as const;
const GROWTH: Limit = { most: 1.25 };

/**
 * Extracts on the command line and over HTTP against `sqlite3 -csv` that writes the same rows of the same database in
 * the same run, all three into a pipe; the memory that this takes; and what addresses made by chance are answered.
 */
export const measureExtracts: BenchPart = async (options) => {
  options.say("building the site");
  await buildSite();
  const measured = await withEachDatabase(options, benchSizes(options, SIZES), (database) =>
    measure(database, options),
  );
  const rows = measured.flatMap(({ judged }) => judged);
  return {
    tables: [
      { title: "extracts against their limits", rows: [...rows, ...growthRows(measured)], inReadme: true },
      { title: "extracts, medians of rounds by turns", rows: measured.flatMap(({ timed }) => timed) },
      {
        title: "addresses made by chance, by status",
        rows: measured.map(({ reports, answers }) => ({ reports, ...answers.statuses })),
      },
    ],
    notes: measured.flatMap(({ answers }) => notesOf(answers)),
  };
};

type Measured = {
  readonly reports: number;
  readonly judged: readonly JudgedRow[];
  readonly timed: readonly Readonly<Record<string, string | number>>[];
  readonly answers: RandomAnswers;
  /** Of all figures on the command line. */
  readonly peak: number | null;
};

/** What the memory of a command becomes as reports become more. */
function growthRows(measured: readonly Measured[]): readonly JudgedRow[] {
  const [smallest, ...larger] = measured;
  if (smallest?.peak == null) return [];
  const { reports: few, peak: base } = smallest;
  return larger.map(({ reports, peak }) =>
    judgeLimit(reports, `facts, command line: memory / memory at ${few}`, peak && peak / base, GROWTH),
  );
}

/** Where a round takes minutes, one tells enough. */
function roundsFor(reports: number): number {
  return reports > 50_000 ? 1 : 3;
}

async function measure({ path: database, reports }: MeasuredDatabase, { say }: BenchOptions): Promise<Measured> {
  const others = new Set(listDescendants(process.pid));
  const site = await serveSite(database);
  const listServers = () => listDescendants(process.pid).filter((id) => !others.has(id));
  const judged: JudgedRow[] = [];
  const timed: Readonly<Record<string, string | number>>[] = [];
  let factsPeak: number | null = null;
  const judge = (name: string, measured: number | null, limit: Limit | null) =>
    judged.push(judgeLimit(reports, name, measured, limit));
  try {
    for (const dataset of ["indicators", "facts", "reports"] as const) {
      say(`extracting ${dataset}`);
      await streamFromAddress(`${site.url}/extract/${dataset}.csv?year=1000`, listServers);
      const idle = megabytesOf(listServers());
      const streams = await compareStreams(dataset, database, site.url, listServers, roundsFor(reports));
      timed.push(...timesOf(reports, dataset, streams));
      if (dataset === "facts") factsPeak = streams.command.peak;
      for (const [way, { ms, peak }] of waysOf(streams)) {
        judge(`${dataset}, ${way}: time / sqlite3 -csv`, streams.sqlite && ms / streams.sqlite.ms, DATASETS[dataset]);
        const idleOf = way === "HTTP" ? idle : 0;
        const added = peak === null || idleOf === null ? null : peak - idleOf;
        judge(
          `${dataset}, ${way}: MB of ${way === "HTTP" ? "memory above the idle server's" : "resident memory"}`,
          added,
          MEMORY,
        );
      }
    }
    say(`asking for ${RANDOM_REQUESTS} addresses made by chance`);
    const answers = await askAtRandom(site.url, database, RANDOM_REQUESTS);
    judge("longest wait for a first byte, s", answers.slowest.ms / 1000, { most: 2 });
    judge(
      `of ${RANDOM_REQUESTS} random addresses: answered otherwise than 200, 304, 400, 404 in one line`,
      answers.wrong.length,
      { most: 0 },
    );
    return { reports, judged, timed, answers, peak: factsPeak };
  } finally {
    await site.stop();
  }
}

type Way = "command line" | "HTTP";

function waysOf({ command, http }: ComparedStreams): readonly (readonly [Way, Stream])[] {
  return [
    ["command line", command],
    ["HTTP", http],
  ];
}

function timesOf(reports: number, dataset: ComparedDataset, streams: ComparedStreams) {
  const ways = [...waysOf(streams), ...(streams.sqlite === null ? [] : [["sqlite3 -csv", streams.sqlite] as const])];
  return ways.map(([way, { lines, bytes, firstMs, ms }]) => ({
    reports,
    dataset,
    way,
    rows: way === "sqlite3 -csv" ? lines : lines - 1,
    MB: roundMeasured(bytes / 1e6),
    "first byte ms": Math.round(firstMs),
    ms: Math.round(ms),
  }));
}

function notesOf({ slowest, wrong }: RandomAnswers): readonly string[] {
  return [`the longest wait was for ${slowest.address.slice(0, 200)}`, ...wrong.slice(0, 10)];
}
