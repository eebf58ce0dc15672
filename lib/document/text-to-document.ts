import { bytesToText } from "./bytes-to-text";
import { cleanMarkdown, isMarkdown } from "./clean-markdown";
import { cleanText } from "./clean-text";
import { findSignature } from "./find-signature";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import { NO_CLUES, type SourceDocument } from "./source-document";
import { textToLines } from "./text-to-lines";
import { unfoldLine } from "./unfold-line";

/** Whether `readPlainText` is the reader for these bytes; looks at the first 1,024 of them. */
export function isPlainText(bytes: Uint8Array): boolean {
  const signature = findSignature(bytes);
  return signature === "text" || signature === "empty";
}

/**
 * Plain text or Markdown, in any encoding that reports come in, to a document. Synchronous: nearly every file of a
 * corpus takes this way. Line ends become "\n", marks without width go; plain text is otherwise kept as it is, Markdown
 * loses its marks.
 * Fails with `unreadable` (empty, or nonsense in every encoding), `unsupported` (binary), `too_large`.
 */
export function readPlainText(bytes: Uint8Array): ReadOutcome<SourceDocument> {
  const decoded = bytesToText(bytes);
  if (!decoded.ok) return decoded;
  const { text: raw, encoding } = decoded.value;
  const clean = cleanText(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  const markdown = isMarkdown(clean);
  const text = markdown ? cleanMarkdown(clean) : unfoldLine(clean);
  if (text.trim() === "") return { ok: false, reason: "unreadable", detail: "the file is empty" };
  const lines = textToLines(text);
  const longest = lines.find((line) => line.end - line.start > LIMITS.lineLength);
  if (longest !== undefined) {
    const length = longest.end - longest.start;
    return { ok: false, reason: "too_large", detail: `a line of ${length} characters, at most ${LIMITS.lineLength}` };
  }
  return { ok: true, value: { format: markdown ? "markdown" : "text", encoding, text, lines, clues: NO_CLUES } };
}
