import type { ReadOutcome } from "./read-outcome";

/** A compound file (the container of .doc, .wps, .xls and of encrypted .docx): its streams by name. */
export type OleFile = { readonly names: ReadonlySet<string>; readonly stream: (name: string) => Uint8Array | null };

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

const END_OF_CHAIN = -2;
const ROOT = 5;

/**
 * Opens a compound file and proves its chains of sectors sound: inside the file, without circles. Readers further
 * down trust the chains and would never end on a damaged one. A stream is null where there is none of that name.
 */
export function readOle(bytes: Uint8Array): ReadOutcome<OleFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1024) return broken("cut off after its head");
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return broken("no known size of sectors");
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const table = readTable(view, size, sectors);
  if (table === null) return broken("its table of sectors is damaged");
  const follow = (start: number): readonly number[] | null => followChain(table, start, sectors);
  const directory = follow(view.getInt32(48, true));
  const shortTable = follow(view.getInt32(60, true));
  if (directory === null || shortTable === null) return broken("its directory is damaged");
  const entries = readEntries(join(bytes, directory, size, 0));
  const root = entries.find((entry) => entry.type === ROOT);
  const shortSectors = root === undefined ? null : follow(root.start);
  if (shortSectors === null) return broken("its directory has no root");
  const shorts = toNumbers(join(bytes, shortTable, size, 0));
  const shortBytes = join(bytes, shortSectors, size, 0);
  const shortLimit = view.getUint32(56, true);
  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return null;
    if (entry.size >= shortLimit) {
      const chain = follow(entry.start);
      return chain === null ? null : join(bytes, chain, size, 0).subarray(0, entry.size);
    }
    const chain = followChain(shorts, entry.start, Math.floor(shortBytes.length / 64));
    return chain === null ? null : join(shortBytes, chain, 64, -64).subarray(0, entry.size);
  };
  return { ok: true, value: { names: new Set(entries.map((entry) => entry.name)), stream } };
}

/** The table of sectors stands in sectors itself, listed in the head and, for large files, in a chain of lists. */
function readTable(view: DataView, size: number, sectors: number): Int32Array | null {
  const count = view.getUint32(44, true);
  const lists = view.getUint32(72, true);
  if (count === 0 || count > sectors || lists > sectors) return null;
  const places: number[] = [];
  for (let i = 0; i < Math.min(count, 109); i += 1) places.push(view.getInt32(76 + 4 * i, true));
  let list = view.getInt32(68, true);
  for (let i = 0; i < lists && places.length < count; i += 1) {
    if (list < 0 || (list + 2) * size > view.byteLength) return null;
    const at = (list + 1) * size;
    for (let s = 0; s < size - 4 && places.length < count; s += 4) places.push(view.getInt32(at + s, true));
    list = view.getInt32(at + size - 4, true);
  }
  if (places.length < count || places.some((place) => place < 0 || place >= sectors)) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return toNumbers(join(bytes, places, size, 0));
}

/** Sectors from `start` to the end of the chain; null where it leaves the file or runs in a circle. */
function followChain(table: Int32Array, start: number, sectors: number): readonly number[] | null {
  const chain: number[] = [];
  let sector = start;
  while (sector !== END_OF_CHAIN) {
    const next = table[sector];
    if (sector < 0 || sector >= sectors || next === undefined || chain.length > sectors) return null;
    chain.push(sector);
    sector = next;
  }
  return chain;
}

/** Sector n begins at (n + 1) × size in the file, `shift` corrects that where no head comes before. */
function join(bytes: Uint8Array, chain: readonly number[], size: number, shift: number): Uint8Array {
  const joined = new Uint8Array(chain.length * size);
  for (const [index, sector] of chain.entries()) {
    const at = (sector + 1) * size + shift;
    joined.set(bytes.subarray(at, at + size), index * size);
  }
  return joined;
}

function toNumbers(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getInt32(4 * i, true));
}

const UTF16 = new TextDecoder("utf-16le");

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: UTF16.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries.filter((entry) => entry.type !== 0);
}

function broken(detail: string): ReadOutcome<OleFile> {
  return { ok: false, reason: "unreadable", detail: `the compound file is damaged: ${detail}` };
}
