import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { bytesToText, decodeAs } from "@/lib/document/bytes-to-text";
import { LIMITS } from "@/lib/document/limits";
import { WrongUsage } from "./wrong-usage";

export type TableLine = { readonly line: number; readonly cells: Readonly<Record<string, string | undefined>> };

/**
 * The lines of a CSV in any encoding that spreadsheets write, one after the other; empty cells are left out. Columns
 * that are not `known` are named by `warn`. Throws where a `needed` column or cell is missing.
 */
export function* readTable(
  path: string,
  known: readonly string[],
  needed: readonly string[],
  warn: (line: string) => void,
): Generator<TableLine> {
  const lines = readCsv(path, readText(path));
  const first = lines.next();
  const names = (first.done === true ? [] : first.value).map((head) => head.trim().toLowerCase());
  const lacking = needed.find((name) => !names.includes(name));
  if (lacking !== undefined) throw new WrongUsage(`${path}: no column ${lacking}; its columns are ${known.join(",")}`);
  const unknown = names.filter((name) => name !== "" && !known.includes(name));
  if (unknown.length > 0) warn(`${path}: columns not used: ${unknown.join(",")}`);
  let line = 1;
  for (const values of lines) {
    line += 1;
    const cells: Record<string, string> = {};
    for (const [column, name] of names.entries()) {
      const cell = values[column]?.trim() ?? "";
      if (cell !== "") cells[name] = cell;
    }
    const empty = needed.find((name) => cells[name] === undefined);
    if (empty !== undefined) throw new WrongUsage(`${path} line ${line}: no ${empty}`);
    yield { line, cells };
  }
}

/** A large table is taken to be in the encoding of its beginning. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length > LIMITS.archiveBytes) throw new WrongUsage(`${path}: ${bytes.length} bytes are too many`);
  const isLarge = bytes.length > LIMITS.textBytes;
  const decoded = bytesToText(isLarge ? bytes.subarray(0, bytes.lastIndexOf("\n", SAMPLE_BYTES) + 1) : bytes);
  if (!decoded.ok) throw new WrongUsage(`${path}: ${decoded.detail}`);
  return isLarge ? decodeAs(bytes, decoded.value.encoding).text : decoded.value.text;
}

const SAMPLE_BYTES = 2 ** 20;

/** A table without quoted cells is cut line by line; what does not fit is left to the parser to complain about. */
function* readCsv(path: string, text: string): Generator<readonly string[]> {
  if (text.includes('"')) return yield* parseCsv(path, text);
  let columns: number | null = null;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    start = end + 1;
    if (line === "") continue;
    const cells = line.split(",");
    if (columns !== null && cells.length !== columns) parseCsv(path, text);
    columns ??= cells.length;
    yield cells;
  }
}

function parseCsv(path: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WrongUsage(`${path}: not a CSV: ${error.message}`);
  }
}
