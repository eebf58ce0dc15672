import { LIMITS } from "./limits";
import { pagesToRows } from "./pages-to-rows";
import type { ReadOutcome } from "./read-outcome";
import { type PdfPage, readPdfPage } from "./read-pdf-page";
import { rowsToDocument } from "./rows-to-document";
import { NO_CLUES, type SourceDocument } from "./source-document";

/** Fewer characters a page on average: stamps and page numbers over scanned pages. */
const SCANNED_PAGE = 10;

/**
 * A PDF with a text layer to a document: tables by their drawn lines, else by the place of their words; tables and
 * paragraphs go on over page breaks. Pictures are not decoded.
 * Fails with `encrypted`, `too_large`, `image_only` (no text layer), `unreadable`.
 */
export async function pdfToDocument(bytes: Uint8Array): Promise<ReadOutcome<SourceDocument>> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // a copy, because pdf.js takes what it is given; and never a Buffer, which it refuses
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    cMapPacked: true,
    cMapUrl: findCharacterMaps(),
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > LIMITS.pdfPages) {
      return { ok: false, reason: "too_large", detail: `${pdf.numPages} pages, at most ${LIMITS.pdfPages}` };
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPdfPage(await pdf.getPage(number), pdfjs.OPS);
      if (!page.ok) return page;
      pages.push(page.value);
    }
    const length = pages.reduce((sum, page) => sum + page.texts.reduce((all, run) => all + run.text.length, 0), 0);
    if (length < SCANNED_PAGE * pages.length) {
      return { ok: false, reason: "image_only", detail: `${pages.length} pages without a text layer` };
    }
    const rows = pagesToRows(pages);
    return rows.ok ? rowsToDocument(rows.value, "pdf", null, { ...NO_CLUES, title: await readTitle(pdf) }) : rows;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      return { ok: false, reason: "encrypted", detail: "the document asks for a password" };
    }
    throw error;
  } finally {
    await task.destroy();
  }
}

/** Fonts that are named but not embedded, as Chinese office software does, need the maps that come with the library. */
function findCharacterMaps(): string {
  const address = new URL(import.meta.resolve("pdfjs-dist/package.json"));
  return `${decodeURIComponent(address.pathname)
    .replace(/^\/(?=[A-Za-z]:)/, "")
    .replace(/package\.json$/, "")}cmaps/`;
}

async function readTitle(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title: unknown = "Title" in info ? info.Title : null;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}
