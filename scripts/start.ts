import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { datasetPath, isCurrentVersion, openAnyVersion, readDatasetKey } from "@/db/database";
import { exitWith } from "./run-command";
import { CannotRun, WrongUsage } from "./wrong-usage";

let running: ChildProcess | null = null;
let isStopping = false;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    isStopping = true;
    if (running === null || !running.kill(signal)) process.exit(0);
  });
}

try {
  process.exitCode = await start();
} catch (error) {
  exitWith(error);
}

/** All set-up and the main job: builds the site, seeds the demonstration where no database is, serves. */
async function start(): Promise<number> {
  const port = await readPort(process.env.PORT || "3000");
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  console.info("building the site");
  const built = await run([next, "build"]);
  if (built !== 0 || isStopping) return built;
  if (needsDemonstration()) {
    console.info(`seeding the demonstration corpus into ${datasetPath()}`);
    const seeded = await run([...process.execArgv, new URL("./seed.ts", import.meta.url).pathname]);
    if (seeded !== 0 || isStopping) return seeded;
  }
  const serve = new URL("./serve.ts", import.meta.url).pathname;
  return run([...process.execArgv, serve, "--port", String(port), ...process.argv.slice(2)]);
}

/** Where there is no database yet, or the demonstration alone as an earlier version wrote it. */
function needsDemonstration(): boolean {
  if (!existsSync(datasetPath())) return true;
  const dataset = openAnyVersion(datasetPath());
  const isDemonstration = readDatasetKey(dataset, "demonstration") === "1";
  const isOld = !isCurrentVersion(dataset);
  dataset.sqlite.close();
  return isDemonstration && isOld;
}

/** The port, looked at before the build: what cannot be served need not be built. */
async function readPort(text: string): Promise<number> {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) {
    throw new WrongUsage(`not a port: ${text}: set PORT to a number from 1 to 65535`);
  }
  const probe = createServer();
  try {
    await once(probe.listen(port), "listening");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const why = error.code === "EADDRINUSE" ? "is taken" : `cannot be used (${error.code})`;
    throw new CannotRun(`port ${port} ${why}: set PORT to another`);
  }
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Runs a program of this project to its end and gives its exit code; to be ended by a signal is to be done. */
function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    running = spawn(process.execPath, args, { stdio: "inherit" });
    running.once("error", reject);
    running.once("exit", (code) => {
      running = null;
      resolve(isStopping ? 0 : (code ?? 1));
    });
  });
}
