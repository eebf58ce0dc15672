import type { Edition } from "../vocabulary/editions";
import { FORM_CELLS, type Table } from "../vocabulary/form";
import { type Figures, slotsOf } from "./form-slots";

type Year = { readonly year: number; readonly edition: Edition; readonly figures: Figures };

/**
 * Whether a drawn year gives the checks for plausibility nothing to say: no sudden change (C-33), no number that stands
 * still for three years (C-34), no table copied from the year before or from a neighbour (C-35).
 */
export function isUnremarkable(next: Year, history: readonly Year[], taken: ReadonlySet<string>): boolean {
  const marks = tableMarks(next);
  if (marks.some((mark) => taken.has(mark))) return false;
  const last = history.at(-1);
  if (last === undefined) return true;
  const lastMarks = tableMarks(last);
  if (marks.some((mark) => lastMarks.includes(mark))) return false;
  return !jumps(next.figures, last.figures) && !standsStill(next.figures, last.figures, history.at(-2)?.figures);
}

/** One text for each table with three or more cells that are not zero: equal texts are equal tables. */
export function tableMarks(year: Year): readonly string[] {
  return TABLES.flatMap((table) => {
    const filled = slotsOf(year.edition, table).filter((slot) => year.figures[slot] !== 0);
    return filled.length < 3 ? [] : [filled.map((slot) => `${slot}=${year.figures[slot]}`).join()];
  });
}

const TABLES: readonly Table[] = ["proactive", "requests", "disputes"];

/** Cells that hold a stock, which may well stay the same. */
const STOCKS: ReadonlySet<number> = new Set(
  FORM_CELLS.filter(({ indicator }) => /_(in_force|stock|prev)$/.test(indicator)).map((cell) => cell.ordinal - 1),
);

function jumps(next: Figures, last: Figures): boolean {
  return next.some((value, slot) => {
    const before = last[slot];
    if (value === null || before === null || before === undefined) return false;
    return Math.abs(value) >= 10 && before >= 1 && (value >= 10 * before || value <= before / 10);
  });
}

function standsStill(next: Figures, last: Figures, beforeLast: Figures | undefined): boolean {
  if (beforeLast === undefined) return false;
  return next.some(
    (value, slot) =>
      value !== null && value >= 5 && value === last[slot] && value === beforeLast[slot] && !STOCKS.has(slot),
  );
}
