import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SampleOptions } from "@/lib/sample/sample-options";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { MANIFEST_TABLE } from "@/lib/sample/truth-to-csv";

/** Reports below a folder, by their paths in it. */
export type WrittenReports = { readonly folder: string; readonly paths: readonly string[] };

/** Writes so many generated reports, in all layouts and with stories, below a folder. */
export function writeReports(folder: string, reports: number): WrittenReports {
  const [first, last] = DEFAULT_SAMPLE.years;
  const townships = Math.ceil(reports / (last - first + 1)) + SPARE;
  return writeSample(folder, { ...DEFAULT_SAMPLE, townships }, reports);
}

/** One of the stories is a township that has not published in every year. */
const SPARE = 1;

/** Writes a generated corpus below a folder, up to `most` reports of it, with the manifest that places them. */
export function writeSample(folder: string, options: SampleOptions, most = Number.POSITIVE_INFINITY): WrittenReports {
  const paths: string[] = [];
  const lines = [MANIFEST_TABLE.heads];
  for (const report of sampleReports(options)) {
    if (paths.length === most) break;
    paths.push(report.path);
    lines.push(MANIFEST_TABLE.linesOf(report));
    const file = join(folder, report.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, report.text);
  }
  writeFileSync(join(folder, MANIFEST_TABLE.name), lines.join(""));
  return { folder, paths };
}

/** Files that have been moved out of a folder. */
export type SetAside = { readonly folder: string; readonly aside: string; readonly files: readonly string[] };

/** Moves the last year of the first county to a folder beside; what stays looks as it did before that year. */
export function setLastYearAside({ folder, paths }: WrittenReports, aside: string): SetAside {
  const county = dirname(paths[0] ?? "");
  const lastYear = String(DEFAULT_SAMPLE.years[1]);
  const files = paths.filter((path) => dirname(path) === county && path.includes(lastYear));
  moveAll(files, folder, aside);
  return { folder, aside, files };
}

export function bringBack({ folder, aside, files }: SetAside): void {
  moveAll(files, aside, folder);
}

function moveAll(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}
