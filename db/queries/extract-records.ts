import type { Dataset } from "../database";
import { readCsvText } from "./csv-sql";
import { type RequestColumn, requestColumns } from "./extract-columns";
import { extractLines } from "./extract-csv";
import type { ExtractRequest } from "./extract-request";

/** A row of an extract, a value for each column: numbers as numbers, text as the report has it, empty as null. */
export type ExtractRecord = readonly (string | number | null)[];

/**
 * The rows of an extract for formats other than CSV, some hundred at a time, read as they are asked for. They are read from its very lines, so no
 * format can have other rows or other figures; the apostrophes in front of would-be formulas are taken away.
 */
export function* extractRecords(dataset: Dataset, request: ExtractRequest): Generator<readonly ExtractRecord[]> {
  const columns = requestColumns(request);
  for (const lines of extractLines(dataset, request)) {
    if (lines.length === 0) yield [];
    else yield* linesToRecords(Buffer.from(lines).toString("utf8"), columns);
  }
}

/** More of them would keep others waiting while a format writes them. */
const RECORDS_PER_BATCH = 500;

/** Reads whole lines as csvLineSql and its like write them: text and labels in quotes, all else bare. */
function* linesToRecords(lines: string, columns: readonly RequestColumn[]): Generator<readonly ExtractRecord[]> {
  const last = columns.length - 1;
  let records: ExtractRecord[] = [];
  let at = 0;
  while (at < lines.length) {
    const record: (string | number | null)[] = [];
    for (const [index, { column }] of columns.entries()) {
      if (lines[at] === '"') {
        const end = quotedEnd(lines, at);
        record.push(readCsvText(lines.slice(at + 1, end)));
        at = end + 1;
      } else {
        const end = lines.indexOf(index === last ? "\r" : ",", at);
        record.push(readBare(lines.slice(at, end), column.type === "number"));
        at = end;
      }
      at += index === last ? 2 : 1;
    }
    records.push(record);
    if (records.length === RECORDS_PER_BATCH) {
      yield records;
      records = [];
    }
  }
  if (records.length > 0) yield records;
}

function quotedEnd(lines: string, start: number): number {
  let end = lines.indexOf('"', start + 1);
  while (lines[end + 1] === '"') end = lines.indexOf('"', end + 2);
  return end;
}

function readBare(text: string, isNumber: boolean): string | number | null {
  if (text === "") return null;
  return isNumber ? Number(text) : text;
}
