import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { type Chunks, inTurns } from "../_answer/in-turns";

/** A file of an archive, made when its turn comes: later files may rest on what was learnt from earlier ones. */
export type ZipEntry = { readonly path: string; readonly chunks: () => Chunks };

/**
 * The bytes of a ZIP archive (ZIP64 where a file is beyond 4 GB), one entry after the other, nothing held whole. All
 * entries carry one date, so that the same data gives the same archive. An error in an entry is the archive's error.
 */
export async function* zipChunks(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const archive = asReadable(zip.outputStream);
  const opened: Readable[] = [];
  zip.on("error", (error) => archive.destroy(error));
  for (const { path, chunks } of entries) {
    zip.addReadStreamLazy(path, ENTRY, (give) => {
      const stream = Readable.from(inTurns(chunks()), { objectMode: false });
      stream.on("error", (error) => archive.destroy(error));
      opened.push(stream);
      give(null, stream);
    });
  }
  zip.end();
  try {
    for await (const chunk of archive) yield Buffer.from(chunk);
  } finally {
    for (const stream of opened) stream.destroy();
  }
}

/** What yazl gives out is a stream of Node's own; its types promise less. */
function asReadable(stream: NodeJS.ReadableStream): Readable {
  if (!(stream instanceof Readable)) throw new Error("not a readable stream");
  return stream;
}

const ENTRY = { mtime: new Date(2000, 0, 1), mode: 0o100644, compressionLevel: 1, forceDosTimestamp: true } as const;
