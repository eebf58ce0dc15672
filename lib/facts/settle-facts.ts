import type { ParsedCell, ParsedReport } from "../report/parsed-report";
import { hasValue, type TableState } from "../vocabulary/absences";
import { cellsDue, type FormCell, TABLES, type Table } from "../vocabulary/form";
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
  return {
    report,
    facts,
    narrative: settleNarrative(report),
    tableStates: {
      proactive: stateOf(facts, "proactive"),
      requests: stateOf(facts, "requests"),
      disputes: stateOf(facts, "disputes"),
    },
    cellsDue: due.length,
    cellsStated: facts.filter(({ status }) => hasValue(status)).length,
  };
}

/** What was read, by the ordinal of the cell. */
function readCells({ tables }: ParsedReport): readonly (ParsedCell | undefined)[] {
  const read: (ParsedCell | undefined)[] = [];
  for (const { code } of TABLES) for (const parsed of tables[code].cells) read[parsed.cell.ordinal] = parsed;
  return read;
}

function settle(cell: FormCell, parsed: ParsedCell | undefined, { tables }: ParsedReport): Fact {
  if (parsed !== undefined) return parsed;
  const status = tables[cell.table].found ? "row_absent" : "table_absent";
  return { cell, value: null, status, raw: null, span: null };
}

function stateOf(facts: readonly Fact[], table: Table): TableState {
  let due = 0;
  let stated = 0;
  for (const { cell, status } of facts) {
    if (cell.table !== table) continue;
    due += 1;
    if (hasValue(status)) stated += 1;
  }
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
