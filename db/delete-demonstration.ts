import { type Dataset, listRows, prepared } from "./database";
import { deleteSource } from "./save-source";

/** Removes the generated reports that do not lie below one of these folders, and returns how many they were. */
export function deleteDemonstration(dataset: Dataset, keptRoots: readonly string[]): number {
  const isReal = prepared(dataset, "SELECT 1 FROM report WHERE demonstration = 0 LIMIT 1").get() !== undefined;
  if (!isReal) return 0;
  const sources = listRows<{ id: number; state: string }>(
    dataset,
    `SELECT id, state FROM source
WHERE root IN (SELECT root FROM source JOIN report ON report.source = source.id WHERE demonstration = 1)
  AND root NOT IN (SELECT value FROM json_each(?))`,
    JSON.stringify(keptRoots),
  );
  for (const { id } of sources) deleteSource(dataset, id);
  return sources.filter(({ state }) => state === "stored").length;
}
