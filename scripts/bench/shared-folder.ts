import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** Labelled examples may lie in a folder `shared` beside the repository, or beside the folder that holds it. */
const FOLDERS = ["../../../shared/", "../../../../shared/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** The path of a shared file; null, with a note, where it is not there. */
export function sharedPath(path: string): string | null {
  const found = FOLDERS.map((folder) => `${folder}${path}`).find((candidate) => existsSync(candidate));
  if (found === undefined) console.info(`shared/${path} is absent: its cases are skipped`);
  return found ?? null;
}

/** The rows of a CSV by the names of its columns. */
export function readCsv(path: string): readonly Record<string, string>[] {
  return parse(readFileSync(path, "utf8"), { columns: true, bom: true });
}
