import type { Status } from "../vocabulary/absences";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { ReportEdition } from "../vocabulary/editions";
import { cellKey, cellsDue, FORM_CELLS, type FormCell } from "../vocabulary/form";

/** One year of a place: its current report's figures by cellKey. A key without entry is a cell nobody asked for. */
export type YearFigures = {
  readonly year: number;
  readonly edition: ReportEdition;
  readonly values: Pick<ReadonlyMap<string, YearFigure>, "get" | "has">;
  /** Whether the text tells of a clean-up of documents (清理), which moves stocks for good reasons. */
  readonly mentionsCleanup: boolean;
};

/** The years around one report: the year before it, and all years before that, nearest first, without a gap. */
export type YearChain = {
  readonly current: YearFigures;
  readonly previous: YearFigures;
  readonly earlier: readonly YearFigures[];
};

export type YearFigure = { readonly value: number | null; readonly status: Status };

/** What a report itself tells in a cell; a computed figure, or none, is null. */
export function findTold(figures: YearFigures, key: string): number | null {
  const figure = figures.values.get(key);
  if (figure === undefined) return null;
  const { status } = figure;
  return status === "stated" || status === "inferred" || status === "stated_none" ? figure.value : null;
}

/** Why findTold gives nothing. */
export function whyNotTold(figures: YearFigures, key: string): NotAssessableReason {
  const status = figures.values.get(key)?.status ?? "not_asked";
  return status === "stated" || status === "inferred" || status === "stated_none" ? "illegible" : status;
}

/** The cellKey of a cell, made once: the checks between years ask for it at each of two hundred cells. */
export function keyOf(cell: FormCell): string {
  return KEYS[cell.ordinal] ?? cellKey(cell.indicator, cell.applicant);
}

const KEYS: readonly string[] = ["", ...FORM_CELLS.map(({ indicator, applicant }) => cellKey(indicator, applicant))];

/** The cells of a table that a year's edition asks for. */
export function dueIn(figures: YearFigures, table: FormCell["table"]): readonly FormCell[] {
  const tables = DUE.get(figures.edition) ?? new Map<FormCell["table"], readonly FormCell[]>();
  DUE.set(figures.edition, tables);
  const known = tables.get(table);
  if (known !== undefined) return known;
  const cells = cellsDue(figures.edition).filter((cell) => cell.table === table);
  tables.set(table, cells);
  return cells;
}

const DUE = new Map<ReportEdition, Map<FormCell["table"], readonly FormCell[]>>();

/**
 * The figures of a table that are told and not zero, sums left out: a single request that is granted fills six cells
 * and says two things. The first `most` of them.
 */
export function tellSingle(
  figures: YearFigures,
  table: FormCell["table"],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const single: number[] = [];
  for (const cell of dueIn(figures, table)) {
    if (SUMS.has(cell)) continue;
    const value = findTold(figures, keyOf(cell));
    if (value === null || value === 0) continue;
    single.push(value);
    if (single.length === most) break;
  }
  return single;
}

const SUMS: ReadonlySet<FormCell> = new Set(
  FORM_CELLS.filter(({ applicant, indicator }) => applicant === "total" || indicator.endsWith("_total")),
);
