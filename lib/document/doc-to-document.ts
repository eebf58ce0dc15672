import { readOle } from "./read-ole";
import type { ReadOutcome } from "./read-outcome";
import { type LaidRow, rowsToDocument } from "./rows-to-document";
import type { SourceDocument } from "./source-document";

/** Streams that tell what a compound file is, the first that is there decides. */
const OTHER_KINDS: readonly {
  readonly stream: string;
  readonly reason: "encrypted" | "unsupported";
  readonly detail: string;
}[] = [
  { stream: "EncryptedPackage", reason: "encrypted", detail: "the document asks for a password" },
  { stream: "Workbook", reason: "unsupported", detail: "a spreadsheet (xls or et): save it as text or docx" },
  { stream: "Book", reason: "unsupported", detail: "a spreadsheet of Excel 5: save it as text or docx" },
  { stream: "PowerPoint Document", reason: "unsupported", detail: "a presentation" },
];

const WORD_MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;

/**
 * Word's binary format, which WPS writes too, to a document. Cells merged over rows come out empty, cells merged
 * over columns as one. `name` only tells a .wps from a .doc, which are the same inside.
 * Fails with `encrypted`, `unreadable`, `image_only`, `unsupported`.
 */
export async function docToDocument(bytes: Uint8Array, name: string): Promise<ReadOutcome<SourceDocument>> {
  const ole = readOle(bytes);
  if (!ole.ok) return ole;
  const other = OTHER_KINDS.find((kind) => ole.value.names.has(kind.stream));
  if (other !== undefined) return { ok: false, reason: other.reason, detail: other.detail };
  if (!ole.value.names.has("WordDocument"))
    return { ok: false, reason: "unsupported", detail: "a compound file without a Word document" };
  const head = ole.value.stream("WordDocument");
  if (head === null || head.length < 0x200)
    return { ok: false, reason: "unreadable", detail: "the Word document is cut off" };
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint16(0, true) !== WORD_MAGIC)
    return { ok: false, reason: "unsupported", detail: "a Word document older than Word 97" };
  const flags = view.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) return { ok: false, reason: "encrypted", detail: "the document asks for a password" };
  if (ole.value.stream((flags & 0x0200) === 0 ? "0Table" : "1Table") === null) {
    return { ok: false, reason: "unreadable", detail: "the Word document has no table of its pieces" };
  }
  const { default: WordExtractor } = await import("word-extractor");
  const extracted = await new WordExtractor().extract(Buffer.from(bytes));
  const rows = bodyToRows(`${extracted.getBody(EXACT)}\n${extracted.getTextboxes(EXACT)}`);
  if (rows.every((row) => row.cells.every((cell) => cell.text.trim() === ""))) {
    return {
      ok: false,
      reason: ole.value.names.has("Data") ? "image_only" : "unreadable",
      detail: "no text in the document",
    };
  }
  return rowsToDocument(rows, name.toLowerCase().endsWith(".wps") ? "wps" : "doc");
}

/** Else the extractor turns dashes and quotes into those of ASCII. */
const EXACT = { filterUnicode: false };

/** A row of more lines is none: it is a paragraph with a tab in it. */
const ROW_LINES = 40;
const CELL_LINE_LENGTH = 80;

/**
 * In the extracted text every cell of a row ends with a tab, the last one too, and a paragraph inside a cell with a
 * line end. So a line with tabs that does not end with one goes on in the lines after it, if such an end follows.
 */
function bodyToRows(body: string): readonly LaidRow[] {
  const lines = body.split("\n");
  const rows: LaidRow[] = [];
  let table = -1;
  for (let i = 0; i < lines.length; i += 1) {
    const last = findRowEnd(lines, i);
    if (last === null) {
      const text = (lines[i] ?? "").trim();
      if (text !== "") rows.push({ cells: [{ text }], table: null });
      continue;
    }
    if (rows.at(-1)?.table !== table || table === -1) table += 1;
    const row = lines
      .slice(i, last + 1)
      .join(" ")
      .slice(0, -1);
    rows.push({ cells: row.split("\t").map((text) => ({ text })), table });
    i = last;
  }
  return rows;
}

/** The index of the line that ends the row beginning at `from`; null where none begins. */
function findRowEnd(lines: readonly string[], from: number): number | null {
  const first = lines[from] ?? "";
  if (!first.includes("\t")) return null;
  if (first.endsWith("\t")) return from;
  for (let at = from + 1; at < Math.min(lines.length, from + ROW_LINES); at += 1) {
    const line = lines[at] ?? "";
    if (line.length > CELL_LINE_LENGTH && !line.includes("\t")) return null;
    if (line.endsWith("\t")) return at;
  }
  return null;
}
