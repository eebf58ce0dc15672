import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";

/** Writes so many generated reports, in all layouts and with stories, below a folder. */
export function writeReports(folder: string, reports: number): void {
  const [first, last] = DEFAULT_SAMPLE.years;
  const townships = Math.ceil(reports / (last - first + 1)) + SPARE;
  let left = reports;
  for (const { path, text } of sampleReports({ ...DEFAULT_SAMPLE, townships })) {
    if (left === 0) return;
    left -= 1;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** One of the stories is a township that has not published in every year. */
const SPARE = 1;
