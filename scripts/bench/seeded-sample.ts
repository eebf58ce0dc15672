import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../serve-site";

/** Gives `work` a database of so many generated townships from 2019 to 2025, and removes it afterwards. */
export async function withSeededSample<Value>(
  townships: number,
  work: (database: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const [corpus, database] = [join(folder, "corpus"), join(folder, "sample.db")];
    await runScript("sample", "--out", corpus, "--townships", String(townships), "--no-truth");
    await runScript("seed", corpus, "--db", database);
    return await work(database);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Generated reports are seven for each township. */
export function townshipsFor(reports: number): number {
  return Math.ceil(reports / 7);
}
