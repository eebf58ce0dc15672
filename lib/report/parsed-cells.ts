import type { SourceCell } from "../document/source-document";
import type { Status } from "../vocabulary/absences";
import type { FormCell } from "../vocabulary/form";
import type { ParsedCell } from "./parsed-report";
import { readAmount } from "./read-amount";
import { type CellReading, readCell } from "./read-cell";

/**
 * A cell of the form read from a cell of the document. `inferred` where its row or column was told from the layout.
 * An amount comes in the unit of the form (`headUnit` is the unit of the column head); a number with the unit of
 * something else (3元 for a count) is illegible.
 */
export function toParsedCell(cell: FormCell, source: SourceCell, inferred: boolean, headUnit = ""): ParsedCell {
  const reading = readCell(source.text);
  const value = amountOrCount(cell, reading, headUnit);
  const status: Status = value === null && reading.value !== null ? "illegible" : reading.status;
  return {
    cell,
    value,
    status: inferred && status === "stated" ? "inferred" : status,
    raw: source.text,
    span: { start: source.start, end: source.end },
  };
}

function amountOrCount(cell: FormCell, reading: CellReading, headUnit: string): number | null {
  if (reading.value === null) return null;
  if (cell.measure === "amount") return readAmount(reading, cell.unit, headUnit);
  return reading.unit !== "" && MONEY.has(reading.unit) ? null : reading.value;
}

const MONEY: ReadonlySet<string> = new Set(["元", "万元", "亿元"]);

/** A cell of the form whose figure was not met or cannot be told. */
export function toMissingCell(cell: FormCell, status: "cut_off" | "illegible" | "blank"): ParsedCell {
  return { cell, value: null, status, raw: status === "blank" ? "" : null, span: null };
}
