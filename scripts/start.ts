import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { datasetPath, openAnyVersion, readDatasetKey } from "@/db/database";

const port = process.env.PORT || "3000";
let running: ChildProcess | null = null;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (running === null || !running.kill(signal)) process.exit(0);
  });
}

process.exitCode = await start();

/** All set-up and the main job: builds the site, seeds the demonstration where no database is, serves. */
async function start(): Promise<number> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  console.info("building the site");
  const built = await run([next, "build"]);
  if (built !== 0) return built;
  if (showsDemonstration()) {
    console.info(`seeding the demonstration corpus into ${datasetPath()}`);
    const seeded = await run([...process.execArgv, new URL("./seed.ts", import.meta.url).pathname]);
    if (seeded !== 0) return seeded;
  }
  console.info(`serving http://localhost:${port}`);
  return run([next, "start", "--port", port]);
}

/** Where there is no database yet, or one that holds the demonstration alone: a new version may read it differently. */
function showsDemonstration(): boolean {
  if (!existsSync(datasetPath())) return true;
  const dataset = openAnyVersion(datasetPath());
  const isDemonstration = readDatasetKey(dataset, "demonstration") === "1";
  dataset.sqlite.close();
  return isDemonstration;
}

/** Runs a program of this project to its end and gives its exit code; one that a signal ends has done its work. */
function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    running = spawn(process.execPath, args, { stdio: "inherit" });
    running.once("error", reject);
    running.once("exit", (code) => {
      running = null;
      resolve(code ?? 0);
    });
  });
}
