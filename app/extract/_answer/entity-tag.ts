import { createHash } from "node:crypto";
import { CODE_LABELS } from "@/lib/vocabulary/code-labels";
import { DATASET_COLUMNS } from "@/lib/vocabulary/dataset-columns";
import { DATASETS, INDICATOR_COLUMNS } from "@/lib/vocabulary/datasets";

/**
 * A strong entity tag: the same tag means the same bytes. `fingerprint` stands for the data, the words of headers and
 * labels for what the program writes around it, `parts` for everything else that was asked for.
 */
export function entityTag(fingerprint: string, parts: readonly string[]): string {
  const hash = createHash("sha256").update(WORDS).update(JSON.stringify(parts)).digest("hex");
  return `"${fingerprint}-${hash.slice(0, 16)}"`;
}

/** Whether If-None-Match names this tag (RFC 9110, 13.1.2: compared weakly, `*` is any). */
export function isTagNamed(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((named) => named.trim() === "*" || named.trim().replace(/^W\//, "") === tag);
}

const WORDS = createHash("sha256")
  .update(JSON.stringify([DATASETS, DATASET_COLUMNS, INDICATOR_COLUMNS]))
  .update(JSON.stringify(Object.entries(CODE_LABELS).map(([kind, labels]) => [kind, ...labels])))
  .digest();
