import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NEXT = join(ROOT, "node_modules/next/dist/bin/next");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

export type Site = { readonly url: string; readonly database: string; readonly stop: () => Promise<void> };

/** Builds the site and serves it from a dataset that is seeded from a small generated corpus. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-site-"));
  const [corpus, database] = [join(folder, "corpus"), join(folder, "site.db")];
  runNode(TSX, "scripts/sample.ts", "--out", corpus, "--townships", "8");
  runNode(TSX, "scripts/seed.ts", "--db", database, "--manifest", join(corpus, "manifest.csv"), corpus);
  runNode(NEXT, "build");
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, "start", "-p", String(port)], {
    cwd: ROOT,
    env: { ...process.env, GONGKAI_DB: database, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await waitFor(server, /Ready in/);
  return {
    url: `http://localhost:${port}`,
    database,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function runNode(...words: string[]): void {
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: "pipe", env: { ...process.env, NODE_ENV: "production" } });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Until the server says the words; fails when it ends before. */
async function waitFor(server: ChildProcess, words: RegExp): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`server ended with ${code}: ${said}`)));
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (words.test(said)) resolve();
    });
  });
}
