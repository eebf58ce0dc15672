import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { glob } from "tinyglobby";

/** A file to be read: `path` is below `root` and written with "/". */
export type FoundFile = {
  readonly root: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
};

/** Files that stand beside reports at the top of a folder and are none; `truth/` is what a generated corpus says of itself. */
const COMPANION = /^(?:(?:manifest|aliases|acknowledged)\.csv|truth(?:\/.*|\.\w+))$/i;

/**
 * Every file below the given files and folders, each once, in order of root and path. Hidden files are left out, and
 * companions of the reports. Throws where a path does not exist.
 */
export async function findFiles(paths: readonly string[], manifest: string | null): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths.map((each) => resolve(each)).sort()) {
    const isFolder = statSync(path).isDirectory();
    const root = isFolder ? path : dirname(path);
    const names = isFolder
      ? await glob("**/*", { cwd: root, dot: false, followSymbolicLinks: false })
      : [basename(path)];
    for (const name of names.sort()) {
      const absolute = join(root, name);
      if (found.has(absolute) || absolute === manifest || (isFolder && COMPANION.test(name))) continue;
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat === undefined || !stat.isFile()) continue;
      const modifiedMs = Math.floor(stat.mtimeMs);
      found.set(absolute, { root, path: name, bytes: stat.size, modifiedMs });
    }
  }
  return [...found.values()];
}
