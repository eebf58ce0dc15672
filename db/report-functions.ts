import type { Database } from "better-sqlite3";
import { codeLabel, isCodeKind } from "../lib/vocabulary/code-labels";
import { unpackText } from "./report-text";
import { type TextLayout, unpackLayout } from "./text-layout";

/**
 * Adds the SQL functions of a dataset:
 * `text_slice(report, body, start, end)`, the words of a report between two offsets (UTF-16, end exclusive);
 * `code_label(kind, code, language)`, the label of a code;
 * `layout_sections(layout)`, the sections of a report as JSON, and `layout_spans(layout)`, the packed spans of its cells.
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
  const layoutOf = (bytes: unknown): TextLayout => {
    if (!(bytes instanceof Uint8Array)) throw new TypeError("not a layout");
    return unpackLayout(bytes, dictionary);
  };
  sqlite.function("layout_sections", { deterministic: true }, (bytes: unknown) =>
    JSON.stringify(layoutOf(bytes).sections),
  );
  sqlite.function("layout_spans", { deterministic: true }, (bytes: unknown) => Buffer.from(layoutOf(bytes).spans));
}

/** The dictionary that the dataset's texts were deflated with. */
export function readDictionary(sqlite: Database): Buffer {
  const value = sqlite.prepare("SELECT value FROM dataset WHERE key = 'dictionary'").pluck().get();
  if (typeof value !== "string") throw new Error("dataset without a dictionary");
  return Buffer.from(value);
}
