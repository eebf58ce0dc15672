import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Encoding } from "./accepted-encoding";

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A body that makes its next chunk when the client has taken the last, and stops when the client goes. Other requests
 * have their turn between two chunks. An error on the way breaks the connection: a body that ends is complete.
 */
export function pacedStream(chunks: Chunks, encoding: Encoding): ReadableStream<Uint8Array> {
  const source = Readable.from(inTurns(chunks), { objectMode: false, highWaterMark: 2 ** 16 });
  const compressor = encoding === "identity" ? null : COMPRESSORS[encoding]();
  if (compressor === null) return toWebStream(source);
  source.on("error", (error) => compressor.destroy(error));
  compressor.on("close", () => source.destroy());
  return toWebStream(source.pipe(compressor));
}

/** The lowest levels: most of what makes a CSV large is repetition, which they find; higher ones cost more than lines do. */
const COMPRESSORS = {
  gzip: () => createGzip({ level: 1 }),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
} as const;

async function* inTurns(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    await setImmediate();
  }
}

function toWebStream(readable: Readable): ReadableStream<Uint8Array> {
  const chunks = readable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: () => {
        readable.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
