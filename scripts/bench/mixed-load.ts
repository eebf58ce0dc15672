import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { openConnection, quantile, type RawAnswer } from "./ask-over-sockets";
import { megabytesOf } from "./process-memory";

/** What a load of many addresses gave while the dataset changed under it. */
export type MixedLoad = {
  readonly asked: number;
  readonly p99: number;
  /** Answers that were not a page, in words. */
  readonly faults: readonly string[];
  /** Pages of one dataset that differed from another answer of the same address and dataset, or told two datasets. */
  readonly mixed: readonly string[];
  /** How many datasets the pages were of. */
  readonly datasets: number;
  /**
   * The most memory of the server's own, without what is mapped from the database, in the last third of the load relative
   * to that in the first; null where it cannot be told. The most, because what is cleared up from time to time is now
   * half, now whole.
   */
  readonly memoryGrowth: number | null;
};

type Load = {
  readonly origin: string;
  readonly paths: readonly string[];
  /** Questions a second, and for how many seconds. */
  readonly rate: number;
  readonly seconds: number;
  readonly listServers: () => readonly number[];
  /** Started in the middle; the load goes on meanwhile, and for half of its time afterwards. */
  readonly reseed: () => Promise<void>;
};

const CONNECTIONS = 16;
const LOOKS_EVERY_MS = 250;

/** Asks for addresses at a steady rate, whatever the answers take; seeds anew in the middle. */
export async function mixedLoad({ origin, paths, rate, seconds, listServers, reseed }: Load): Promise<MixedLoad> {
  const times: number[] = [];
  const faults: string[] = [];
  const pages = new Map<string, string>();
  const mixed: string[] = [];
  const datasets = new Set<string>();
  let asked = 0;
  let until = performance.now() + seconds * 1000;
  const began = performance.now();
  const memory: { readonly at: number; readonly megabytes: number }[] = [];
  const watch = setInterval(() => {
    const megabytes = megabytesOf(listServers());
    if (megabytes !== null) memory.push({ at: performance.now(), megabytes });
  }, LOOKS_EVERY_MS);
  let reseeding: Promise<void> | null = null;
  const clients = Array.from({ length: CONNECTIONS }, async () => {
    const ask = await openConnection(origin);
    while (performance.now() < until) {
      const due = began + (1000 * asked) / rate;
      const path = paths[(asked * 7919) % paths.length] ?? "/";
      asked += 1;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const start = performance.now();
      const answer = await ask(path).catch((error: Error) => error);
      times.push(performance.now() - start);
      if (answer instanceof Error || answer.status !== 200) {
        faults.push(`${path}: ${answer instanceof Error ? answer.message : answer.status}`);
        if (answer instanceof Error) return;
        continue;
      }
      const { told, print } = readPage(answer);
      for (const one of told) datasets.add(one);
      const known = pages.get(`${path} ${told[0]}`);
      if (told.length !== 1 || (known !== undefined && known !== print)) mixed.push(path);
      pages.set(`${path} ${told[0]}`, print);
      const passed = performance.now() - began;
      if (reseeding === null && passed > (seconds * 1000) / 2) {
        reseeding = reseed().then(() => {
          until = performance.now() + (seconds * 1000) / 2;
        });
        until = Number.POSITIVE_INFINITY;
      }
    }
    ask.close();
  });
  await Promise.all(clients);
  await reseeding;
  clearInterval(watch);
  const third = (seconds * 1000) / 3;
  const most = (from: number, to: number) =>
    Math.max(...memory.filter(({ at }) => at >= from && at < to).map(({ megabytes }) => megabytes));
  const ended = performance.now();
  const memoryGrowth = memory.length === 0 ? null : most(ended - third, ended) / most(began, began + third);
  return { asked: times.length, p99: quantile(times, 0.99), faults, mixed, datasets: datasets.size, memoryGrowth };
}

/** The datasets that a page tells in its head, its frame and its foot, and a print of it without what names one answer. */
function readPage({ head, body }: RawAnswer): { readonly told: readonly string[]; readonly print: string } {
  const html = (/\r\ncontent-encoding: gzip/i.test(head) ? gunzipSync(body) : body).toString("utf8");
  const places = [
    /\r\netag: W\/"(\w{16})-/i.exec(head),
    /data-dataset="(\w{16})"/.exec(html),
    /<code>(\w{16})</.exec(html),
  ];
  const told = [...new Set(places.map((place) => place?.[1] ?? "none"))];
  const print = createHash("sha256").update(html.replace(HELD, "")).digest("hex");
  return { told, print };
}

/** The names under which markup was handed over: others in each making of a page. */
const HELD = /[0-9a-f]{8}-[0-9a-f]{4}/g;
