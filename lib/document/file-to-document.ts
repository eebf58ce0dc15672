import { findZipKind } from "./archive-to-files";
import { findSignature, type Signature } from "./find-signature";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";
import type { SourceDocument } from "./source-document";
import { readPlainText } from "./text-to-document";

type Reader = (bytes: Uint8Array, name: string) => ReadOutcome<SourceDocument> | Promise<ReadOutcome<SourceDocument>>;

/**
 * The bytes of one file to a document, told by signature; `name` only words the messages. Whatever a damaged or
 * hostile file makes a reader do, the outcome is a reason of quarantine; it throws only where a reader cannot be loaded.
 */
export async function fileToDocument(bytes: Uint8Array, name: string): Promise<ReadOutcome<SourceDocument>> {
  if (bytes.length > LIMITS.fileBytes) {
    return { ok: false, reason: "too_large", detail: `${bytes.length} bytes, at most ${LIMITS.fileBytes}` };
  }
  try {
    return await READERS[findSignature(bytes)](bytes, name);
  } catch (error) {
    if (isReaderMissing(error)) throw error;
    return {
      ok: false,
      reason: "unreadable",
      detail: `damaged file: ${error instanceof Error ? error.message : error}`,
    };
  }
}

/** A reader that cannot be loaded is no fault of the file. */
function isReaderMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

/** Readers of heavy formats are loaded when the first file asks for them. */
const READERS: Readonly<Record<Signature, Reader>> = {
  empty: readPlainText,
  text: readPlainText,
  html: async (bytes) => (await import("./html-to-document")).htmlToDocument(bytes),
  zip: readZip,
  ole: async (bytes, name) => (await import("./doc-to-document")).docToDocument(bytes, name),
  pdf: async (bytes) => (await import("./pdf-to-document")).pdfToDocument(bytes),
  rtf: async (bytes) => (await import("./rtf-to-document")).rtfToDocument(bytes),
  image: () => ({ ok: false, reason: "image_only", detail: "an image: its words cannot be read" }),
  binary: () => unsupported("no known format of documents"),
};

async function readZip(bytes: Uint8Array): Promise<ReadOutcome<SourceDocument>> {
  const kind = findZipKind(bytes);
  if (kind === "docx") return (await import("./docx-to-document")).docxToDocument(bytes);
  return unsupported(
    kind === "archive" ? "an archive of files, not a document" : "an office document that is not docx",
  );
}

function unsupported(detail: string): ReadOutcome<SourceDocument> {
  return { ok: false, reason: "unsupported", detail };
}
