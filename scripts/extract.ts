import { once } from "node:events";
import { type Dataset, datasetPath, openDatasetForReading } from "@/db/database";
import { extractCsv } from "@/db/queries/extract-csv";
import { readExtractRequest, requireAgencies } from "@/db/queries/extract-request";
import { DATASETS, FILTERS } from "@/lib/vocabulary/datasets";
import { DATASET_SHAPES } from "@/lib/vocabulary/extract-options";
import { exitWith } from "./run-command";
import { WrongUsage } from "./wrong-usage";

const USAGE = `usage: extract DATASET [--db FILE] [--FILTER VALUE ...]
datasets: ${Object.keys(DATASETS).join(", ")}
filters: ${Object.keys(FILTERS).join(", ")}
options: lang (zh or en), columns (joined by commas), shape (long or wide; ${Object.keys(DATASET_SHAPES).join(", ")})`;

try {
  await extract(process.argv.slice(2));
} catch (error) {
  exitWith(error);
}

/** Writes one dataset to standard output. A reader that has had enough (head) ends it quietly. */
async function extract(words: readonly string[]): Promise<void> {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { name, parameters, database } = readWords(words);
  const asked = readExtractRequest(name, parameters);
  if (!asked.ok) throw new WrongUsage(asked.message);
  const dataset = openDatasetForReading(database);
  holdLittle(dataset);
  const outcome = requireAgencies(dataset, asked.request);
  if (!outcome.ok) throw new WrongUsage(outcome.message);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  for (const chunk of extractCsv(dataset, outcome.request)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
}

/** Every page of the file is read once: keeping them, or mapping the file, would only fill memory. */
function holdLittle({ sqlite }: Dataset): void {
  sqlite.pragma("mmap_size = 0");
  sqlite.pragma("cache_size = -2048");
}

/** `--year 2023` or `--year=2023`; the one word without dashes is the dataset. */
function readWords(words: readonly string[]) {
  const names: string[] = [];
  const parameters: [string, string][] = [];
  let database = datasetPath();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("--")) {
      names.push(word);
      continue;
    }
    const [key = "", given] = splitOnce(word.slice(2));
    const value = given ?? words[++index];
    if (value === undefined) throw new WrongUsage(`--${key} needs a value`);
    if (key === "db") database = value;
    else parameters.push([key, value]);
  }
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new WrongUsage(`give one dataset: ${Object.keys(DATASETS).join(", ")}`);
  return { name, parameters, database };
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf("=");
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
