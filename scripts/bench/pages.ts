import { once } from "node:events";
import { createServer } from "node:http";
import { openDatasetForReading } from "@/db/database";
import { buildSite, serveSite } from "../serve-site";
import type { BenchOptions, BenchPart } from "./bench-part";
import { townshipsFor, withSeededSample } from "./seeded-sample";

const REQUESTS = 60;
const AT_ONCE = 4;

/** Pages of the served build against a bare node:http server that answers with the same bytes, in the same run. */
export const measurePages: BenchPart = (options) =>
  withSeededSample(townshipsFor(options.reports ?? 1_000), async (database) => {
    options.say("building the site");
    await buildSite();
    const site = await serveSite(database);
    try {
      const rows = [];
      for (const [name, path] of pagesOf(database)) rows.push(await measurePage(name, site.url + path, options));
      return { tables: [{ title: "pages, ratios of one run", rows }], notes: [] };
    } finally {
      await site.stop();
    }
  });

function pagesOf(database: string): readonly (readonly [string, string])[] {
  const { sqlite } = openDatasetForReading(database);
  const [a, b] = sqlite.prepare("SELECT agency_id FROM agency ORDER BY id LIMIT 2").pluck().all();
  const report = sqlite.prepare("SELECT report_id FROM report ORDER BY id LIMIT 1").pluck().get();
  sqlite.close();
  return [
    ["overview", "/"],
    ["township", `/townships/${a}`],
    ["compare", `/compare?a=${a}&b=${b}`],
    ["report", `/reports/${report}`],
    ["themes", "/themes"],
    ["quality", "/quality"],
  ];
}

async function measurePage(name: string, address: string, { say }: BenchOptions) {
  say(`asking for ${name}`);
  const body = await bytesOf(address);
  const page = await requestsPerSecond(address);
  const bare = createServer((_, response) => response.end(body)).listen(0, "127.0.0.1");
  await once(bare, "listening");
  const bound = bare.address();
  if (bound === null || typeof bound === "string") throw new Error("the bare server has no port");
  const plain = await requestsPerSecond(`http://127.0.0.1:${bound.port}/`);
  bare.close();
  return {
    page: name,
    kilobytes: Math.round(body.length / 1024),
    "requests/s": Math.round(page),
    "page / bare server": Math.round((1000 * page) / plain) / 1000,
  };
}

async function requestsPerSecond(address: string): Promise<number> {
  for (let i = 0; i < 5; i += 1) await bytesOf(address);
  const began = performance.now();
  const clients = Array.from({ length: AT_ONCE }, async () => {
    for (let i = 0; i < REQUESTS / AT_ONCE; i += 1) await bytesOf(address);
  });
  await Promise.all(clients);
  return (1000 * REQUESTS) / (performance.now() - began);
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
