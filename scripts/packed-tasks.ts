import type { FileTask } from "./file-outcome";

/** Some files to be read, in bytes: those of a whole country would take a third of a gigabyte as objects. */
export type PackedTasks = Uint8Array;

export function packTasks(tasks: readonly FileTask[]): PackedTasks {
  return new TextEncoder().encode(JSON.stringify(tasks));
}

/** What packTasks has packed. */
export function unpackTasks(packed: PackedTasks): readonly FileTask[] {
  return JSON.parse(new TextDecoder().decode(packed)) as readonly FileTask[];
}
