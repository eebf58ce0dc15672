import type { AgencyYears } from "./agency-years";

/** The year of each side that a comparison shows; null where a side has no report. */
export type ComparedYears = { readonly a: number | null; readonly b: number | null };

/** What an address asks for: one year for both sides, or one for each. */
export type AskedYears = { readonly year: number | null; readonly ya: number | null; readonly yb: number | null };

/**
 * The years compared. Two agencies: what is asked, else the latest year that both have, else the latest of each. One
 * agency with itself: its latest report on side B, the one before on side A.
 */
export function comparedYears(a: AgencyYears, b: AgencyYears, asked: AskedYears, isOneAgency: boolean): ComparedYears {
  if (isOneAgency) return ownYears(a, asked);
  const both = asked.year ?? sharedYears(a, b).at(-1) ?? null;
  return { a: asked.ya ?? both ?? latest(a), b: asked.yb ?? both ?? latest(b) };
}

/** The years of which both sides have a report. */
export function sharedYears(a: AgencyYears, b: AgencyYears): readonly number[] {
  return yearsHeld(a).filter((year) => b.reports.has(year));
}

/** The years of which an agency has a report. */
export function yearsHeld(agency: AgencyYears): readonly number[] {
  return agency.years.filter((year) => agency.reports.has(year));
}

function ownYears(agency: AgencyYears, { ya, yb }: AskedYears): ComparedYears {
  const held = yearsHeld(agency);
  const b = yb ?? held.findLast((year) => year !== ya) ?? ya;
  return { a: ya ?? held.findLast((year) => b === null || year < b) ?? held.find((year) => year !== b) ?? b, b };
}

function latest(agency: AgencyYears): number | null {
  return yearsHeld(agency).at(-1) ?? null;
}
