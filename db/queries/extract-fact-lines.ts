import type { Status } from "../../lib/vocabulary/absences";
import { type CodeKind, codeLabel, type Language } from "../../lib/vocabulary/code-labels";
import type { ReportEdition } from "../../lib/vocabulary/editions";
import { cellsDue, FORM_CELLS, type FormCell, type Table } from "../../lib/vocabulary/form";
import type { GROUP_SUBTOTALS } from "../../lib/vocabulary/identities";
import type { BytePage } from "./byte-page";
import { csvText } from "./csv-sql";

/** A report as its lines begin (the fields before `table`, with a comma after them) and the field of its file. */
export type ReportHead = Readonly<Record<Table, number>> &
  Readonly<Record<(typeof GROUP_SUBTOTALS)[number]["subtotal"], number | null>> & {
    readonly id: number;
    readonly edition: ReportEdition;
    readonly head: string;
    readonly file: string;
  };

type Settled = { readonly value: number | null; readonly status: Status; readonly raw: string | null };
export type FillRow = Settled & { readonly id: number };
export type FactRow = Settled & { readonly report: number; readonly cell: number };
export type NarrativeRow = Settled & {
  readonly report: number;
  readonly indicator: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly start: number | null;
  readonly end: number | null;
};

/** Gives a function that adds the lines of one report to a page: every due cell in the order of the form, then the prose. */
export function factLineWriter(fills: readonly FillRow[], indicator: string | null, language: Language | null) {
  const cells = FORM_CELLS.map((cell) => cellPieces(cell, language));
  const filled = new Map(
    fills.map((fill) => [
      fill.id,
      FORM_CELLS.map((cell) => Buffer.from(settledFields(fill, null, cell.unit, language))),
    ]),
  );
  const wanted = (code: string): boolean => indicator === null || code === indicator;
  return (page: BytePage, report: ReportHead, facts: readonly FactRow[], narrative: readonly NarrativeRow[]): void => {
    const head = Buffer.from(report.head);
    const file = Buffer.from(report.file);
    let next = 0;
    for (const { ordinal, table, indicator: code, unit } of cellsDue(report.edition)) {
      while ((facts[next]?.cell ?? ordinal) < ordinal) next++;
      const fact = facts[next]?.cell === ordinal ? facts[next] : undefined;
      const cell = cells[ordinal - 1];
      const fill = filled.get(report[table])?.[ordinal - 1];
      if (cell === undefined || fill === undefined || !wanted(code)) continue;
      page.add(head);
      page.add(cell.before);
      page.add(fact === undefined ? fill : Buffer.from(settledFields(fact, null, unit, language)));
      page.add(file);
      page.add(cell.after);
    }
    for (const row of narrative) {
      if (wanted(row.indicator)) page.add(Buffer.from(report.head + narrativeLine(row, report.file, language)));
    }
  };
}

/** What stands between a report's fields and a cell's value, and after the file: the same for every report. */
function cellPieces(cell: FormCell, language: Language | null): { readonly before: Buffer; readonly after: Buffer } {
  const { table, indicator, applicant } = cell;
  const codes = [
    field("table", table, language),
    field("indicator", indicator, language),
    field("applicant", applicant, language),
  ];
  const locator = [table, indicator, ...(applicant === "" ? [] : [applicant])].join(".");
  return { before: Buffer.from(`${codes.join(",")},`), after: Buffer.from(`,${locator}\r\n`) };
}

/** value, qualifier, unit, status, raw, each with a comma after it. */
function settledFields(settled: Settled, qualifier: string | null, unit: string, language: Language | null): string {
  const { value, status } = settled;
  const raw = settled.raw ?? (isPrinted(status) && value !== null ? String(value) : null);
  const how = qualifier === null ? "" : field("qualifier", qualifier, language);
  return `${value ?? ""},${how},${unit},${field("status", status, language)},${csvText(raw)},`;
}

function narrativeLine(row: NarrativeRow, file: string, language: Language | null): string {
  const codes = `${field("table", "narrative", language)},${field("narrative_indicator", row.indicator, language)},,`;
  const locator = row.start === null ? "" : `text:${row.start}-${row.end}`;
  return `${codes}${settledFields(row, row.qualifier, csvText(row.unit), language)}${file},${locator}\r\n`;
}

/** Only printed figures have words of their own; where these are the value itself, the database leaves them out. */
function isPrinted(status: Status): boolean {
  return status === "stated" || status === "inferred";
}

function field(kind: CodeKind, code: string, language: Language | null): string {
  return language === null || code === "" ? code : csvText(codeLabel(kind, code, language));
}
