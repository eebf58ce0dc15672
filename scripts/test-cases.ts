import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { runCommand } from "./run-command";

const command = new Command("test:cases")
  .description("compares the golden reports of tests/reports with what the reader returns now")
  .option(
    "--write",
    "writes what the reader returns now, for a review of the difference; never where CI is set",
    false,
  );

await runCommand(command, async () => {
  const { write } = command.opts<{ write: boolean }>();
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const run = spawn(process.execPath, [vitest, "run", "tests/report/golden-reports.test.ts"], {
    stdio: "inherit",
    env: { ...process.env, ...(write ? { UPDATE_CASES: "1" } : {}) },
  });
  const [code] = await once(run, "exit");
  process.exitCode = code === 0 ? 0 : 1;
});
