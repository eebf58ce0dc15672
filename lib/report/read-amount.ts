import type { CellReading } from "./read-cell";

/** Powers of ten from yuan. */
const YUAN_POWERS: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/**
 * An amount of money in the unit of its cell in the form. The unit printed behind the number wins over the one in the
 * column head (`采购总金额(万元)`); without either the cell's own is meant. Exact: only the decimal point moves.
 * Null where the printed unit is none of money.
 */
export function readAmount(reading: CellReading, cellUnit: string, headUnit: string): number | null {
  if (reading.decimal === null) return reading.value;
  const printed = reading.unit !== "" ? reading.unit : headUnit !== "" ? headUnit : cellUnit;
  const from = YUAN_POWERS[printed];
  const to = YUAN_POWERS[cellUnit];
  if (from === undefined || to === undefined) return null;
  return Number(shiftPoint(reading.decimal, from - to));
}

/** `123.4` by 2 is `12340`, by -4 `0.01234`. */
function shiftPoint(decimal: string, places: number): string {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  const point = whole.length + places;
  const digits = whole + fraction;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const shifted = `${padded.slice(0, at)}.${padded.slice(at)}`;
  return negative ? `-${shifted}` : shifted;
}
