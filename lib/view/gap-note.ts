import type { Language } from "../vocabulary/code-labels";
import { FIGURE_COPY } from "./copy/figure-copy";
import type { FigureCell } from "./figure";
import { formatYears } from "./format";

/** The gap of one year: the short reason that stands in the table. */
type YearCell = { readonly year: number; readonly cell: FigureCell };

/** Why a drawing has hatched years, each reason with its years; null where nothing is missing. */
export function gapNote(cells: readonly YearCell[], language: Language): string | null {
  const reasons = new Map<string, number[]>();
  for (const { year, cell } of cells) {
    if (cell.value === null) reasons.set(cell.text, [...(reasons.get(cell.text) ?? []), year]);
  }
  if (reasons.size === 0) return null;
  const parts = [...reasons].map(([reason, years]) => FIGURE_COPY.gap[language](yearRuns(years, language), reason));
  return FIGURE_COPY.gaps[language](parts.join(language === "zh" ? "；" : "; "));
}

/** 2019–2021, 2023 */
function yearRuns(years: readonly number[], language: Language): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => formatYears(from, to)).join(language === "zh" ? "、" : ", ");
}
