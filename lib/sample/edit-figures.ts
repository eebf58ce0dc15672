import type { DisputeCode } from "../vocabulary/disputes-form";
import type { FormCode } from "../vocabulary/form";
import type { RequestCode } from "../vocabulary/requests-form";
import { type Figures, figureAt, figureOf, rowSlot, slotOf, slotsOf, TOTAL_COLUMN } from "./form-slots";
import type { ReportPlan } from "./sample-report";

/** A copy of the plan whose figures a step has changed. */
export function withFigures(plan: ReportPlan, change: (figures: (number | null)[]) => void): ReportPlan {
  const figures = [...plan.figures];
  change(figures);
  return { ...plan, figures };
}

export function setFigure(figures: (number | null)[], code: Exclude<FormCode, RequestCode>, value: number): void {
  figures[slotOf(code)] = value;
}

/** Adds to a row of section 3 in the column of natural persons and in the total, so that the row still adds up. */
export function addToRow(figures: (number | null)[], row: RequestCode, count: number): void {
  addToCell(figures, row, 0, count);
  addToCell(figures, row, TOTAL_COLUMN, count);
}

export function addToCell(figures: (number | null)[], row: RequestCode, column: number, count: number): void {
  const slot = rowSlot(row) + column;
  figures[slot] = figureAt(figures, slot) + count;
}

/** `count` more requests of natural persons, received and granted: every sum of section 3 still holds. */
export function addGranted(figures: (number | null)[], count: number): void {
  for (const row of ["req_new", "granted_full", "outcome_total"] as const) addToRow(figures, row, count);
}

export function hasRequests(figures: Figures): boolean {
  return figureOf(figures, "req_new", "total") > 0;
}

export function addUpheld(figures: (number | null)[]): void {
  for (const code of ["recon_upheld", "recon_total"] as const satisfies readonly DisputeCode[]) {
    setFigure(figures, code, figureOf(figures, code) + 1);
  }
}

export function clearDisputes(plan: ReportPlan): ReportPlan {
  return withFigures(plan, (figures) => {
    for (const slot of slotsOf(plan.edition, "disputes")) figures[slot] = 0;
  });
}
