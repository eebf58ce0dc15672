import type { Language } from "../vocabulary/code-labels";
import { type AgencyYears, formCell } from "./agency-years";
import type { FigureCell } from "./figure";

/** Two sides that ought to be equal; `cannot` where a figure is missing, `first` where there is no year before. */
export type BalanceCheck =
  | { readonly outcome: "agrees" }
  | { readonly outcome: "differs"; readonly left: number; readonly right: number }
  | { readonly outcome: "cannot" }
  | { readonly outcome: "first" };

export type BalanceRow = {
  readonly year: number;
  readonly carriedIn: FigureCell;
  readonly received: FigureCell;
  readonly handled: FigureCell;
  readonly carriedOut: FigureCell;
  /** carried in + received = handled + carried out (R1). */
  readonly withinYear: BalanceCheck;
  /** carried out of the year before = carried in (R5). */
  readonly betweenYears: BalanceCheck;
};

/** The requests of an agency as a running account, year by year, total column. */
export function runningBalance(agency: AgencyYears, language: Language): readonly BalanceRow[] {
  return agency.years.map((year, index) => {
    const cell = (indicator: string, of = year) => formCell(agency, of, indicator, "total", language);
    const [carriedIn, received] = [cell("req_carried_in"), cell("req_new")];
    const [handled, carriedOut] = [cell("outcome_total"), cell("req_carried_out")];
    return {
      year,
      carriedIn,
      received,
      handled,
      carriedOut,
      withinYear: checkEqual([carriedIn, received], [handled, carriedOut]),
      betweenYears: index === 0 ? { outcome: "first" } : checkEqual([cell("req_carried_out", year - 1)], [carriedIn]),
    };
  });
}

function checkEqual(left: readonly FigureCell[], right: readonly FigureCell[]): BalanceCheck {
  const [one, other] = [sumOf(left), sumOf(right)];
  if (one === null || other === null) return { outcome: "cannot" };
  return one === other ? { outcome: "agrees" } : { outcome: "differs", left: one, right: other };
}

function sumOf(cells: readonly FigureCell[]): number | null {
  return cells.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);
}
