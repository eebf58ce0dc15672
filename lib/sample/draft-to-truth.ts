import { hasValue, type TableState } from "../vocabulary/absences";
import type { ReportEdition } from "../vocabulary/editions";
import { cellsDue, TABLES, type Table } from "../vocabulary/form";
import { NARRATIVE_DUE } from "../vocabulary/narrative-indicators";
import { figureAt } from "./form-slots";
import type { Reading } from "./layouts/rendered-table";
import type { ReportDraft, ReportTruth, TruthFact, TruthNarrative } from "./sample-report";

/**
 * What a correct reader returns. `readings` holds the slots that are not read as printed; `edition` is null where no
 * label of the text tells it.
 */
export function draftToTruth(
  draft: ReportDraft,
  readings: ReadonlyMap<number, Reading>,
  editionTold: boolean,
): ReportTruth {
  const { plan, problems } = draft;
  const edition: ReportEdition = editionTold ? plan.edition : "unknown";
  const facts = cellsDue(edition).map((cell): TruthFact => {
    const reading = readings.get(cell.ordinal - 1);
    return reading === undefined
      ? { cell, value: figureAt(plan.figures, cell.ordinal - 1), status: "stated" }
      : { cell, value: reading.value, status: reading.status };
  });
  return {
    place: plan.place,
    year: plan.year,
    edition,
    title: draft.title.replace(/\s/g, ""),
    layout: plan.layout,
    structure: problems.structure,
    facts,
    narrative: [...draft.narrative, ...NARRATIVE_DUE.filter((due) => !tells(draft, due)).map(notStated)],
    tableStates: statesOf(facts),
    cellsDue: facts.length,
    cellsStated: facts.filter((fact) => hasValue(fact.status)).length,
    problemState: problems.state,
    statements: problems.statements,
    stories: plan.stories,
  };
}

function tells(draft: ReportDraft, indicator: TruthNarrative["indicator"]): boolean {
  return draft.narrative.some((figure) => figure.indicator === indicator);
}

const DUE_UNITS = { proactive_total: "条", requests_received: "件" } as const;

function notStated(indicator: (typeof NARRATIVE_DUE)[number]): TruthNarrative {
  return { indicator, value: null, qualifier: null, unit: DUE_UNITS[indicator], status: "not_stated", raw: null };
}

function statesOf(facts: readonly TruthFact[]): Readonly<Record<Table, TableState>> {
  const due: Record<Table, number> = { proactive: 0, requests: 0, disputes: 0 };
  const valued: Record<Table, number> = { proactive: 0, requests: 0, disputes: 0 };
  for (const { cell, status } of facts) {
    due[cell.table]++;
    if (hasValue(status)) valued[cell.table]++;
  }
  const stateOf = (table: Table): TableState =>
    valued[table] === due[table] ? "complete" : valued[table] === 0 ? "absent" : "partial";
  const [proactive, requests, disputes] = TABLES;
  return {
    [proactive.code]: stateOf(proactive.code),
    [requests.code]: stateOf(requests.code),
    [disputes.code]: stateOf(disputes.code),
  };
}
