import { readAcceptedEncoding } from "@/lib/view/accepted-encoding";
import { BODY_ENCODING_HEADER } from "./body-encoding-header";
import { compressedChunks } from "./compressed-chunks";
import { entityTag, isTagNamed } from "./entity-tag";
import type { Chunks } from "./in-turns";
import { pacedStream } from "./paced-stream";

/** A file that can be sent: everything about it is known before its first byte is made. */
export type Download = {
  readonly contentType: string;
  readonly disposition: string;
  readonly fingerprint: string;
  /** What the bytes depend on besides the data. */
  readonly identity: readonly string[];
  readonly isCompressed: boolean;
  readonly countRows: () => number | null;
  readonly chunks: () => Chunks;
};

/**
 * Answers with the file, with its heads alone (HEAD), or with 304 where the client has these very bytes. Caches may keep
 * a file but have to ask each time: the dataset behind an address changes when it is seeded anew.
 */
export function answerDownload(request: Request, download: Download): Response {
  const accepted = readAcceptedEncoding(request.headers.get("accept-encoding"));
  const encoding = download.isCompressed ? "identity" : accepted;
  const tag = entityTag(download.fingerprint, [...download.identity, encoding]);
  const headers = new Headers({
    ETag: tag,
    "Cache-Control": "public, no-cache",
    "X-Dataset-Fingerprint": download.fingerprint,
    "X-Content-Type-Options": "nosniff",
  });
  if (!download.isCompressed) headers.set("Vary", "Accept-Encoding");
  if (isTagNamed(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", download.contentType);
  headers.set("Content-Disposition", download.disposition);
  if (encoding !== "identity") headers.set(BODY_ENCODING_HEADER, encoding);
  const rows = download.countRows();
  if (rows !== null) headers.set("X-Row-Count", String(rows));
  if (request.method === "HEAD") return new Response(null, { headers });
  const chunks = encoding === "identity" ? download.chunks() : compressedChunks(download.chunks(), encoding);
  return new Response(pacedStream(chunks), { headers });
}
