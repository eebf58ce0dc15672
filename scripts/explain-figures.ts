import type { Fact, ReportFacts } from "@/lib/facts/report-facts";
import type { Span } from "@/lib/report/parsed-report";
import { type PrintedTable, printedTables } from "@/lib/view/form-layout";
import { hasValue, STATUSES, type Status } from "@/lib/vocabulary/absences";
import { TABLES } from "@/lib/vocabulary/form";
import { NARRATIVE_INDICATORS } from "@/lib/vocabulary/narrative-indicators";
import { fitLine, padLeft, padRight, widthOf } from "./text-columns";

/** How a figure of each status is marked: behind its number, or in the place of one. */
const MARKS: Readonly<Record<Status, string>> = {
  stated: "",
  inferred: "~",
  derived: "+",
  blank_as_zero: "_",
  stated_none: "*",
  blank: "[ ]",
  dash: "[-]",
  illegible: "[?]",
  cut_off: "[x]",
  row_absent: "[r]",
  table_absent: "[t]",
  not_asked: "[n]",
  not_stated: "[.]",
};

/** The three tables as they were read, laid out like the form, with the marks that stand in them. */
export function explainTables({ facts, tableStates, report }: ReportFacts): readonly string[] {
  const figures = facts.map(({ cell, value, status, raw }) => {
    const { ordinal, table, indicator, applicant, unit } = cell;
    return { report: 0, cell: ordinal, table, indicator, applicant, unit, value, status, raw };
  });
  const lines = TABLES.flatMap(({ code, section, zh }) => {
    const own = facts.filter(({ cell }) => cell.table === code);
    const valued = own.filter(({ status }) => hasValue(status)).length;
    const lost = report.tables[code].lostTo === null ? "" : `, lost to: ${report.tables[code].lostTo}`;
    const head = `section ${section} ${zh}: ${tableStates[code]}, ${valued} of ${own.length} cells have a value${lost}`;
    const tables =
      tableStates[code] === "absent"
        ? []
        : printedTables(
            code,
            figures.filter((figure) => figure.table === code),
            "zh",
          );
    return [head, ...tables.flatMap(printTable), ""];
  });
  const used = new Set(facts.map(({ status }) => status));
  const legend = [...used].filter((status) => status !== "stated").map((status) => `${MARKS[status].trim()} ${status}`);
  return legend.length === 0 ? lines : [...lines, `marks: ${legend.join(", ")}; none: stated`, ""];
}

function printTable({ heading, heads, rows }: PrintedTable): readonly string[] {
  const labels = rows.map((row) => fitLine(row.label, 24));
  const label = Math.max(...labels.map(widthOf));
  const widths = heads.map((head) => Math.max(8, widthOf(head)));
  const line = (first: string, cells: readonly string[]) =>
    `  ${padRight(first, label)}  ${cells.map((cell, column) => padLeft(cell, widths[column] ?? 8)).join("  ")}`;
  return [
    line(heading ?? "", heads),
    ...rows.map((row, index) =>
      line(
        labels[index] ?? "",
        row.cells.map((printed) => (printed === null ? "" : markFigure(printed.cell.value, printed.cell.status))),
      ),
    ),
  ];
}

function markFigure(value: number | null, status: Status | "no_report" | null): string {
  const mark = status === null || status === "no_report" ? "" : MARKS[status];
  return value === null ? mark : `${value}${mark}`;
}

/** The figures told in prose with their words. */
export function explainProse({ narrative }: ReportFacts, lineOf: (span: Span) => string): readonly string[] {
  return [
    `figures in prose: ${narrative.filter(({ value }) => value !== null).length}`,
    ...narrative.map(({ indicator, value, qualifier, unit, status, raw, span }) => {
      const words = raw === null ? "" : ` “${fitLine(raw, 80)}”`;
      const place = span === null ? "" : ` (line ${lineOf(span)})`;
      const figure = value === null ? status : `${qualifier} ${value} ${unit}, ${status}`;
      return `  ${indicator} ${NARRATIVE_INDICATORS[indicator].zh}: ${figure}${words}${place}`;
    }),
  ];
}

/** What has no value, counted by the reason for it, and what was printed there. */
export function explainUnread({ facts, cellsDue, cellsStated }: ReportFacts): readonly string[] {
  const unread = new Map<Status, Fact[]>();
  for (const fact of facts) {
    if (hasValue(fact.status)) continue;
    unread.set(fact.status, [...(unread.get(fact.status) ?? []), fact]);
  }
  return [
    `not read: ${cellsDue - cellsStated} of ${cellsDue} due cells have no value`,
    ...[...unread].map(([status, cells]) => {
      const printed = [...new Set(cells.flatMap(({ raw }) => (raw === null || raw.trim() === "" ? [] : [raw])))];
      const words = printed.length === 0 ? "" : `; printed: ${fitLine(printed.slice(0, 8).join(", "), 120)}`;
      return `  ${cells.length} ${status}: ${STATUSES[status].note.en}${words}`;
    }),
  ];
}
