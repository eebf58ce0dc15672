import { cleanText } from "./clean-text";
import { isProse } from "./common-characters";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import {
  type DocumentClues,
  type DocumentFormat,
  NO_CLUES,
  type SourceCell,
  type SourceDocument,
  type SourceLine,
} from "./source-document";

/** A cell before it has a place in the text. */
export type LaidCell = { readonly text: string; readonly spanned?: true };

/** A paragraph (one cell, `table` null) or a row of table number `table`. */
export type LaidRow = { readonly cells: readonly LaidCell[]; readonly table: number | null };

/**
 * Joins rows to one text (cells by "\t", rows by "\n") with offsets into it, the form of every format but plain text.
 * White space of any kind inside a cell becomes single spaces, so that tabs and line ends only part cells and rows.
 * `unreadable` where nothing is left to read, or nothing that makes sense.
 */
export function rowsToDocument(
  rows: readonly LaidRow[],
  format: DocumentFormat,
  encoding: string | null = null,
  clues: DocumentClues = NO_CLUES,
): ReadOutcome<SourceDocument> {
  const parts: string[] = [];
  const lines: SourceLine[] = [];
  let at = 0;
  for (const row of rows) {
    const start = at;
    const cells: SourceCell[] = [];
    for (const cell of row.cells) {
      if (cells.length > 0) at += 1;
      const text = cell.spanned ? "" : cleanCell(cell.text);
      cells.push({ text, start: at, end: at + text.length, ...(cell.spanned ? { spanned: true as const } : {}) });
      at += text.length;
    }
    if (at - start > LIMITS.lineLength) {
      return {
        ok: false,
        reason: "too_large",
        detail: `a line of ${at - start} characters, at most ${LIMITS.lineLength}`,
      };
    }
    parts.push(cells.map((cell) => cell.text).join("\t"));
    lines.push({ start, end: at, cells, grid: row.table });
    at += 1;
  }
  const text = parts.join("\n");
  if (text.trim() === "") return { ok: false, reason: "unreadable", detail: `no text in the ${format} file` };
  if (!isProse(text)) {
    return {
      ok: false,
      reason: "unreadable",
      detail: `the ${format} file's characters make no sense: its fonts lack their code`,
    };
  }
  return { ok: true, value: { format, encoding, text, lines, clues } };
}

function cleanCell(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
