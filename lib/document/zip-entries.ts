import { inflateSync } from "fflate";
import { LIMITS } from "./limits";
import type { ReadOutcome } from "./read-outcome";

/** A file inside a zip; `bytes` says why where it could not be had. */
export type ZipEntry = { readonly name: string; readonly bytes: ReadOutcome<Uint8Array> };

type Header = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * The files of a zip whose names `wanted` accepts, in the order of its directory. Sizes are checked as declared
 * before anything is unpacked, and no entry can unpack to more than it declared; checksums are verified, so that a
 * damaged file never yields a wrong digit. A bad entry fails alone; a bad directory fails the archive.
 */
export function zipEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostBytes: number = LIMITS.unpackedBytes,
): ReadOutcome<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = readDirectory(bytes, view);
  if (!headers.ok) return headers;
  const files = headers.value.filter((header) => !header.name.endsWith("/") && wanted(header.name));
  const unpacked = files.reduce((sum, header) => sum + header.unpacked, 0);
  if (unpacked > mostBytes) {
    const detail = `unpacks to ${unpacked} bytes, at most ${mostBytes}`;
    return { ok: false, reason: "too_large", detail };
  }
  return { ok: true, value: files.map((header) => ({ name: header.name, bytes: unpack(bytes, view, header) })) };
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadOutcome<readonly Header[]> {
  const end = findDirectoryEnd(view);
  if (end === -1) return broken("the zip has no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    return { ok: false, reason: "too_large", detail: "a zip64 archive: pack fewer files together" };
  }
  if (count > LIMITS.archiveEntries) {
    return { ok: false, reason: "too_large", detail: `${count} entries, at most ${LIMITS.archiveEntries}` };
  }
  const headers: Header[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return broken("the zip's directory is damaged");
    const nameLength = view.getUint16(at + 28, true);
    headers.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, value: headers };
}

/** The record stands at the end, before a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const GB18030 = new TextDecoder("gb18030");

/** Windows writes names in GBK and says nothing, others UTF-8 with or without saying so: the bytes decide. */
function decodeName(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return GB18030.decode(bytes);
  }
}

function unpack(bytes: Uint8Array, view: DataView, header: Header): ReadOutcome<Uint8Array> {
  if (header.encrypted) return { ok: false, reason: "encrypted", detail: "the archive asks for a password" };
  if (header.unpacked > LIMITS.fileBytes) {
    return {
      ok: false,
      reason: "too_large",
      detail: `unpacks to ${header.unpacked} bytes, at most ${LIMITS.fileBytes}`,
    };
  }
  if (header.unpacked > LIMITS.ratioFreeBytes && header.unpacked > header.packed * LIMITS.compressionRatio) {
    return { ok: false, reason: "too_large", detail: `packed more than ${LIMITS.compressionRatio} to 1` };
  }
  if (header.at + 30 > bytes.length || view.getUint32(header.at, true) !== LOCAL_HEADER)
    return broken("the zip is damaged");
  const from = header.at + 30 + view.getUint16(header.at + 26, true) + view.getUint16(header.at + 28, true);
  const packed = bytes.subarray(from, from + header.packed);
  if (packed.length !== header.packed) return broken("the zip is cut off");
  if (header.method !== 0 && header.method !== 8) {
    return { ok: false, reason: "unsupported", detail: `zip compression method ${header.method}` };
  }
  const content = header.method === 0 ? packed : inflate(packed, header.unpacked);
  if (content === null || content.length !== header.unpacked || crc32(content) !== header.crc) {
    return broken("the file's checksum in the zip does not hold");
  }
  return { ok: true, value: content };
}

/** Into an array of the declared size: what would run over it is lost, and the checksum then tells. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function broken(detail: string): { readonly ok: false; readonly reason: "unreadable"; readonly detail: string } {
  return { ok: false, reason: "unreadable", detail };
}
