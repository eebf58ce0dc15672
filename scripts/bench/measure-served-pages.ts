import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runScript, type ServedSite } from "../serve-site";
import { askOverSockets, openConnection, quantile } from "./ask-over-sockets";
import type { BenchOptions } from "./bench-part";
import type { Limit } from "./judge-limit";
import { CATEGORIES, hasLighthouse, lighthouseScores } from "./lighthouse-scores";
import { mixedLoad } from "./mixed-load";
import type { PageKind } from "./page-addresses";
import { computedMs } from "./process-time";
import { scriptSizes } from "./script-sizes";
import { withBareServer } from "./with-bare-server";
import { hasNginx, withNginx } from "./with-nginx";

const OF_BARE: Limit = { least: 0.1 };
const OF_FILES: Limit = { least: 0.7 };
const MEMORY_GROWTH: Limit = { most: 1.25 };
const PAGE_SCRIPT: Limit = { most: 150 };
const CHART_SCRIPT: Limit = { most: 210 };
const LEAST_SCORE = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** Questions a second of the mixed load: half of what uncached pages must reach. */
const MIXED_RATE = 75;
const MIXED_ADDRESSES = 1_000;

export type Judge = (name: string, value: number | null, limit: Limit | null) => void;

/** Pages that were never asked for: what one costs in milliseconds of computing, where the system tells it. */
export async function measureNew(
  { url }: ServedSite,
  kinds: readonly PageKind[],
  listServers: () => readonly number[],
  { say, full }: BenchOptions,
  judge: Judge,
): Promise<ReadonlyMap<string, number>> {
  const costs = new Map<string, number>();
  for (const { name, least, next } of kinds) {
    say(`making pages: ${name}`);
    await askOverSockets(url, 40, next);
    const many = full ? 600 : 100;
    const before = computedMs(listServers());
    const { perSecond } = await askOverSockets(url, many, next);
    const after = computedMs(listServers());
    costs.set(name, before === null || after === null ? 1000 / perSecond : (after - before) / many);
    if (least !== null) judge(`${name}, made anew: requests/s`, perSecond, { least });
  }
  return costs;
}

/** The same page again and again, from the process's own memory, and from nginx in front of it. */
export async function measureKept(
  { url }: ServedSite,
  kinds: readonly PageKind[],
  folder: string,
  { say, full }: BenchOptions,
  judge: Judge,
  notes: Set<string>,
): Promise<void> {
  const many = full ? 10_000 : 1_500;
  const rateOf = async (origin: string, path: string) => (await askOverSockets(origin, many, () => path)).perSecond;
  for (const { name, next } of kinds.slice(0, 2)) {
    say(`pages kept: ${name}`);
    const path = next();
    const ask = await openConnection(url);
    const { body } = await ask(path);
    ask.close();
    const file = join(folder, "files", "page");
    mkdirSync(join(folder, "files"), { recursive: true });
    writeFileSync(file, body);
    const ofBare = await withBareServer(file, (bare) =>
      medianRatio(
        () => rateOf(url, path),
        () => rateOf(bare, "/"),
      ),
    );
    judge(`${name}, kept: requests / bare node:http`, ofBare, OF_BARE);
    if (!hasNginx()) {
      notes.add("nginx is not installed here, so pages behind its cache were not measured");
      judge(`${name}, behind nginx: requests / files`, null, OF_FILES);
      continue;
    }
    const ratio = await withNginx(url, folder, ({ cache, files }) =>
      medianRatio(
        () => rateOf(cache, path),
        () => rateOf(files, "/page"),
      ),
    );
    judge(`${name}, behind nginx: requests / files`, ratio, OF_FILES);
  }
}

/** One rate against another, by turns: the middle of a few, after a first of each to warm up. */
async function medianRatio(one: () => Promise<number>, other: () => Promise<number>): Promise<number> {
  await one();
  await other();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) ratios.push((await one()) / (await other()));
  return quantile(ratios, 0.5);
}

const ROUNDS = 5;

export async function measureMixed(
  { url }: ServedSite,
  kinds: readonly PageKind[],
  {
    live,
    folder,
    listServers,
  }: { readonly live: string; readonly folder: string; listServers: () => readonly number[] },
  { say, full }: BenchOptions,
  judge: Judge,
): Promise<void> {
  const seconds = full ? 300 : 20;
  say(`${MIXED_ADDRESSES} addresses for ${seconds} s, with a seed in the middle`);
  const paths = Array.from({ length: MIXED_ADDRESSES }, (_, at) => kinds[at % kinds.length]?.next() ?? "/");
  const added = join(folder, "added");
  await runScript("sample", "--out", added, "--townships", "20", "--seed", "2", "--no-truth");
  const reseed = () => runScript("seed", added, "--db", live);
  const load = await mixedLoad({ origin: url, paths, rate: MIXED_RATE, seconds, listServers, reseed });
  for (const words of [...load.faults.slice(0, 5), ...load.mixed.slice(0, 5)]) say(`mixed load: ${words}`);
  judge("mixed load: answers that are no page", load.faults.length, { most: 0 });
  judge("mixed load: pages of two datasets", load.mixed.length, { most: 0 });
  judge("mixed load: datasets shown", load.datasets, { least: 2 });
  judge("mixed load: p99, ms", load.p99, null);
  judge("mixed load: most memory of its own, last third / first", load.memoryGrowth, MEMORY_GROWTH);
}

export async function measureBrowser(
  { url }: ServedSite,
  kinds: readonly PageKind[],
  { say }: BenchOptions,
  judge: Judge,
  notes: Set<string>,
): Promise<void> {
  const shown = ["overview", "township", "compare", "themes"];
  const pages = kinds.filter(({ name }) => shown.includes(name)).map(({ name, next }) => ({ name, path: next() }));
  for (const { name, path } of pages) {
    say(`in a browser: ${name}`);
    const sizes = await scriptSizes(url + path);
    if (sizes === null) notes.add("Chromium is not installed here, so script was not weighed");
    judge(`${name}: kB of script before a chart is touched`, sizes?.page ?? null, PAGE_SCRIPT);
    judge(`${name}: kB of script that a chart adds`, sizes?.chart ?? null, CHART_SCRIPT);
    const scores = hasLighthouse() ? lighthouseScores(url + path) : null;
    if (scores === null) {
      notes.add("lighthouse is not installed here (npm i -g lighthouse), so its scores are missing");
      continue;
    }
    for (const category of CATEGORIES) {
      judge(`${name}: Lighthouse ${category}`, scores[category] ?? null, { least: LEAST_SCORE[category] });
    }
  }
}
