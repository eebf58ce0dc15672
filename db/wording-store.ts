import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { Dataset } from "./database";

/**
 * Keeps the wordings of the reports that a run stores until they are compared: the latest in memory, the others in a
 * file beside the database, which loses its name at once and so goes with the process.
 */
export function keepWording(dataset: Dataset, report: number, wording: Uint32Array): void {
  const store = storeOf(dataset);
  if (store.used + wording.length > store.latest.length) writeLatest(dataset, store);
  if (wording.length > store.latest.length) store.latest = new Uint32Array(wording.length);
  store.latest.set(wording, store.used);
  setPlace(store, report, store.written + store.used, wording.length);
  store.used += wording.length;
}

/** Whether the run has stored the report. */
export function isKept(dataset: Dataset, report: number): boolean {
  return (STORES.get(dataset.sqlite)?.lengths[report] ?? 0) > 0;
}

/** Null where the run has not stored the report. */
export function findWording(dataset: Dataset, report: number): Uint32Array | null {
  const store = STORES.get(dataset.sqlite);
  if (store === undefined || !isKept(dataset, report)) return null;
  const [from, length] = [store.froms[report] ?? 0, store.lengths[report] ?? 0];
  if (from >= store.written) return store.latest.slice(from - store.written, from - store.written + length);
  return readKept(store.file, from, length);
}

/** Where wordings stand in the file that this process has open: fit to be read by all its threads. */
export type KeptWordings = {
  readonly file: number;
  /** Of each report, in the order asked for, its first number in the file and how many it has. */
  readonly froms: Float64Array;
  readonly lengths: Uint32Array;
};

/** Writes all kept wordings to the file and tells where those of these reports stand, which must be kept. */
export function shareWordings(dataset: Dataset, reports: Int32Array): KeptWordings {
  const store = storeOf(dataset);
  const file = writeLatest(dataset, store);
  const froms = new Float64Array(new SharedArrayBuffer(reports.length * Float64Array.BYTES_PER_ELEMENT));
  const lengths = new Uint32Array(new SharedArrayBuffer(reports.length * BYTES));
  for (const [at, report] of reports.entries()) {
    froms[at] = store.froms[report] ?? 0;
    lengths[at] = store.lengths[report] ?? 0;
  }
  return { file, froms, lengths };
}

/** The wording of the report at this place of those that were shared. */
export function readShared({ file, froms, lengths }: KeptWordings, at: number): Uint32Array {
  return readKept(file, froms[at] ?? 0, lengths[at] ?? 0);
}

/** A report that goes or is placed anew. */
export function forgetWording(dataset: Dataset, report: number): void {
  const store = STORES.get(dataset.sqlite);
  if (store !== undefined && report < store.lengths.length) store.lengths[report] = 0;
}

/** When all are compared. */
export function forgetWordings(dataset: Dataset): void {
  const file = STORES.get(dataset.sqlite)?.file ?? null;
  if (file !== null) closeSync(file);
  STORES.delete(dataset.sqlite);
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NUMBERS_IN_MEMORY = 2 ** 20;

type WordingStore = {
  latest: Uint32Array;
  /** How many numbers of `latest` are taken. */
  used: number;
  /** How many numbers stand in the file. */
  written: number;
  file: number | null;
  /** By report its first number, and how many it has: 0 for one that is not kept. */
  froms: Float64Array;
  lengths: Uint32Array;
};

const STORES = new WeakMap<Dataset["sqlite"], WordingStore>();

function storeOf(dataset: Dataset): WordingStore {
  const known = STORES.get(dataset.sqlite);
  if (known !== undefined) return known;
  const store = {
    latest: new Uint32Array(NUMBERS_IN_MEMORY),
    used: 0,
    written: 0,
    file: null,
    froms: new Float64Array(0),
    lengths: new Uint32Array(0),
  };
  STORES.set(dataset.sqlite, store);
  return store;
}

function setPlace(store: WordingStore, report: number, from: number, length: number): void {
  if (report >= store.lengths.length) {
    const size = Math.max(1024, (report + 1) * 2);
    const { froms, lengths } = store;
    store.froms = new Float64Array(size);
    store.froms.set(froms);
    store.lengths = new Uint32Array(size);
    store.lengths.set(lengths);
  }
  store.froms[report] = from;
  store.lengths[report] = length;
}

/** Returns the file. */
function writeLatest({ path }: Dataset, store: WordingStore): number {
  store.file ??= openNameless(`${path}-wordings`);
  writeSync(store.file, store.latest, 0, store.used * BYTES, store.written * BYTES);
  store.written += store.used;
  store.used = 0;
  return store.file;
}

function openNameless(path: string): number {
  const file = openSync(path, "w+");
  rmSync(path);
  return file;
}

function readKept(file: number | null, from: number, length: number): Uint32Array {
  const wording = new Uint32Array(length);
  if (file === null || readSync(file, wording, 0, length * BYTES, from * BYTES) < length * BYTES) {
    throw new Error(`a kept wording cannot be read again: ${length} numbers from ${from}`);
  }
  return wording;
}
