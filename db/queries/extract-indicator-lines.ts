import { INDICATOR_COLUMNS } from "../../lib/vocabulary/datasets";
import { cellsDue } from "../../lib/vocabulary/form";
import { GROUP_SUBTOTALS } from "../../lib/vocabulary/identities";
import { FORM_INDICATOR_LABELS } from "../../lib/vocabulary/indicator-labels";
import type { BytePage } from "./byte-page";
import type { FactRow, FillRow, NarrativeRow, ReportHead } from "./extract-fact-lines";

/** Gives a function that adds one report to a page as one line: a field per indicator, empty where there is no value. */
export function indicatorLineWriter(fills: readonly FillRow[]) {
  const filled = new Map(fills.map((fill) => [fill.id, fill.value]));
  return (page: BytePage, report: ReportHead, facts: readonly FactRow[], narrative: readonly NarrativeRow[]): void => {
    const values = new Map<string, number | null>();
    const rows = new Map(facts.map((fact) => [fact.cell, fact.value]));
    for (const { code, value } of subtotals(report)) values.set(code, value);
    for (const { ordinal, table, indicator, applicant } of cellsDue(report.edition)) {
      if (applicant !== "" && applicant !== "total") continue;
      const fact = rows.get(ordinal);
      values.set(indicator, fact === undefined ? (filled.get(report[table]) ?? null) : fact);
    }
    for (const { indicator, value } of narrative) {
      const name = FORM_INDICATOR_LABELS.has(indicator) ? `narrative_${indicator}` : indicator;
      if (!values.has(name)) values.set(name, value);
    }
    const fields = INDICATOR_COLUMNS.map(({ name }) => values.get(name) ?? "");
    page.add(Buffer.from(`${report.head}${fields.join(",")}\r\n`));
  };
}

function subtotals(report: ReportHead) {
  return GROUP_SUBTOTALS.map(({ subtotal }) => ({ code: subtotal, value: report[subtotal] }));
}
