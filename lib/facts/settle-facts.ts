import type { ParsedCell, ParsedReport } from "../report/parsed-report";
import { hasValue, type TableState } from "../vocabulary/absences";
import { cellsDue, FORM_CELLS, type FormCell, TABLES } from "../vocabulary/form";
import { NARRATIVE_DUE, NARRATIVE_INDICATORS } from "../vocabulary/narrative-indicators";
import { deriveLostTotals } from "./derive-lost-totals";
import { proveBlanks } from "./prove-blanks";
import type { Fact, NarrativeFact, ReportFacts } from "./report-facts";

/**
 * Settles every cell that the report's edition asks for, once and in the order of the form: read as it stands, absent
 * with its row or table, a total computed where the layout lost it (field guide B3), a blank that the form's sums
 * prove to be zero (B14). Nothing else becomes a number. Figures of prose keep their order; the due ones that the text
 * does not give follow as `not_stated`.
 */
export function settleFacts(report: ParsedReport): ReportFacts {
  const due = cellsDue(report.edition);
  const read = readCells(report);
  const facts = proveBlanks(deriveLostTotals(due.map((cell) => settle(cell, read[cell.ordinal], report))));
  const { tableStates, cellsStated } = countStated(facts);
  return {
    report,
    facts,
    narrative: settleNarrative(report),
    tableStates,
    cellsDue: due.length,
    cellsStated,
  };
}

/** What was read, by the ordinal of the cell. */
function readCells({ tables }: ParsedReport): readonly (ParsedCell | undefined)[] {
  const read = new Array<ParsedCell | undefined>(FORM_CELLS.length + 1).fill(undefined);
  for (const { code } of TABLES) for (const parsed of tables[code].cells) read[parsed.cell.ordinal] = parsed;
  return read;
}

function settle(cell: FormCell, parsed: ParsedCell | undefined, { tables }: ParsedReport): Fact {
  if (parsed !== undefined) return parsed;
  const status = tables[cell.table].found ? "row_absent" : "table_absent";
  return { cell, value: null, status, raw: null, span: null };
}

/** Facts stand table by table, so the counts at hand are nearly always those of the next one. */
function countStated(facts: readonly Fact[]): Pick<ReportFacts, "tableStates" | "cellsStated"> {
  const counts = {
    proactive: { table: "proactive", due: 0, stated: 0 },
    requests: { table: "requests", due: 0, stated: 0 },
    disputes: { table: "disputes", due: 0, stated: 0 },
  };
  let own = counts.proactive;
  for (const { cell, status } of facts) {
    if (cell.table !== own.table) own = counts[cell.table];
    own.due += 1;
    if (hasValue(status)) own.stated += 1;
  }
  const { proactive, requests, disputes } = counts;
  return {
    tableStates: { proactive: stateOf(proactive), requests: stateOf(requests), disputes: stateOf(disputes) },
    cellsStated: proactive.stated + requests.stated + disputes.stated,
  };
}

function stateOf({ due, stated }: { readonly due: number; readonly stated: number }): TableState {
  if (due === 0) return "not_asked";
  return stated === due ? "complete" : stated > 0 ? "partial" : "absent";
}

function settleNarrative({ narrative }: ParsedReport): readonly NarrativeFact[] {
  const told = narrative.map(({ indicator, value, qualifier, unit, status, raw, start, end }) => ({
    indicator,
    value,
    qualifier,
    unit,
    status,
    raw,
    span: { start, end },
  }));
  const missing = NARRATIVE_DUE.filter((due) => !told.some(({ indicator }) => indicator === due));
  return [
    ...told,
    ...missing.map((indicator) => ({
      indicator,
      value: null,
      qualifier: null,
      unit: NARRATIVE_INDICATORS[indicator].unit,
      status: "not_stated" as const,
      raw: null,
      span: null,
    })),
  ];
}
