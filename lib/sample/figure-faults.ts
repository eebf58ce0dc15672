import { addGranted, addToCell, addToRow, addUpheld, hasRequests, setFigure, withFigures } from "./edit-figures";
import { figureOf, TOTAL_COLUMN } from "./form-slots";
import type { ReportPlan } from "./sample-report";

type PlanChange = (plan: ReportPlan) => ReportPlan | null;

/** Faults in the tables, each against one check; C-30, C-32 and C-33 show beside the sound report of the year before. */
export const FIGURE_FAULTS = {
  "C-01": (plan) => withFigures(plan, (figures) => addToRow(figures, "req_carried_out", 1)),
  "C-02": (plan) => {
    const handled = figureOf(plan.figures, "outcome_total", "natural_person");
    if (handled <= figureOf(plan.figures, "refused_internal", "natural_person")) return null;
    return withFigures(plan, (figures) => addToRow(figures, "refused_internal", 1));
  },
  "C-03": (plan) =>
    withFigures(plan, (figures) => {
      for (const row of ["req_new", "granted_full", "outcome_total"] as const) addToCell(figures, row, TOTAL_COLUMN, 1);
    }),
  "C-04": (plan) =>
    withFigures(plan, (figures) => {
      addGranted(figures, 1);
      const lacking = 1 + figureOf(figures, "refused_internal", "natural_person");
      addToRow(figures, "refused_internal", -lacking);
      addToRow(figures, "granted_part", lacking);
    }),
  "C-08": (plan) =>
    withFigures(plan, (figures) => {
      if (!hasRequests(figures)) addGranted(figures, 1);
      setFigure(figures, "recon_total", figureOf(figures, "recon_total") + 1);
    }),
  "C-10": (plan) => (hasRequests(plan.figures) ? null : withFigures(plan, addUpheld)),
  "C-11": (plan) =>
    withFigures(plan, (figures) =>
      setFigure(figures, "licensing_decisions", figureOf(figures, "licensing_decisions") + 0.5),
    ),
  "C-13": only2021((figures) => {
    setFigure(figures, "normative_docs_issued", 9);
    setFigure(figures, "normative_docs_repealed", 0);
    setFigure(figures, "normative_docs_in_force", 2);
  }),
  "C-14": only2021((figures) => {
    setFigure(figures, "rules_issued", 2);
    setFigure(figures, "rules_in_force", 2);
  }),
  "C-15": only2021((figures) => setFigure(figures, "admin_fees_wan_yuan", 12500)),
  "C-17": (plan) =>
    plan.edition === "2021"
      ? null
      : withFigures(plan, (figures) => {
          setFigure(figures, "normative_docs_made", 6);
          setFigure(figures, "normative_docs_disclosed", 6);
          setFigure(figures, "normative_docs_disclosed_stock", 4);
        }),
  "C-30": (plan) =>
    withFigures(plan, (figures) => {
      for (const row of ["req_carried_in", "granted_full", "outcome_total"] as const) addToRow(figures, row, 1);
    }),
  "C-32": only2021((figures) =>
    setFigure(figures, "normative_docs_in_force", figureOf(figures, "normative_docs_in_force") + 3),
  ),
  "C-33": (plan) => {
    const before = figureOf(plan.figures, "licensing_decisions");
    if (before === 0) return null;
    return withFigures(plan, (figures) => setFigure(figures, "licensing_decisions", before * 40));
  },
} as const satisfies Readonly<Record<string, PlanChange>>;

export type FigureFault = keyof typeof FIGURE_FAULTS;

function only2021(change: (figures: (number | null)[]) => void): PlanChange {
  return (plan) => (plan.edition === "2021" ? withFigures(plan, change) : null);
}
