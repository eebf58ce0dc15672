import { bytesToText } from "./bytes-to-text";
import {
  countHeadings,
  findReportElement,
  holdsPicture,
  isFurniture,
  isFurnitureLine,
  isWithin,
} from "./find-report-element";
import { findClues } from "./html-clues";
import { LIMITS } from "./limits";
import { markupToRows } from "./markup-to-rows";
import { type MarkupElement, parseMarkup } from "./markup-tree";
import { countCharacters } from "./picture-mark";
import type { ReadOutcome } from "./read-outcome";
import { rowsToDocument } from "./rows-to-document";
import type { SourceDocument } from "./source-document";

const DECLARED = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{3,20})/i;
/** A page with fewer characters beside its pictures shows the report as pictures. */
const PICTURE_PAGE = 200;

/**
 * A page to a document: its bytes' own encoding before the declared one, the report told from the furniture of the
 * page, tables with their spans laid out, and the page's own statements as clues.
 * Fails with `too_large`, `unreadable` or, where pictures stand for the text, `image_only`.
 */
export async function htmlToDocument(bytes: Uint8Array): Promise<ReadOutcome<SourceDocument>> {
  if (bytes.length > LIMITS.markupBytes) {
    return { ok: false, reason: "too_large", detail: `a page of ${bytes.length} bytes, at most ${LIMITS.markupBytes}` };
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const decoded = bytesToText(bytes, DECLARED.exec(head)?.[1]);
  if (!decoded.ok) return decoded;
  const visible = await readPage(decoded.value.text, decoded.value.encoding, false);
  if (visible.ok && visible.value.headings > 0) return visible.value.document;
  const whole = await readPage(decoded.value.text, decoded.value.encoding, true);
  if (whole.ok && whole.value.headings > 0) return whole.value.document;
  return visible.ok ? visible.value.document : visible;
}

type Page = { readonly headings: number; readonly document: ReadOutcome<SourceDocument> };

async function readPage(html: string, encoding: string, keepHidden: boolean): Promise<ReadOutcome<Page>> {
  const tree = await parseMarkup(html, keepHidden);
  if (!tree.ok) return tree;
  const everything = markupToRows(tree.value, isHead);
  if (!everything.ok) return everything;
  const clues = findClues(html, tree.value, everything.value);
  const rows = markupToRows(tree.value, (element) => isHead(element) || isFurniture(element));
  if (!rows.ok) return rows;
  const report = findReportElement(tree.value, rows.value);
  const kept = rows.value.filter((row) => isWithin(row.owner, report) && !isFurnitureLine(row));
  const headings = countHeadings(kept);
  if (headings === 0 && countCharacters(kept) < PICTURE_PAGE && holdsPicture(report)) {
    const document = { ok: false, reason: "image_only", detail: "the page shows pictures without text" } as const;
    return { ok: true, value: { headings, document } };
  }
  return { ok: true, value: { headings, document: rowsToDocument(kept, "html", encoding, clues) } };
}

function isHead(element: MarkupElement): boolean {
  return element.name === "head" || element.name === "title";
}
