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
  store.places.set(report, { from: store.written + store.used, length: wording.length });
  store.used += wording.length;
}

/** Null where the run has not stored the report. */
export function findWording(dataset: Dataset, report: number): Uint32Array | null {
  const store = STORES.get(dataset.sqlite);
  const place = store?.places.get(report);
  if (store === undefined || place === undefined) return null;
  const { from, length } = place;
  if (from >= store.written) return store.latest.slice(from - store.written, from - store.written + length);
  const wording = new Uint32Array(length);
  if (store.file === null || readSync(store.file, wording, 0, length * BYTES, from * BYTES) < length * BYTES) {
    throw new Error(`the kept wording of report ${report} cannot be read again`);
  }
  return wording;
}

/** A report that goes or is placed anew. */
export function forgetWording(dataset: Dataset, report: number): void {
  STORES.get(dataset.sqlite)?.places.delete(report);
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
  readonly places: Map<number, { readonly from: number; readonly length: number }>;
};

const STORES = new WeakMap<Dataset["sqlite"], WordingStore>();

function storeOf(dataset: Dataset): WordingStore {
  const known = STORES.get(dataset.sqlite);
  if (known !== undefined) return known;
  const store = { latest: new Uint32Array(NUMBERS_IN_MEMORY), used: 0, written: 0, file: null, places: new Map() };
  STORES.set(dataset.sqlite, store);
  return store;
}

function writeLatest({ path }: Dataset, store: WordingStore): void {
  store.file ??= openNameless(`${path}-wordings`);
  writeSync(store.file, store.latest, 0, store.used * BYTES, store.written * BYTES);
  store.written += store.used;
  store.used = 0;
}

function openNameless(path: string): number {
  const file = openSync(path, "w+");
  rmSync(path);
  return file;
}
