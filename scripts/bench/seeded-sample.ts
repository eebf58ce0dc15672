import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatasetForReading } from "@/db/database";
import { runScript } from "../serve-site";
import type { BenchOptions } from "./bench-part";

/** A database to measure with. */
export type MeasuredDatabase = {
  readonly path: string;
  readonly reports: number;
  /** Whether no larger one follows. */
  readonly isLargest: boolean;
};

/** Gives `work` every database that is asked for; where none is, one of generated reports in each of these sizes. */
export async function withEachDatabase<Value>(
  { databases, say }: BenchOptions,
  sizes: readonly number[],
  work: (database: MeasuredDatabase) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const all = databases.length > 0 ? databases.length : sizes.length;
  const measure = async (path: string): Promise<void> => {
    values.push(await work({ path, reports: countReports(path), isLargest: values.length === all - 1 }));
  };
  for (const database of databases) await measure(database);
  if (databases.length > 0) return values;
  for (const size of sizes) {
    say(`${size} reports: generating and seeding`);
    await withSeededSample(size, measure);
  }
  return values;
}

function countReports(database: string): number {
  const { sqlite } = openDatasetForReading(database);
  const count = sqlite.prepare("SELECT count(*) FROM report").pluck().get();
  sqlite.close();
  return Number(count);
}

/** Gives `work` a database of so many generated reports, seven of each township, and removes it afterwards. */
async function withSeededSample(reports: number, work: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const [corpus, database] = [join(folder, "corpus"), join(folder, "sample.db")];
    await runScript("sample", "--out", corpus, "--townships", String(Math.ceil(reports / 7)), "--no-truth");
    await runScript("seed", corpus, "--db", database);
    await work(database);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
