import { hasValue } from "../vocabulary/absences";
import { GROUP_SUBTOTALS } from "../vocabulary/identities";
import type { Fact } from "./report-facts";

export type GroupSubtotal = {
  readonly group: (typeof GROUP_SUBTOTALS)[number]["group"];
  readonly subtotal: (typeof GROUP_SUBTOTALS)[number]["subtotal"];
  /** Sum of the group's lines in the total column; null unless every line has a value. */
  readonly value: number | null;
};

/**
 * The subtotals that section 3 prints only as headings (不予公开, 无法提供, 不予处理, and 其他处理 of the 2021 edition),
 * added up from the lines that the report's edition asks for. Null for every group where no form is asked for.
 */
export function groupSubtotals(facts: readonly Fact[]): readonly GroupSubtotal[] {
  const totals = new Map<string, Fact>();
  for (const fact of facts) if (fact.cell.applicant === "total") totals.set(fact.cell.indicator, fact);
  return GROUP_SUBTOTALS.map(({ group, subtotal, rows }) => {
    const lines = rows.flatMap((row) => totals.get(row) ?? []);
    const complete = lines.length > 0 && lines.every(({ status }) => hasValue(status));
    const value = complete ? lines.reduce((sum, line) => sum + (line.value ?? Number.NaN), 0) : null;
    return { group, subtotal, value };
  });
}
