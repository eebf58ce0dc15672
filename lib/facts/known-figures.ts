import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { ReportEdition } from "../vocabulary/editions";
import { FORM_CELLS, type FormCell, type Table } from "../vocabulary/form";
import { APPLICANTS } from "../vocabulary/requests-form";
import type { Fact, ReportFacts } from "./report-facts";

/** The figures of a report that may enter arithmetic, by the ordinal of their cell. */
export type KnownFigures = {
  readonly edition: ReportEdition;
  readonly facts: readonly Fact[];
  readonly value: Float64Array;
  /** 1 where the report itself tells the figure, else 0. */
  readonly known: Uint8Array;
  /** Of each table, and of each column of section 3: how many figures are known. */
  readonly knownIn: Readonly<Record<Table, number>>;
  readonly knownInColumn: Uint8Array;
};

/** Only what a report tells takes part: printed, told from the layout, or none in words; nothing computed by us. */
export function knownFigures(facts: ReportFacts): KnownFigures {
  const value = new Float64Array(FORM_CELLS.length + 1);
  const known = new Uint8Array(FORM_CELLS.length + 1);
  const knownIn = { proactive: 0, requests: 0, disputes: 0 };
  const knownInColumn = new Uint8Array(APPLICANTS.length);
  for (const fact of facts.facts) {
    const { status } = fact;
    if (fact.value === null || (status !== "stated" && status !== "inferred" && status !== "stated_none")) continue;
    const { ordinal, table } = fact.cell;
    value[ordinal] = fact.value;
    known[ordinal] = 1;
    knownIn[table] += 1;
    if (table === "requests") countUp(knownInColumn, columnOf(ordinal));
  }
  return { edition: facts.report.edition, facts: facts.facts, value, known, knownIn, knownInColumn };
}

/** The figure of a cell, or null where the report does not tell it. */
export function findFigure(figures: KnownFigures, cell: FormCell): number | null {
  return figures.known[cell.ordinal] === 1 ? (figures.value[cell.ordinal] ?? null) : null;
}

/** Why a cell takes no part in arithmetic. */
export function whyUnknown(figures: KnownFigures, cell: FormCell): NotAssessableReason {
  const fact = figures.facts.find((candidate) => candidate.cell.ordinal === cell.ordinal);
  if (fact === undefined) return "not_asked";
  const { status } = fact;
  return status === "stated" || status === "inferred" || status === "stated_none" ? "illegible" : status;
}

/** Which of the seven columns of section 3 a cell stands in. */
export function columnOf(ordinal: number): number {
  return (ordinal - FIRST_REQUEST_ORDINAL) % APPLICANTS.length;
}

const FIRST_REQUEST_ORDINAL = FORM_CELLS.findIndex((cell) => cell.table === "requests") + 1;

function countUp(counts: Uint8Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
