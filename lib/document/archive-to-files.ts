import { cleanText } from "./clean-text";
import { findSignature } from "./find-signature";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { zipEntries } from "./zip-entries";

/** A file out of an archive: its path begins with the archive's own name; `bytes` says why where it was not had. */
export type ArchiveFile = { readonly name: string; readonly bytes: ReadOutcome<Uint8Array> };

/** Whether these bytes are a folder of files, and not a Word or other document that is a zip inside. */
export function isArchive(bytes: Uint8Array): boolean {
  return findSignature(bytes) === "zip" && findZipKind(bytes) === "archive";
}

export type ZipKind = "archive" | "docx" | "office";

/** Entries that only one kind of document has. */
const KINDS: readonly { readonly entry: RegExp; readonly kind: ZipKind }[] = [
  { entry: /^word\/document\d?\.xml$/, kind: "docx" },
  { entry: /^\[Content_Types\]\.xml$/, kind: "office" },
  { entry: /^OFD\.xml$/, kind: "office" },
  { entry: /^META-INF\/manifest\.xml$/, kind: "office" },
];

export function findZipKind(bytes: Uint8Array): ZipKind {
  const names: string[] = [];
  zipEntries(bytes, (name) => {
    names.push(name);
    return false;
  });
  return KINDS.find(({ entry }) => names.some((name) => entry.test(name)))?.kind ?? "archive";
}

/**
 * Every file of a zip and of the zips inside it, as `archive.zip/folder/file.txt`, without the litter of operating
 * systems. Names in GBK are understood. A bad entry is returned with its reason; a zip that cannot be opened, or
 * breaks a limit as a whole, fails.
 */
export function archiveToFiles(bytes: Uint8Array, name: string): ReadOutcome<readonly ArchiveFile[]> {
  return openArchive(bytes, name, { entries: LIMITS.archiveEntries, bytes: LIMITS.unpackedBytes }, 1);
}

/** What the whole nest of archives may still take; each opened archive draws on it. */
type Allowance = { entries: number; bytes: number };

function openArchive(
  bytes: Uint8Array,
  name: string,
  allowance: Allowance,
  depth: number,
): ReadOutcome<readonly ArchiveFile[]> {
  if (bytes.length > LIMITS.archiveBytes) {
    const detail = `an archive of ${bytes.length} bytes, at most ${LIMITS.archiveBytes}`;
    return { ok: false, reason: "too_large", detail };
  }
  if (depth > LIMITS.archiveDepth) {
    return { ok: false, reason: "too_large", detail: `archives nested deeper than ${LIMITS.archiveDepth}` };
  }
  const entries = zipEntries(bytes, (entry) => !LITTER.test(entry), allowance.bytes);
  if (!entries.ok) return entries;
  allowance.entries -= entries.value.length;
  if (allowance.entries < 0) {
    return { ok: false, reason: "too_large", detail: `more than ${LIMITS.archiveEntries} entries` };
  }
  const files: ArchiveFile[] = [];
  for (const entry of entries.value) {
    const path = `${name}/${cleanPath(entry.name)}`;
    if (!entry.bytes.ok || !isArchive(entry.bytes.value)) {
      if (entry.bytes.ok) allowance.bytes -= entry.bytes.value.length;
      files.push({ name: path, bytes: entry.bytes });
      continue;
    }
    const inner = openArchive(entry.bytes.value, path, allowance, depth + 1);
    if (inner.ok) files.push(...inner.value);
    else files.push({ name: path, bytes: inner });
  }
  return { ok: true, value: files };
}

/** ..\\a/./b.txt → a/b.txt: a name never leads out of its archive. */
function cleanPath(name: string): string {
  const steps = cleanText(name).split(/[/\\\n]/);
  return steps.filter((step) => step !== "" && step !== "." && step !== "..").join("/");
}

/** __MACOSX/._report.txt, Thumbs.db, .DS_Store, ~$report.docx */
const LITTER = /(?:^|[/\\])(?:__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._|~\$)/;
