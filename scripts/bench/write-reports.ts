import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SampleOptions } from "@/lib/sample/sample-options";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";

/** Writes so many generated reports, in all layouts and with stories, below a folder. */
export function writeReports(folder: string, reports: number): void {
  const [first, last] = DEFAULT_SAMPLE.years;
  const townships = Math.ceil(reports / (last - first + 1)) + SPARE;
  writeSample(folder, { ...DEFAULT_SAMPLE, townships }, reports);
}

/** One of the stories is a township that has not published in every year. */
const SPARE = 1;

/** Writes a generated corpus below a folder, up to `most` reports of it. */
export function writeSample(folder: string, options: SampleOptions, most = Number.POSITIVE_INFINITY): void {
  let left = most;
  for (const { path, text } of sampleReports(options)) {
    if (left === 0) return;
    left -= 1;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
