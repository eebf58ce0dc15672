import { type Chunks, inTurns } from "./in-turns";

/**
 * A body that makes its next chunk when the client has taken the last, and stops when the client goes. Other requests
 * have their turn between two chunks. An error on the way breaks the connection: a body that ends is complete.
 */
export function pacedStream(chunks: Chunks): ReadableStream<Uint8Array> {
  const turns = inTurns(chunks);
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next = await turns.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await turns.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
