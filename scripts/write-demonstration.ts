import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { MANIFEST_TABLE } from "@/lib/sample/truth-to-csv";
import { DEMONSTRATION_MARK } from "@/lib/vocabulary/demonstration";

/**
 * Writes the demonstration corpus to a folder. Files that already say the same are left as they are; generated files of
 * another version, which would count twice, are removed.
 */
export function writeDemonstration(folder: string): void {
  let manifest = MANIFEST_TABLE.heads;
  const written = new Set<string>();
  for (const report of sampleReports(DEFAULT_SAMPLE)) {
    const path = join(folder, report.path);
    written.add(path);
    writeIfDifferent(path, report.text);
    manifest += MANIFEST_TABLE.linesOf(report);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(path) && isGenerated(path)) rmSync(path);
  }
  writeIfDifferent(join(folder, MANIFEST_TABLE.name), manifest);
}

function isGenerated(path: string): boolean {
  return readFileSync(path, "utf8").includes(DEMONSTRATION_MARK);
}

function writeIfDifferent(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
