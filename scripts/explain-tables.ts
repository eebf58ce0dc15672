import type { Fact, ReportFacts } from "@/lib/facts/report-facts";
import type { Status } from "@/lib/vocabulary/absences";
import { TABLES, type Table } from "@/lib/vocabulary/form";
import { APPLICANTS } from "@/lib/vocabulary/requests-form";

/** The three tables as they were settled: one line for each row of the form, a mark where a cell is not just printed. */
export function explainTables(facts: ReportFacts): readonly string[] {
  return [
    `cells: ${facts.cellsStated} of ${facts.cellsDue} due have a value`,
    `  marks: ${Object.entries(MARKS)
      .map(([status, mark]) => `${mark} ${status}`)
      .join(", ")}`,
    ...TABLES.flatMap(({ code, section }) => explainTable(facts, code, section)),
  ];
}

/** After a value, or in place of one. */
const MARKS: Readonly<Partial<Record<Status, string>>> = {
  inferred: "?",
  derived: "=",
  blank_as_zero: "_",
  stated_none: "*",
  blank: ".",
  dash: "-",
  illegible: "!",
  cut_off: "|",
  row_absent: "x",
  table_absent: "X",
};

function explainTable({ facts, tableStates, report }: ReportFacts, table: Table, section: number): readonly string[] {
  const own = facts.filter(({ cell }) => cell.table === table);
  const { found, lostTo } = report.tables[table];
  const how = lostTo === null ? "" : `, lost to ${lostTo}`;
  const head = `table of section ${section} (${table}): ${found ? tableStates[table] : "not found"}${how}`;
  if (!found) return [head];
  const columns = table === "requests" ? [`    columns: ${APPLICANTS.map(({ code }) => code).join(" ")}`] : [];
  const indicators = [...new Set(own.map(({ cell }) => cell.indicator))];
  const rows = indicators.map((indicator) => {
    const cells = own.filter(({ cell }) => cell.indicator === indicator).map(formatCell);
    return `  ${indicator}: ${cells.join(" ")}`;
  });
  return [head, ...columns, ...rows];
}

function formatCell({ value, status, raw }: Fact): string {
  const mark = MARKS[status] ?? "";
  const words = raw !== null && raw !== String(value) && raw.trim() !== "" && value === null ? `(${raw})` : "";
  return `${value ?? ""}${mark}${words}`;
}
