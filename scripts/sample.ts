import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { SampleOptions } from "@/lib/sample/sample-options";
import { DEFAULT_SAMPLE, sampleReports } from "@/lib/sample/sample-reports";
import { stories } from "@/lib/sample/stories";
import { MANIFEST_TABLE, storiesToCsv, TRUTH_TABLES } from "@/lib/sample/truth-to-csv";

const command = new Command("sample")
  .description("writes a corpus of invented reports: the files, manifest.csv and what a correct reader finds (truth/)")
  .requiredOption("--out <dir>", "the folder to write to")
  .option("--townships <n>", "how many agencies", readCount, DEFAULT_SAMPLE.townships)
  .option("--years <from-to>", "the years, such as 2019-2025", readYears, DEFAULT_SAMPLE.years)
  .option("--seed <n>", "the same seed gives the same bytes", readCount, DEFAULT_SAMPLE.seed)
  .option("--no-stories", "plant no stories: a corpus in which no check finds anything")
  .option("--no-truth", "write no truth")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

try {
  writeCorpus(command.opts());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`sample: ${error.message}`);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}

function writeCorpus({ out, truth, ...options }: SampleOptions & { out: string; truth: boolean }): void {
  const tables = (truth ? [MANIFEST_TABLE, ...TRUTH_TABLES] : [MANIFEST_TABLE]).map(({ name, heads, linesOf }) => {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(file, "w");
    writeSync(handle, heads);
    return { handle, linesOf };
  });
  if (truth) writeFileSync(join(out, "truth/stories.csv"), storiesToCsv(stories(options)));
  let folder = "";
  let written = 0;
  for (const report of sampleReports(options)) {
    const file = join(out, report.path);
    if (dirname(file) !== folder) mkdirSync(dirname(file), { recursive: true });
    folder = dirname(file);
    writeFileSync(file, report.text);
    for (const { handle, linesOf } of tables) writeSync(handle, linesOf(report));
    written++;
  }
  for (const { handle } of tables) closeSync(handle);
  console.info(`wrote ${written} reports to ${out}`);
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`not a whole number: ${text}`);
  return Number(text);
}

function readYears(text: string): readonly [number, number] {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined) throw new InvalidArgumentError(`not years such as 2019-2025: ${text}`);
  return [Number(from), Number(to ?? from)];
}
