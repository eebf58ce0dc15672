import { APPLICANT_PARTS } from "../vocabulary/identities";
import type { Fact } from "./report-facts";

const PARTS: readonly string[] = APPLICANT_PARTS;

/**
 * Totals of section 3 that the cut edge of the table lost: the sum of the row's six applicant columns (R3), where all
 * six are printed. A row that lost one of them has no total either (field guide B3).
 */
export function deriveLostTotals(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(isLostTotal)) return facts;
  const sums = new Map<string, { parts: number; sum: number }>();
  for (const { cell, value, status } of facts) {
    if (cell.table !== "requests" || !PARTS.includes(cell.applicant) || value === null) continue;
    if (status !== "stated" && status !== "inferred") continue;
    const row = sums.get(cell.indicator) ?? { parts: 0, sum: 0 };
    sums.set(cell.indicator, { parts: row.parts + 1, sum: row.sum + value });
  }
  return facts.map((fact) => {
    const row = isLostTotal(fact) ? sums.get(fact.cell.indicator) : undefined;
    return row?.parts === PARTS.length ? { ...fact, value: row.sum, status: "derived" } : fact;
  });
}

function isLostTotal({ cell, status }: Fact): boolean {
  return status === "cut_off" && cell.applicant === "total";
}
