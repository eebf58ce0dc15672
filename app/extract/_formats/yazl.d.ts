declare module "yazl" {
  import type { Readable } from "node:stream";

  export type EntryOptions = {
    readonly mtime?: Date;
    readonly mode?: number;
    readonly compress?: boolean;
    readonly compressionLevel?: number;
    readonly forceDosTimestamp?: boolean;
  };

  export class ZipFile {
    readonly outputStream: Readable;
    addReadStreamLazy(
      path: string,
      options: EntryOptions,
      open: (give: (error: Error | null, stream: Readable) => void) => void,
    ): void;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;
  }
}
