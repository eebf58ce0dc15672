import { FORM_CELLS, type FormCell } from "../vocabulary/form";

/** The cell that tells an indicator's whole: the total column in section 3, the only cell elsewhere. */
export function totalCell(indicator: string): FormCell | undefined {
  return TOTAL_CELLS.get(indicator);
}

const TOTAL_CELLS: ReadonlyMap<string, FormCell> = new Map(
  FORM_CELLS.filter(({ applicant }) => applicant === "" || applicant === "total").map((cell) => [cell.indicator, cell]),
);
