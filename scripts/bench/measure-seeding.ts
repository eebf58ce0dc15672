import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openDatasetForReading } from "@/db/database";
import type { SeedTally } from "../seed-tally";
import { bringBack, type SetAside } from "./write-reports";

/** What one run of the command took; `peak` is in megabytes, of the process with all its threads, null off Linux. */
export type SeedRun = Pick<SeedTally, "seconds" | "steps" | "stored"> & { readonly peak: number | null };

export type Seeding = {
  readonly fresh: SeedRun;
  readonly again: SeedRun;
  readonly grown: SeedRun;
  /** Of the fresh database: all of it, the texts with the search index, the roll-ups. */
  readonly megabytes: Readonly<Record<"all" | "texts" | "rollups", number>>;
};

/** Seeds a folder from nothing, seeds it again, and once more when reports that were set aside have come back. */
export async function measureSeeding(
  corpus: string,
  aside: SetAside,
  database: string,
  say: (line: string) => void,
): Promise<Seeding> {
  say("seeding from nothing");
  const fresh = await runSeed(corpus, database);
  const megabytes = measureTables(database);
  say("seeding again");
  const again = await runSeed(corpus, database);
  bringBack(aside);
  say(`seeding ${aside.files.length} new reports`);
  const grown = await runSeed(corpus, database);
  if (grown.stored !== aside.files.length) throw new Error(`${grown.stored} stored of ${aside.files.length}`);
  return { fresh, again, grown, megabytes };
}

async function runSeed(corpus: string, database: string): Promise<SeedRun> {
  const script = resolve(import.meta.dirname, "../seed.ts");
  const words = ["--import", "tsx", script, corpus, "--db", database, "--json"];
  const running = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = peakMegabytes(running.pid) ?? peak;
  }, 100);
  let told = "";
  running.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  const [code] = await once(running, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`seed ended with ${code}`);
  const { seconds, steps, stored } = readTally(told.trim().split("\n").at(-1) ?? "");
  return { seconds, steps, stored, peak };
}

/** The last line that `seed --json` writes. */
function readTally(line: string): SeedTally {
  return JSON.parse(line) as SeedTally;
}

/** The most that a living process has had in memory so far, files that it maps among it. */
function peakMegabytes(process: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

const TEXTS = ["report_text", "search_text", "common_terms"];
const ROLLUPS = ["rollup_", "theme_run", "scope"];

function measureTables(database: string): Seeding["megabytes"] {
  const { sqlite } = openDatasetForReading(database);
  const sizeOf = (prefixes: readonly string[]): number => {
    const like = prefixes.map((prefix) => `name LIKE '${prefix}%'`).join(" OR ");
    return Number(sqlite.prepare(`SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE ${like}`).pluck().get()) / 2 ** 20;
  };
  const megabytes = { all: sizeOf([""]), texts: sizeOf(TEXTS), rollups: sizeOf(ROLLUPS) };
  sqlite.close();
  return megabytes;
}
