import { setImmediate } from "node:timers/promises";

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The same chunks with a turn for all other requests after each: none of them waits longer than a chunk takes. */
export async function* inTurns(chunks: Chunks): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks) {
    yield chunk;
    await setImmediate();
  }
  return undefined;
}
