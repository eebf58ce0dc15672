import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isBeingWritten } from "@/db/database";
import { CannotRun } from "./wrong-usage";

/**
 * Where a seed builds the new database: a file of its own beside the old one. What dead seeds left there is removed.
 * Throws where another seed is at work.
 */
export function prepareNewFile(database: string): string {
  const folder = dirname(database);
  makeWritable(folder, database);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(database)}${MARK}`)) continue;
    const left = join(folder, name);
    if (isBeingWritten(left)) throw new CannotRun(`another seed is writing ${database}: wait for it, or stop it`);
    rmSync(left, { force: true });
  }
  return `${database}${MARK}${process.pid}`;
}

function makeWritable(folder: string, database: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(database) && !statSync(database).isFile()) throw new Error("a folder: give the path of a file");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CannotRun(`cannot write the database ${database}: ${error.message}`);
  }
}

/** The old database as a base for the new one, shared block by block where the file system can. */
export function copyBase(database: string, newFile: string): void {
  copyFileSync(database, newFile, constants.COPYFILE_FICLONE);
}

/** Puts the finished file in the place of the old one: readers see the one or the other, never a part. */
export function replaceDatabase(database: string, newFile: string): void {
  syncToDisk(newFile, "r+");
  renameSync(newFile, database);
  syncToDisk(dirname(database), "r");
}

export function discardNewFile(newFile: string): void {
  if (existsSync(newFile)) rmSync(newFile);
}

const MARK = ".seed-";

function syncToDisk(path: string, flags: "r" | "r+"): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
