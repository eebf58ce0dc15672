import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** A file to be read: `path` is below `root` and written with "/". */
export type FoundFile = {
  readonly root: string;
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
};

/** By their absolute paths. */
export type FoundFiles = ReadonlyMap<string, FoundFile>;

/** What `join` gives, which takes long over paths that are normal already. */
export function absolutePath({ root, path }: Pick<FoundFile, "root" | "path">): string {
  return sep === "/" && root !== "/" ? `${root}/${path}` : join(root, path);
}

/** Files that stand beside reports at the top of a folder and are none; `truth/` is what a generated corpus says of itself. */
const COMPANION = /^(?:(?:manifest|aliases|acknowledged)\.csv|truth(?:\/.*|\.\w+))$/i;

/**
 * Every file below the given files and folders, each once, in order of root and path. Hidden files are left out,
 * links to folders, and companions of the reports; a folder that cannot be read is named by `warn`. Throws where a path
 * does not exist.
 */
export function findFiles(paths: readonly string[], manifest: string | null, warn: (line: string) => void): FoundFiles {
  const found = new Map<string, FoundFile>();
  for (const given of paths.map((each) => resolve(each)).sort()) {
    const isFolder = statSync(given).isDirectory();
    const root = isFolder ? given : dirname(given);
    for (const path of isFolder ? walkFolder(root, "", warn) : [basename(given)]) {
      const absolute = absolutePath({ root, path });
      if (absolute === manifest || found.has(absolute) || (isFolder && COMPANION.test(path))) continue;
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat?.isFile()) found.set(absolute, { root, path, bytes: stat.size, modifiedMs: Math.floor(stat.mtimeMs) });
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
