import type { DatasetColumn } from "../../lib/vocabulary/dataset-columns";

/**
 * Text that a spreadsheet would take for a formula gets a leading apostrophe; a number as printed (-3) and a lone sign
 * stay as they are. So does such text that already has apostrophes in front: taking one away gives back every text.
 * RFC 4180: quoted, quotes doubled.
 */
export function csvText(value: string | null): string {
  if (value === null) return "";
  const guarded = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The same rule as csvText, said in SQL for a text expression. */
export function csvTextSql(expression: string): string {
  const guarded = `CASE WHEN unicode(ltrim(${expression}, '''')) IN (${FORMULA_SIGNS.join(", ")}) AND NOT (
    substr(${expression}, 1, 1) IN ('+', '-') AND ltrim(substr(${expression}, 2), '0123456789.,') = '')
    THEN '''' || ${expression} ELSE ${expression} END`;
  return `coalesce('"' || replace(${guarded}, '"', '""') || '"', '')`;
}

/** The text that csvText was given, from what stands between its quotes. */
export function readCsvText(quoted: string): string {
  const text = quoted.includes('""') ? quoted.replaceAll('""', '"') : quoted;
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** The field of a column: text quoted, codes and numbers bare, codes as quoted labels where a language is asked for. */
export function csvFieldSql(column: DatasetColumn, expression: string, language: string | null): string {
  if (column.type === "text") return csvTextSql(expression);
  if (column.codes !== undefined && language !== null) {
    return csvTextSql(`code_label('${column.codes}', nullif(${expression}, ''), '${language}')`);
  }
  return `coalesce(${expression}, '')`;
}

/** A whole line of fields, with its end. */
export function csvLineSql(fields: readonly string[]): string {
  return `${fields.join(" || ',' || ")} || char(13, 10)`;
}

const FORMULA_SIGNS = [..."=+-@\t\r＝＋－＠"].map((sign) => sign.charCodeAt(0));
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-][0-9.,]*$/;
