import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "./find-files";

/** The texts of some of the files, spread over all of them: of those that are plain text and not large. */
export function readSamples(files: readonly FoundFile[]): readonly string[] {
  const step = Math.max(1, Math.floor(files.length / MOST_SAMPLES));
  const chosen = files.filter((_, index) => index % step === 0).filter(({ bytes }) => bytes <= MOST_BYTES);
  return chosen.flatMap((file) => readSample(file) ?? []);
}

const MOST_SAMPLES = 200;
const MOST_BYTES = 100_000;

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Null for what is no text, and for what cannot be read: that is told when its turn comes. */
function readSample({ root, path }: FoundFile): string | null {
  try {
    const text = UTF8.decode(readFileSync(join(root, path)));
    return text.includes("\0") || text.startsWith("<") ? null : text;
  } catch {
    return null;
  }
}
