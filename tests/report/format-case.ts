import type { Fact, ReportFacts } from "@/lib/facts/report-facts";
import { settleFacts } from "@/lib/facts/settle-facts";
import type { ParsedReport } from "@/lib/report/parsed-report";

/** What a golden case expects, short enough to be reviewed by eye: a row of the form is a line. */
export type ExpectedCase = {
  readonly title: string | null;
  readonly agency: string;
  readonly year: number;
  readonly edition: string;
  readonly sections: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly cells: string;
  /** Row by row, the cells in form order: `3`, `3 inferred`, `blank`. Rows that are all stated zeros are left out. */
  readonly rows: Readonly<Record<string, string>>;
  readonly lostTo: Readonly<Record<string, string>>;
  readonly narrative: readonly string[];
  readonly statements: readonly string[];
  readonly issues: readonly string[];
};

export function formatCase(report: ParsedReport): ExpectedCase {
  const settled = settleFacts(report);
  return {
    title: report.title,
    agency: report.agency.name,
    year: report.year,
    edition: report.edition,
    sections: report.sections.map(({ kind, heading }) => (heading === "" ? kind : `${kind}: ${heading}`)),
    states: settled.tableStates,
    cells: `${settled.cellsStated} of ${settled.cellsDue}`,
    rows: formatRows(settled),
    lostTo: Object.fromEntries(
      Object.entries(report.tables).flatMap(([table, { lostTo }]) => (lostTo === null ? [] : [[table, lostTo]])),
    ),
    narrative: settled.narrative.map(
      ({ indicator, value, qualifier, status }) => `${indicator} ${value === null ? status : `${value} ${qualifier}`}`,
    ),
    statements: report.statements.map(({ part, codes, text }) => `${part} (${codes.join(", ")}): ${text}`),
    issues: report.issues.map(({ code, quote }) => `${code}: ${quote}`),
  };
}

function formatRows({ facts }: ReportFacts): Readonly<Record<string, string>> {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const row = rows.get(fact.cell.indicator) ?? [];
    row.push(fact);
    rows.set(fact.cell.indicator, row);
  }
  const remarkable = [...rows].filter(([, row]) => row.some(({ value, status }) => value !== 0 || status !== "stated"));
  return Object.fromEntries(remarkable.map(([indicator, row]) => [indicator, row.map(formatFact).join(" | ")]));
}

function formatFact({ value, status, raw }: Fact): string {
  if (value === null) return raw === null || raw === "" ? status : `${status} (${raw})`;
  return status === "stated" && raw === String(value)
    ? raw
    : `${value} ${status}${raw === String(value) || raw === null || raw === "" ? "" : ` (${raw})`}`;
}
