import type { Language } from "../vocabulary/code-labels";
import { extractAddress } from "./addresses";
import type { ComparedYears } from "./compared-years";
import { COMPARE_COPY } from "./copy/compare-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, type FigureCell, wordCell } from "./figure";
import type { PairSide } from "./pair-figure";
import { noReportCell } from "./report-cell";
import type { SideKey } from "./side-key";
import type { TOWNSHIP_MEASURES } from "./township-figures";

/** One measure of two reports of different years as two bars on one scale. */
export function twoReportsFigure(
  sides: { readonly a: PairSide; readonly b: PairSide },
  compared: ComparedYears,
  measure: (typeof TOWNSHIP_MEASURES)[number],
  language: Language,
): Figure {
  const rows = (["a", "b"] as const).map((key) => ({ key, cells: rowCells(sides[key], compared[key], key) }));
  const [left, right] = rows.map((row) => row.cells[1]?.text ?? "");
  const name = measure.name[language];
  return {
    id: `compare.${measure.id}`,
    title: COMPARE_COPY.pairOfYears[language](name, left ?? "", right ?? ""),
    subtitle: TOWNSHIP_COPY.measure[language](
      measure.source[language],
      measure.unit[language],
      COMPARE_COPY.sidesOfYears[language](compared.a, compared.b),
    ),
    columns: [
      { key: "side", label: COMPARE_COPY.side[language], numeric: false },
      { key: measure.id, label: name, numeric: true },
    ],
    rows,
    drawing: { kind: "bars", series: { column: measure.id, colour: "mark" }, ceiling: null, breaks: [] },
    notes: measure.note === null ? [] : [measure.note[language]],
    restsOn: null,
    missing: [],
    extract: extractAddress("facts", { agency: [...new Set([sides.a.agencyId, sides.b.agencyId])] }, language),
  };

  function rowCells(side: PairSide, year: number | null, key: SideKey): readonly FigureCell[] {
    const cell = year === null ? noReportCell(language) : measure.cell(side.years, year, language);
    return [wordCell(sideWords(key, year, language)), cell];
  }
}

/** `甲 2021`: what stands under a bar. */
export function sideWords(side: SideKey, year: number | null, language: Language): string {
  const word = COMPARE_COPY.sides[side][language];
  return year === null ? word : `${word} ${year}`;
}
