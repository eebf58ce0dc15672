import { DISPUTE_CELLS } from "./disputes-form";
import { NARRATIVE_INDICATORS } from "./narrative-indicators";
import { PROACTIVE_CELLS } from "./proactive-form";
import { OUTCOME_GROUPS, REQUEST_ROWS } from "./requests-form";

export type Label = { readonly zh: string; readonly en: string };

/** The name of every indicator of the form, and of the subtotals that the form does not print, by its code. */
export const FORM_INDICATOR_LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...PROACTIVE_CELLS.map(({ code, row, column, en }) => [code, { zh: `${row} · ${column}`, en }] as const),
  ...REQUEST_ROWS.map(({ code, zh, en }) => [code, { zh, en }] as const),
  ...DISPUTE_CELLS.map(({ code, zh, en }) => [code, { zh, en }] as const),
  ...OUTCOME_GROUPS.flatMap(({ subtotal, zh, en }) =>
    subtotal === null || REQUEST_ROWS.some(({ code }) => code === subtotal) ? [] : [[subtotal, { zh, en }] as const],
  ),
]);

/** The name of every figure told in prose, by its code; some codes are also codes of the form. */
export const NARRATIVE_LABELS: ReadonlyMap<string, Label> = new Map(Object.entries(NARRATIVE_INDICATORS));
