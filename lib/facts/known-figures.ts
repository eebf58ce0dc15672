import type { Status } from "../vocabulary/absences";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { ReportEdition } from "../vocabulary/editions";
import { FORM_CELLS, type FormCell, type Table } from "../vocabulary/form";
import { APPLICANTS } from "../vocabulary/requests-form";
import type { Fact, ReportFacts } from "./report-facts";

/** The figures of a report that may enter arithmetic, by the ordinal of their cell. */
export type KnownFigures = {
  readonly edition: ReportEdition;
  readonly facts: readonly Fact[];
  /** By ordinal; null where the report itself does not tell the figure. */
  readonly value: readonly (number | null)[];
  /** Of each table: cells that are due, that were met whatever stands in them, and whose figure is known. */
  readonly tables: Readonly<Record<Table, TableCounts>>;
  /** Of each column of section 3: how many figures are known. */
  readonly knownInColumn: readonly number[];
};

export type TableCounts = { due: number; met: number; known: number; zero: number };

/** Only what a report tells takes part: printed, told from the layout, or none in words; nothing computed by us. */
export function knownFigures(facts: ReportFacts): KnownFigures {
  const value = new Array<number | null>(FORM_CELLS.length + 1).fill(null);
  const knownInColumn = new Array<number>(APPLICANTS.length).fill(0);
  const tables = { proactive: noCounts(), requests: noCounts(), disputes: noCounts() };
  let table: Table = "proactive";
  let counts = tables.proactive;
  for (const fact of facts.facts) {
    const { status, cell } = fact;
    if (cell.table !== table) {
      table = cell.table;
      counts = tables[table];
    }
    counts.due += 1;
    if (status === "stated" || status === "inferred" || status === "stated_none") {
      counts.met += 1;
      if (fact.value === null) continue;
      value[cell.ordinal] = fact.value;
      counts.known += 1;
      if (fact.value === 0) counts.zero += 1;
      if (table === "requests") countUp(knownInColumn, columnOf(cell.ordinal));
    } else if (!NOT_MET.has(status)) counts.met += 1;
  }
  return { edition: facts.report.edition, facts: facts.facts, value, tables, knownInColumn };
}

/** Whether every due cell of a table is told and none but zero: all its sums hold. */
export function isAllZero({ tables }: KnownFigures, table: Table): boolean {
  const { due, zero } = tables[table];
  return due > 0 && zero === due;
}

const NOT_MET: ReadonlySet<Status> = new Set<Status>(["cut_off", "row_absent", "table_absent", "not_asked"]);

function noCounts(): TableCounts {
  return { due: 0, met: 0, known: 0, zero: 0 };
}

/** The figure of a cell, or null where the report does not tell it. */
export function findFigure(figures: KnownFigures, cell: FormCell): number | null {
  return figures.value[cell.ordinal] ?? null;
}

/** Why a cell takes no part in arithmetic. */
export function whyUnknown(figures: KnownFigures, cell: FormCell): NotAssessableReason {
  const fact = findFact(figures.facts, cell);
  if (fact === undefined) return "not_asked";
  const { status } = fact;
  return status === "stated" || status === "inferred" || status === "stated_none" ? "illegible" : status;
}

/** Facts stand in the order of the form, no cell further back than its ordinal says. */
function findFact(facts: readonly Fact[], { ordinal }: FormCell): Fact | undefined {
  for (let at = Math.min(ordinal, facts.length) - 1; at >= 0; at -= 1) {
    if (facts[at]?.cell.ordinal === ordinal) return facts[at];
  }
  return undefined;
}

/** Which of the seven columns of section 3 a cell stands in. */
export function columnOf(ordinal: number): number {
  return (ordinal - FIRST_REQUEST_ORDINAL) % APPLICANTS.length;
}

const FIRST_REQUEST_ORDINAL = FORM_CELLS.findIndex((cell) => cell.table === "requests") + 1;

function countUp(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
