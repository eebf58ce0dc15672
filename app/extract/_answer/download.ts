import { acceptedCodings } from "./accepted-codings";
import { entityTag, isTagNamed } from "./entity-tag";
import { type Chunks, pacedStream } from "./paced-stream";

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
  const codings = download.isCompressed ? "identity" : acceptedCodings(request.headers.get("accept-encoding"));
  const tag = entityTag(download.fingerprint, [...download.identity, codings]);
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
  const rows = download.countRows();
  if (rows !== null) headers.set("X-Row-Count", String(rows));
  const body = request.method === "HEAD" ? null : pacedStream(download.chunks());
  return new Response(body, { headers });
}
