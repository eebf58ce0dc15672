import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

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
 * Every file below the given files and folders, each once, in order of root and path. Hidden files are left out,
 * links to folders, and companions of the reports; a folder that cannot be read is named by `warn`. Throws where a path
 * does not exist.
 */
export function findFiles(
  paths: readonly string[],
  manifest: string | null,
  warn: (line: string) => void,
): FoundFile[] {
  const found: FoundFile[] = [];
  const met = new Set<string>();
  for (const path of paths.map((each) => resolve(each)).sort()) {
    const isFolder = statSync(path).isDirectory();
    const root = isFolder ? path : dirname(path);
    for (const name of isFolder ? walkFolder(root, "", warn) : [basename(path)]) {
      const absolute = join(root, name);
      if (absolute === manifest || (isFolder && COMPANION.test(name))) continue;
      if (paths.length > 1) {
        if (met.has(absolute)) continue;
        met.add(absolute);
      }
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat === undefined || !stat.isFile()) continue;
      found.push({ root, path: name, bytes: stat.size, modifiedMs: Math.floor(stat.mtimeMs) });
    }
  }
  return found;
}

/** The paths below `root` in their order: a folder stands where its name with "/" does. */
function* walkFolder(root: string, below: string, warn: (line: string) => void): Generator<string> {
  const names = listFolder(join(root, below), warn)
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) =>
      entry.isDirectory() ? [`${entry.name}/`] : entry.isFile() || entry.isSymbolicLink() ? [entry.name] : [],
    )
    .sort();
  for (const name of names) {
    if (name.endsWith("/")) yield* walkFolder(root, below + name, warn);
    else yield below + name;
  }
}

function listFolder(folder: string, warn: (line: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    warn(`${folder} cannot be read: ${error.message}`);
    return [];
  }
}
