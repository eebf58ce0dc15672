import { FIGURE_FAULTS, type FigureFault } from "./figure-faults";
import { planToDraft } from "./plan-to-draft";
import { PROSE_FAULTS, type ProseFault } from "./prose-faults";
import type { ReportDraft, ReportPlan } from "./sample-report";

/** A fault by the check that should find it. */
export type FaultKind = FigureFault | ProseFault;

export const FAULT_KINDS: readonly FaultKind[] = [...keysOf(FIGURE_FAULTS), ...keysOf(PROSE_FAULTS)].sort();

/**
 * The report of a plan with one fault in it, otherwise as sound as before; its prose agrees with its tables unless that
 * is the fault. Null where the plan cannot bear it (no requests, another edition).
 */
export function plantFault(plan: ReportPlan, fault: FaultKind): ReportDraft | null {
  if (isProseFault(fault)) return PROSE_FAULTS[fault](planToDraft(plan));
  const faulty = FIGURE_FAULTS[fault](plan);
  return faulty === null ? null : planToDraft(faulty);
}

function isProseFault(fault: FaultKind): fault is ProseFault {
  return fault in PROSE_FAULTS;
}

/** The tables are literals of this project, so their keys are all the keys there are. */
function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
