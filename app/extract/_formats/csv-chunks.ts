import type { OpenExtract } from "@/db/queries/extract-open";

/** The CSV, behind a byte-order mark unless it is not wanted: without one, Excel takes UTF-8 for a Western encoding. */
export function* csvChunks(extract: OpenExtract, isMarked: boolean): Generator<Uint8Array> {
  if (isMarked) yield BYTE_ORDER_MARK;
  yield* extract.csv();
}

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
