import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { SampleOptions } from "../../lib/sample/sample-options";
import type { SampleReport } from "../../lib/sample/sample-report";
import { sampleReports } from "../../lib/sample/sample-reports";
import { MANIFEST_TABLE } from "../../lib/sample/truth-to-csv";

/** A folder that is removed when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end while the test waits. `lines` are what it says on standard error. */
export function runAndWait(name: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, lines: stderr.split("\n").filter((line) => line !== "") };
}

/** Waits until a process has said words on one of its outputs, or has ended; gives all that it said. */
export async function waitForWords(process: ChildProcess, words: string): Promise<string> {
  let said = "";
  const heard = new Promise<void>((resolve) => {
    for (const output of [process.stdout, process.stderr]) {
      output?.on("data", (chunk: Buffer) => {
        said += chunk;
        if (said.includes(words)) resolve();
      });
    }
  });
  if (process.exitCode === null) await Promise.race([heard, once(process, "exit")]);
  return said;
}

/** Seeds and gives the tally. Throws with what the run said where it fails. */
export function seed(database: string, args: readonly string[]) {
  const run = runAndWait("seed", [...args, "--db", database, "--json"]);
  if (run.status !== 0) throw new Error(`seed ended with ${run.status}: ${run.lines.join("\n")}`);
  return { tally: JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? ""), lines: run.lines };
}

/** Writes generated reports to a folder, without a manifest unless one is asked for; gives the reports. */
export function writeCorpus(
  folder: string,
  options: Partial<SampleOptions> = {},
  { manifest = false } = {},
): readonly SampleReport[] {
  const reports = [...sampleReports({ seed: 5, townships: 4, years: [2022, 2023], stories: false, ...options })];
  for (const report of reports) writeReport(folder, report.path, report.text);
  if (manifest) {
    const lines = reports.map((report) => MANIFEST_TABLE.linesOf(report));
    writeFileSync(join(folder, MANIFEST_TABLE.name), MANIFEST_TABLE.heads + lines.join(""));
  }
  return reports;
}

export function writeReport(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
