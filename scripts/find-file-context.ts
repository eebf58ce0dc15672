import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readAliases, readManifests } from "./read-manifest";
import type { FileContext } from "./read-report";

/**
 * What a seed of the folder would know of a file: the nearest folder above it with a manifest.csv or an aliases.csv is
 * taken for the one that was given. Without any, the file's path counts from the working directory.
 */
export function findFileContext(file: string, warn: (line: string) => void): FileContext {
  const absolute = resolve(file);
  const root = foldersAbove(absolute).find((folder) =>
    ["manifest.csv", "aliases.csv"].some((name) => existsSync(join(folder, name))),
  );
  const path = relative(root ?? process.cwd(), absolute).replaceAll("\\", "/");
  if (root === undefined) {
    return { path: path.startsWith("..") ? basename(absolute) : path, manifest: null, aliases: [] };
  }
  const manifest = readManifests(null, [root], warn).get(absolute) ?? null;
  return { path, manifest, aliases: readAliases([root], warn) };
}

/** From the file's own folder up to the top. */
function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
