import type { Language } from "../vocabulary/code-labels";
import type { ComparedYears } from "./compared-years";
import { COMPARE_COPY } from "./copy/compare-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, type FigureRow, wordCell } from "./figure";
import { outcomeTitle } from "./overview-requests";
import type { PairSide } from "./pair-figure";
import { noReportCell } from "./report-cell";
import { townshipOutcomes } from "./township-outcomes";
import { sideWords } from "./two-reports-figure";

/** How the requests of two reports of different years ended: two stacked bars on one scale. */
export function twoReportsOutcomes(
  sides: { readonly a: PairSide; readonly b: PairSide },
  compared: ComparedYears,
  language: Language,
): Figure {
  const whole = { a: ofSide(sides.a, language), b: ofSide(sides.b, language) };
  const [, ...parts] = whole.a.columns;
  const rows = (["a", "b"] as const).map((key): FigureRow => {
    const year = compared[key];
    const cells = whole[key].rows.find((row) => row.key === String(year))?.cells.slice(1);
    const gaps = parts.map(() => noReportCell(language));
    return { key, cells: [wordCell(sideWords(key, year, language)), ...(cells ?? gaps)] };
  });
  return {
    ...whole.a,
    id: "compare.outcomes",
    title: outcomeTitle(rows, language),
    subtitle: TOWNSHIP_COPY.measure[language](
      TOWNSHIP_COPY.fromRequests[language],
      TOWNSHIP_COPY.cases[language],
      COMPARE_COPY.sidesOfYears[language](compared.a, compared.b),
    ),
    columns: [{ key: "side", label: COMPARE_COPY.side[language], numeric: false }, ...parts],
    rows,
    drawing: whole.a.drawing.kind === "parts" ? { ...whole.a.drawing, breaks: [] } : whole.a.drawing,
    notes: [TOWNSHIP_COPY.derivedNote[language]],
  };
}

function ofSide(side: PairSide, language: Language): Figure {
  return townshipOutcomes(side.years, side.agencyId, language);
}
