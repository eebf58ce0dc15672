import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { MANIFEST_TABLE } from "@/lib/sample/truth-to-csv";

/** Writes the demonstration corpus to a folder; files that already say the same are left as they are. */
export function writeDemonstration(folder: string): void {
  let manifest = MANIFEST_TABLE.heads;
  for (const report of sampleReports(DEFAULT_SAMPLE)) {
    writeIfDifferent(join(folder, report.path), report.text);
    manifest += MANIFEST_TABLE.linesOf(report);
  }
  writeIfDifferent(join(folder, MANIFEST_TABLE.name), manifest);
}

function writeIfDifferent(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
