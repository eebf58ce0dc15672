import { STATUSES } from "../vocabulary/absences";
import type { Language } from "../vocabulary/code-labels";
import type { Figure, FigureCell } from "./figure";

/**
 * The rows of a figure as CSV (RFC 4180, CRLF, header row): words as they are, numbers without separators, and after
 * every numeric column one that says how the figure is known or why there is none.
 */
export function figureToCsv(figure: Figure, language: Language): string {
  const status = language === "zh" ? "状态" : "status";
  const header = figure.columns.flatMap((column) =>
    column.numeric ? [column.label, `${column.label} ${status}`] : [column.label],
  );
  const rows = figure.rows.map((row) =>
    row.cells.flatMap((cell, index) =>
      figure.columns[index]?.numeric ? [numberField(cell), statusField(cell, language)] : [cell.text],
    ),
  );
  return [header, ...rows].map((fields) => `${fields.map(quoteField).join(",")}\r\n`).join("");
}

function numberField(cell: FigureCell): string {
  return cell.value === null ? "" : String(cell.value);
}

function statusField(cell: FigureCell, language: Language): string {
  const known = cell.status === null ? null : STATUSES[cell.status][language];
  const share = cell.restsOn === null ? null : `${cell.restsOn.n}/${cell.restsOn.d}`;
  return [known, cell.reason === known ? null : cell.reason, share].filter((part) => part !== null).join("; ");
}

/** Spreadsheets run text that begins like a formula: such text gets an apostrophe, numbers are left alone. */
export function quoteField(field: string): string {
  const text = FORMULA.test(field) && Number.isNaN(Number(field)) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
