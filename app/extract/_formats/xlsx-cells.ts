import type { DatasetColumn } from "@/lib/vocabulary/dataset-columns";

/** Excel's own limits: rows of a sheet, the header among them, and characters of a cell. */
export const SHEET_ROWS = 1_048_576;
const CELL_CHARACTERS = 32_767;

/** The styles of styles.xml by their place there. */
export const STYLE = { plain: 0, header: 1, date: 2 } as const;

/** One cell of SpreadsheetML, typed: a number, a date, or text, which is never a formula; nothing where there is none. */
export function xlsxCell(reference: string, value: string | number | null, type: DatasetColumn["type"]): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
  const day = type === "date" && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(day)) return `<c r="${reference}" s="${STYLE.date}"><v>${day / 86_400_000 + UNIX_EPOCH}</v></c>`;
  return textCell(reference, value, STYLE.plain);
}

export function textCell(reference: string, text: string, style: number): string {
  const styled = style === STYLE.plain ? "" : ` s="${style}"`;
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(cutToCell(text))}</t></is></c>`;
}

/** A, B, ... Z, AA, ... */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, "\uFFFD")
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Excel takes a longer text for damage; the CSV has it whole. */
function cutToCell(text: string): string {
  return text.length <= CELL_CHARACTERS ? text : `${text.slice(0, CELL_CHARACTERS - CUT.length)}${CUT}`;
}

const CUT = "…〔过长，全文见 CSV / cut, whole in the CSV〕";
const UNIX_EPOCH = 25_569;
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
