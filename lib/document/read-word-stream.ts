/** Text of Word's binary format as stored: special characters in it, `at` the place in the file of each character. */
export type WordPiece = { readonly text: string; readonly at: number; readonly width: 1 | 2 };

/** Formatting that holds for a stretch of the file: the operands of Word's single property modifiers, by code. */
export type WordRun = {
  readonly from: number;
  readonly to: number;
  readonly properties: ReadonlyMap<number, DataView>;
};

/** Places in the head of the WordDocument stream ([MS-DOC] 2.5.6): a count of characters, or where a table stands. */
export const WORD_HEAD = {
  characters: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  annotations: 0x5c,
  endnotes: 0x60,
  textboxes: 0x64,
  characterRuns: 0xfa,
  paragraphRuns: 0x102,
  pieces: 0x1a2,
} as const;

const WESTERN = new TextDecoder("windows-1252");
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The text from character `from` to `to`, piece by piece as edits have left it ([MS-DOC] 2.4.1). */
export function readWordPieces(document: Uint8Array, table: Uint8Array, from: number, to: number): WordPiece[] {
  const view = viewOf(table);
  const list = findPieceList(view, viewOf(document));
  if (list === null) return [];
  const count = Math.floor((list.size - 4) / 12);
  const pieces: WordPiece[] = [];
  for (let i = 0; i < count; i += 1) {
    const [first, next] = [view.getUint32(list.at + 4 * i, true), view.getUint32(list.at + 4 * i + 4, true)];
    const [start, end] = [Math.max(first, from), Math.min(next, to)];
    if (start >= end) continue;
    const place = view.getUint32(list.at + 4 * (count + 1) + 8 * i + 2, true);
    const width = (place & 0x40000000) !== 0 ? 1 : 2;
    const origin = width === 1 ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    const at = origin + width * (start - first);
    const bytes = document.subarray(at, at + width * (end - start));
    pieces.push({ text: (width === 1 ? WESTERN : UTF16).decode(bytes), at, width });
  }
  return pieces;
}

/** Behind any number of formats (code 1) stands the list of pieces (code 2). */
function findPieceList(table: DataView, document: DataView): { readonly at: number; readonly size: number } | null {
  let at = document.getUint32(WORD_HEAD.pieces, true);
  const end = at + document.getUint32(WORD_HEAD.pieces + 4, true);
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  return at < end && table.getUint8(at) === 2 ? { at: at + 5, size: table.getUint32(at + 1, true) } : null;
}

/** Pages of runs are 512 bytes: places, then where the formatting of each stands, then the formattings. */
const PAGE = 512;
/** A formatting too long for its page stands in the Data stream. */
const ELSEWHERE = new Set([0x6645, 0x6646]);

/** The runs of paragraphs or of characters, in the order of the file. Damaged pages throw a RangeError. */
export function readWordRuns(
  document: Uint8Array,
  table: Uint8Array,
  more: Uint8Array | null,
  kind: "paragraphRuns" | "characterRuns",
): WordRun[] {
  const head = viewOf(document);
  const pages = viewOf(table);
  const at = head.getUint32(WORD_HEAD[kind], true);
  const count = Math.floor((head.getUint32(WORD_HEAD[kind] + 4, true) - 4) / 8);
  const runs: WordRun[] = [];
  for (let i = 0; i < count; i += 1) {
    const page = pages.getUint32(at + 4 * (count + 1) + 4 * i, true) * PAGE;
    const size = head.getUint8(page + PAGE - 1);
    for (let run = 0; run < size; run += 1) {
      const listed = page + 4 * (size + 1) + run * (kind === "paragraphRuns" ? 13 : 1);
      const offset = page + 2 * head.getUint8(listed);
      const formatting =
        offset === page
          ? null
          : kind === "paragraphRuns"
            ? paragraphFormat(head, offset)
            : characterFormat(head, offset);
      runs.push({
        from: head.getUint32(page + 4 * run, true),
        to: head.getUint32(page + 4 * run + 4, true),
        properties: formatting === null ? new Map() : readProperties(formatting, more),
      });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** The length counts words; a length of zero means that the next byte counts them. Two bytes name the style. */
function paragraphFormat(view: DataView, at: number): DataView {
  const words = view.getUint8(at);
  return words > 0 ? part(view, at + 3, 2 * words - 3) : part(view, at + 4, 2 * view.getUint8(at + 1) - 2);
}

function characterFormat(view: DataView, at: number): DataView {
  return part(view, at + 1, view.getUint8(at));
}

function part(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, Math.max(0, length));
}

const TABLE_DEFINITION = 0xd608;

function readProperties(formatting: DataView, more: Uint8Array | null): Map<number, DataView> {
  const properties = new Map<number, DataView>();
  let at = 0;
  while (at + 2 < formatting.byteLength) {
    const code = formatting.getUint16(at, true);
    const length = operandLength(formatting, at + 2, code);
    if (at + 2 + length > formatting.byteLength) break;
    const operand = part(formatting, at + 2, length);
    if (ELSEWHERE.has(code) && more !== null) {
      const view = viewOf(more);
      const place = operand.getUint32(0, true);
      return readProperties(part(view, place + 2, view.getUint16(place, true)), null);
    }
    properties.set(code, operand);
    at += 2 + length;
  }
  return properties;
}

/** The three highest bits of a code tell how long its operand is; 6 means that the operand says it itself. */
function operandLength(view: DataView, at: number, code: number): number {
  const kind = code >>> 13;
  if (kind !== 6) return [1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1;
  if (code === TABLE_DEFINITION) return at + 2 <= view.byteLength ? view.getUint16(at, true) + 1 : 2;
  return 1 + view.getUint8(at);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
