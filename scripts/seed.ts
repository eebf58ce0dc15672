import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { datasetPath, openAnyVersion, readDatasetKey } from "@/db/database";
import { runCommand } from "./run-command";
import { seedDatabase } from "./seed-database";
import { formatTally } from "./seed-tally";
import { seedVoice } from "./seed-voice";
import { writeDemonstration } from "./write-demonstration";
import { WrongUsage } from "./wrong-usage";

const command = new Command("seed")
  .description("reads reports into the database; without a path it generates the demonstration corpus and reads that")
  .argument("[paths...]", "files and folders of reports")
  .option("--db <file>", "the database", datasetPath())
  .option("--manifest <file>", "what is known of the files: manifest.csv at the top of a folder is found by itself")
  .option("--jobs <n>", "how many threads read", readJobs)
  .option("--fresh", "start from an empty database", false)
  .option("--json", "the tally as one line of JSON, last on standard output", false);

const DEMONSTRATION = "data/demonstration";

await runCommand(command, async (paths: readonly string[]) => {
  const options = command.opts<{ db: string; manifest?: string; jobs?: number; fresh: boolean; json: boolean }>();
  if (paths.length === 0) prepareDemonstration(resolve(options.db), options.fresh);
  const tally = await seedDatabase(
    {
      paths: paths.length === 0 ? [DEMONSTRATION] : paths,
      database: resolve(options.db),
      manifest: options.manifest ?? null,
      jobs: options.jobs ?? null,
      fresh: options.fresh,
      dropGone: paths.length === 0,
    },
    seedVoice(),
  );
  console.info(formatTally(tally));
  if (options.json) console.info(JSON.stringify(tally));
});

/** Generated reports are never mixed into real ones: their figures would count among them. */
function prepareDemonstration(database: string, fresh: boolean): void {
  if (!fresh && holdsRealReports(database)) {
    throw new WrongUsage(
      `${database} holds real reports: give the paths to read, or --fresh for the demonstration alone`,
    );
  }
  writeDemonstration(DEMONSTRATION);
}

function holdsRealReports(database: string): boolean {
  if (!existsSync(database)) return false;
  const dataset = openAnyVersion(database);
  const isReal = readDatasetKey(dataset, "demonstration") !== "1";
  dataset.sqlite.close();
  return isReal;
}

function readJobs(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("give a number from 1 to 99");
  return Number(text);
}
