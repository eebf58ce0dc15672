import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { watchMemory } from "./process-memory";

/**
 * What came out of a stream, and how long its first byte and its last took. `peak` is the most memory in megabytes: of
 * a command all that it had, of servers what is their own.
 */
export type Stream = {
  readonly lines: number;
  readonly bytes: number;
  readonly firstMs: number;
  readonly ms: number;
  readonly peak: number | null;
};

/** Runs `npm run extract` as its own process, and counts what it writes. */
export function streamFromCommand(dataset: string, database: string): Promise<Stream> {
  const script = resolve(import.meta.dirname, "../extract.ts");
  return streamFromProcess(process.execPath, ["--import", "tsx", script, dataset, "--db", database]);
}

/** Runs `sqlite3 -csv`; null where it is not installed. */
export async function streamFromSqlite(sql: string, database: string): Promise<Stream | null> {
  try {
    return await streamFromProcess("sqlite3", ["-csv", "-readonly", database, sql]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Fetches an address, and watches the processes that answer. */
export async function streamFromAddress(address: string, listServers: () => readonly number[]): Promise<Stream> {
  const began = performance.now();
  const { value, peak } = await watchMemory(listServers, async () => {
    const [answer] = await once(get(address, { headers: { "Accept-Encoding": "identity" } }), "response");
    if (answer.statusCode !== 200) throw new Error(`${address} answers ${answer.statusCode}`);
    return countStream(answer, began);
  });
  return { ...value, peak };
}

async function streamFromProcess(program: string, words: readonly string[]): Promise<Stream> {
  const began = performance.now();
  const running = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(running, "close");
  const listOwn = () => (running.pid === undefined ? [] : [running.pid]);
  const counted = watchMemory(listOwn, () => countStream(running.stdout, began), "resident");
  const [[code], { value, peak }] = await Promise.all([ended, counted]);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { ...value, peak };
}

async function countStream(stream: Readable, began: number): Promise<Omit<Stream, "peak">> {
  let [lines, bytes, firstMs] = [0, 0, 0];
  for await (const chunk of stream) {
    if (bytes === 0) firstMs = performance.now() - began;
    bytes += chunk.length;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  return { lines, bytes, firstMs, ms: performance.now() - began };
}

const NEWLINE = 10;
