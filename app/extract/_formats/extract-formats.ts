import type { OpenExtract } from "@/db/queries/extract-open";
import type { Chunks } from "../_answer/in-turns";
import { csvChunks } from "./csv-chunks";
import { jsonChunks } from "./json-chunks";
import { parquetChunks } from "./parquet-chunks";
import { findXlsxFault, xlsxChunks } from "./xlsx-chunks";

/** How an extract is written. `isCompressed`: the format compresses itself. `findFault`: why it cannot be written so. */
export type ExtractFormat = {
  readonly contentType: string;
  readonly isCompressed: boolean;
  readonly findFault: (extract: OpenExtract) => string | null;
  readonly chunks: (extract: OpenExtract, isMarked: boolean) => Chunks;
};

/** The formats of a dataset by the ending of its address. */
export const EXTRACT_FORMATS = {
  csv: {
    contentType: "text/csv; charset=utf-8; header=present",
    isCompressed: false,
    findFault: findNone,
    chunks: csvChunks,
  },
  json: {
    contentType: "application/json; charset=utf-8",
    isCompressed: false,
    findFault: findNone,
    chunks: jsonChunks,
  },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    isCompressed: true,
    findFault: findXlsxFault,
    chunks: xlsxChunks,
  },
  parquet: {
    contentType: "application/vnd.apache.parquet",
    isCompressed: true,
    findFault: findNone,
    chunks: parquetChunks,
  },
} as const satisfies Readonly<Record<string, ExtractFormat>>;

export type ExtractFormatName = keyof typeof EXTRACT_FORMATS;

export function isExtractFormat(text: string): text is ExtractFormatName {
  return Object.hasOwn(EXTRACT_FORMATS, text);
}

function findNone(): null {
  return null;
}
