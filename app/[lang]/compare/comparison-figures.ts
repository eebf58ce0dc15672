import { niceCeiling } from "@/lib/charts/plot-area";
import type { ComparedYears } from "@/lib/view/compared-years";
import type { Figure } from "@/lib/view/figure";
import { onOneScale, type PairSide, pairFigure } from "@/lib/view/pair-figure";
import { largestSum } from "@/lib/view/parts-sum";
import { TOWNSHIP_MEASURES } from "@/lib/view/township-figures";
import { townshipOutcomes } from "@/lib/view/township-outcomes";
import { twoReportsFigure } from "@/lib/view/two-reports-figure";
import { twoReportsOutcomes } from "@/lib/view/two-reports-outcomes";
import type { Language } from "@/lib/vocabulary/code-labels";

/** The measures of a comparison, and the outcomes of requests: one figure for each side, or one for both. */
export type ComparisonFigures = { readonly measures: readonly Figure[]; readonly outcomes: readonly Figure[] };

/**
 * Two agencies over all years where both show the same one; else the two reports alone, whose years would be confused on
 * an axis of years.
 */
export function comparisonFigures(
  a: PairSide,
  b: PairSide,
  compared: ComparedYears,
  language: Language,
): ComparisonFigures {
  if (compared.a !== compared.b || a.agencyId === b.agencyId) {
    return {
      measures: TOWNSHIP_MEASURES.map((measure) => twoReportsFigure({ a, b }, compared, measure, language)),
      outcomes: [twoReportsOutcomes({ a, b }, compared, language)],
    };
  }
  const outcomes = [a, b].map((side, index) => ({
    ...townshipOutcomes(side.years, side.agencyId, language),
    id: `compare.outcomes-${index === 0 ? "a" : "b"}`,
  }));
  return {
    measures: TOWNSHIP_MEASURES.map((measure) => pairFigure(a, b, measure, language)),
    outcomes: onOneScale(outcomes, (figure) => niceCeiling(largestSum(figure))),
  };
}
