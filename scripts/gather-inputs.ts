import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Acknowledgements } from "@/db/save-acknowledged";
import type { PlaceAlias } from "@/lib/place/manifest-row";
import { PARSER_VERSION } from "@/lib/report/parser-version";
import { type FoundFiles, findFiles } from "./find-files";
import { type Manifest, readAcknowledged, readAliases, readManifests } from "./read-manifest";
import { CannotRun, WrongUsage } from "./wrong-usage";

/** All that a run was given, read and found. */
export type SeedInputs = {
  readonly found: FoundFiles;
  readonly manifest: Manifest;
  readonly aliases: readonly PlaceAlias[];
  readonly acknowledged: Acknowledgements;
  /** Names what files are read with: another parser, or other aliases, may read the same file differently. */
  readonly reader: string;
};

/** Finds the files of a run and what is known of them. Throws where a path is missing or there is nothing to read. */
export function gatherInputs(
  { paths, manifest: given }: { readonly paths: readonly string[]; readonly manifest: string | null },
  say: (line: string) => void,
): SeedInputs {
  const missing = [...paths, given].find((path) => path !== null && !existsSync(path));
  if (missing) throw new WrongUsage(`no such file or folder: ${missing}`);
  const folders = paths.map((path) => resolve(path)).filter((path) => statSync(path).isDirectory());
  const aliases = readAliases(folders, say);
  const acknowledged = readAcknowledged(folders, say);
  const found = findFiles(paths, given === null ? null : resolve(given), say);
  const manifest = readManifests(given, folders, say, (path) => found.has(path) || existsSync(path));
  if (found.size === 0) throw new CannotRun(`nothing to read in ${paths.join(", ")}: no files`);
  const print = createHash("sha256").update(JSON.stringify(aliases)).digest("hex").slice(0, 8);
  return { found, manifest, aliases, acknowledged, reader: `${PARSER_VERSION}.${print}` };
}
