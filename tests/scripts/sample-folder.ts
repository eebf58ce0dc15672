import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { openDatasetForReading } from "@/db/database";
import { extractCsv } from "@/db/queries/extract-csv";
import { readExtractRequest } from "@/db/queries/extract-request";
import { sampleReports } from "@/lib/sample/sample-reports";
import { MANIFEST_TABLE } from "@/lib/sample/truth-to-csv";
import { type SeedOptions, seedDatabase } from "@/scripts/seed-database";

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "gongkai-"));
}

export function writeTo(folder: string, path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Invented reports of so many townships in 2022 and 2023, with their manifest, and the paths they were written to. */
export function writeSample(folder: string, townships: number): readonly string[] {
  const reports = [...sampleReports({ seed: 11, townships, years: [2022, 2023], stories: false })];
  for (const { path, text } of reports) writeTo(folder, path, text);
  writeTo(folder, MANIFEST_TABLE.name, MANIFEST_TABLE.heads + reports.map(MANIFEST_TABLE.linesOf).join(""));
  return reports.map(({ path }) => path);
}

/** Seeds within this process, and gives the tally with the lines that were said. */
export async function seed(database: string, paths: readonly string[], options: Partial<SeedOptions> = {}) {
  const said: string[] = [];
  const voice = { say: (line: string) => void said.push(line), progress: () => undefined };
  const tally = await seedDatabase(
    { paths, database, manifest: null, jobs: null, fresh: false, dropGone: false, ...options },
    voice,
  );
  return { ...tally, said };
}

/** The rows of one dataset's extract by the names of their columns. */
export function extractRows(name: string, database: string): readonly Readonly<Record<string, string>>[] {
  const asked = readExtractRequest(name, []);
  if (!asked.ok) throw new Error(asked.message);
  const dataset = openDatasetForReading(database);
  const csv = Buffer.concat([...extractCsv(dataset, asked.request)]);
  dataset.sqlite.close();
  return parse(csv, { bom: true, columns: true });
}
