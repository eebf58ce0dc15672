import { Command, InvalidArgumentError } from "commander";
import type { BenchPart } from "./bench/bench-part";
import { formatBench } from "./bench/format-bench";
import { writeReadme } from "./bench/write-readme";
import { runCommand } from "./run-command";
import { WrongUsage } from "./wrong-usage";

/** Each part is a module of its own, loaded when it is asked for. */
const PARTS: Readonly<Record<string, () => Promise<BenchPart>>> = {
  accuracy: async () => (await import("./bench/accuracy")).measureAccuracy,
  seed: async () => (await import("./bench/seed")).measureSeed,
  pages: async () => (await import("./bench/pages")).measurePages,
  search: async () => (await import("./bench/search")).measureSearch,
  sameness: async () => (await import("./bench/sameness")).measureSameness,
  extracts: async () => (await import("./bench/extracts")).measureExtracts,
};

const command = new Command("bench")
  .description("measures one part as ratios of one run; it asserts nothing")
  .argument("<part>", Object.keys(PARTS).join(", "))
  .option("--reports <n>", "how many reports to measure with", readCount)
  .option("--full", "all sizes, up to the 280,000 reports of the whole country", false)
  .option("--readme", "write the tables into README.md, in the place that it keeps for them", false)
  .option("--db <files...>", "existing databases to measure with, the smallest first (pages, extracts, search)")
  .option("--json", "the result as one line of JSON, last on standard output", false);

await runCommand(command, async ([part = ""]) => {
  const options = command.opts<{ reports?: number; full: boolean; readme: boolean; db?: string[]; json: boolean }>();
  const load = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (load === undefined) throw new WrongUsage(`no such part: ${part}, give one of ${Object.keys(PARTS).join(", ")}`);
  const measure = await load();
  const say = (line: string) => console.error(line);
  const result = await measure({
    reports: options.reports ?? null,
    full: options.full,
    databases: options.db ?? [],
    say,
  });
  console.info(formatBench(result));
  if (options.readme) writeReadme("README.md", part, result);
  if (options.json) console.info(JSON.stringify({ part, ...result }));
});

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("give a number of reports");
  return Number(text);
}
