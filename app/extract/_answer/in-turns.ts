import { setImmediate } from "node:timers/promises";

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The same chunks, without empty ones, with a turn for all other requests after each: none waits longer than one takes. */
export async function* inTurns(chunks: Chunks): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks) {
    if (chunk.length > 0) yield chunk;
    await setImmediate();
  }
  return undefined;
}
