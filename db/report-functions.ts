import type { Database } from "better-sqlite3";
import { codeLabel, isCodeKind } from "../lib/vocabulary/code-labels";
import { dictionaryBytes, unpackLayoutBytes, unpackText } from "./report-text";
import { type TextLayout, unpackLayout } from "./text-layout";

/**
 * Adds the SQL functions of a dataset:
 * `text_slice(report, body, start, end)`, the words of a report between two offsets (UTF-16, end exclusive);
 * `code_label(kind, code, language)`, the label of a code;
 * `text_sections(body)`, the sections of a report as JSON, and `text_spans(body)`, the packed spans of its cells.
 */
export function addReportFunctions(sqlite: Database): void {
  const dictionary = readDictionary(sqlite);
  let report: unknown = null;
  let text = "";
  sqlite.function("text_slice", { deterministic: true }, (id: unknown, body: unknown, start: unknown, end: unknown) => {
    if (!(body instanceof Uint8Array) || typeof start !== "number" || typeof end !== "number") return null;
    if (report !== id) {
      text = unpackText(body, dictionary);
      report = id;
    }
    return text.slice(start, end);
  });
  sqlite.function("code_label", { deterministic: true }, (kind: unknown, code: unknown, language: unknown) => {
    if (typeof code !== "string" || !isCodeKind(kind)) return null;
    return codeLabel(kind, code, language === "en" ? "en" : "zh");
  });
  const layoutOf = (body: unknown): TextLayout => {
    if (!(body instanceof Uint8Array)) throw new TypeError("not a packed text");
    return unpackLayout(unpackLayoutBytes(body, dictionary));
  };
  sqlite.function("text_sections", { deterministic: true }, (body: unknown) => JSON.stringify(layoutOf(body).sections));
  sqlite.function("text_spans", { deterministic: true }, (body: unknown) => Buffer.from(layoutOf(body).spans));
}

/** The dictionary that the dataset's texts were deflated with: the same as long as there is the dataset. */
export function readDictionary(sqlite: Database): Buffer {
  const known = DICTIONARIES.get(sqlite);
  if (known !== undefined) return known;
  const value = sqlite.prepare("SELECT value FROM dataset WHERE key = 'dictionary'").pluck().get();
  if (typeof value !== "string") throw new Error("dataset without a dictionary");
  const dictionary = dictionaryBytes(value);
  DICTIONARIES.set(sqlite, dictionary);
  return dictionary;
}

const DICTIONARIES = new WeakMap<Database, Buffer>();
