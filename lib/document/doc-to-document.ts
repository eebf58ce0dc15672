import { readOle } from "./read-ole";
import type { ReadOutcome } from "./read-outcome";
import { readWordPieces, readWordRuns, viewOf, WORD_HEAD } from "./read-word-stream";
import { type LaidRow, rowsToDocument } from "./rows-to-document";
import type { SourceDocument } from "./source-document";
import { wordTextToRows } from "./word-text-to-rows";

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
 * over columns as one. Read here and not by a library: those at hand lose where the rows of wide tables end. `name` only tells a .wps from a .doc, which are the same inside.
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
  const table = ole.value.stream((flags & 0x0200) === 0 ? "0Table" : "1Table");
  if (table === null)
    return { ok: false, reason: "unreadable", detail: "the Word document has no table of its pieces" };
  const rows = streamsToRows(head, table, ole.value.stream("Data"));
  if (rows.every((row) => row.cells.every((cell) => cell.text.trim() === ""))) {
    const reason = ole.value.names.has("Data") ? "image_only" : "unreadable";
    return { ok: false, reason, detail: "no text in the document" };
  }
  return rowsToDocument(rows, name.toLowerCase().endsWith(".wps") ? "wps" : "doc");
}

/** The main text, then that of text boxes, which stands behind those of notes and heads. */
function streamsToRows(document: Uint8Array, table: Uint8Array, more: Uint8Array | null): LaidRow[] {
  const head = viewOf(document);
  const count = (place: number): number => head.getUint32(place, true);
  const main = count(WORD_HEAD.characters);
  const { footnotes, headers, macros, annotations, endnotes } = WORD_HEAD;
  const boxes = [footnotes, headers, macros, annotations, endnotes].reduce((sum, place) => sum + count(place), main);
  const paragraphs = readWordRuns(document, table, more, "paragraphRuns");
  const characters = readWordRuns(document, table, more, "characterRuns");
  return [
    ...wordTextToRows(readWordPieces(document, table, 0, main), paragraphs, characters),
    ...wordTextToRows(
      readWordPieces(document, table, boxes, boxes + count(WORD_HEAD.textboxes)),
      paragraphs,
      characters,
    ),
  ];
}
