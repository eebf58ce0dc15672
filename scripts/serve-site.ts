import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");
const TSX = createRequire(import.meta.url).resolve("tsx/cli");

export type ServedSite = { readonly url: string; readonly stop: () => Promise<void> };

/** Builds the site for production. */
export function buildSite(): Promise<void> {
  return runProgram([NEXT, "build"]);
}

/** Runs a script of this project to its end; rejects where it does not end well. */
export function runScript(name: string, ...words: readonly string[]): Promise<void> {
  return runProgram([TSX, `scripts/${name}.ts`, ...words]);
}

/** Serves the built site from a database on a free port, until it is stopped; `options` are those of scripts/serve.ts. */
export async function serveSite(database: string, ...options: readonly string[]): Promise<ServedSite> {
  const port = await freePort();
  const serve = ["--import", "tsx", "scripts/serve.ts", "--port", String(port), ...options];
  const server = spawn(process.execPath, serve, {
    cwd: ROOT,
    env: { ...process.env, GONGKAI_DB: database, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await waitFor(server, /serving http/);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

async function runProgram(words: readonly string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" as const };
  const running = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  running.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(running, "close");
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}: ${said}`);
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
