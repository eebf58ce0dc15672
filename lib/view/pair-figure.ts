import type { Language } from "../vocabulary/code-labels";
import { extractAddress } from "./addresses";
import type { AgencyYears } from "./agency-years";
import { COMPARE_COPY } from "./copy/compare-copy";
import { FIGURE_COPY } from "./copy/figure-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, wordCell } from "./figure";
import { gapNote } from "./gap-note";
import { yearWords } from "./scope";
import type { TOWNSHIP_MEASURES } from "./township-figures";

/** One side of a comparison. */
export type PairSide = { readonly agencyId: string; readonly name: string; readonly years: AgencyYears };

/** One measure of two agencies on one scale over the years. */
export function pairFigure(
  a: PairSide,
  b: PairSide,
  measure: (typeof TOWNSHIP_MEASURES)[number],
  language: Language,
): Figure {
  const { years } = a.years;
  const rows = years.map((year) => ({
    key: String(year),
    cells: [wordCell(String(year)), measure.cell(a.years, year, language), measure.cell(b.years, year, language)],
  }));
  const gaps = gapNote(
    rows.flatMap((row) => {
      const [, left, right] = row.cells;
      return left !== undefined && left.value === null && right?.value === null
        ? [{ year: Number(row.key), cell: left }]
        : [];
    }),
    language,
  );
  const name = measure.name[language];
  const latest = rows.findLast((row) => row.cells.slice(1).every((cell) => cell.value !== null));
  const [, left, right] = latest?.cells ?? [];
  return {
    id: `compare.${measure.id}`,
    title:
      latest === undefined || left === undefined || right === undefined
        ? name
        : COMPARE_COPY.pairTitle[language](name, Number(latest.key), left.text, right.text),
    subtitle: TOWNSHIP_COPY.measure[language](measure.source[language], measure.unit[language], yearWords(years)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "a", label: a.name, numeric: true },
      { key: "b", label: b.name, numeric: true },
    ],
    rows,
    drawing: { kind: "pair", a: "a", b: "b", ceiling: null, breaks: [] },
    notes: [...(measure.note === null ? [] : [measure.note[language]]), ...(gaps === null ? [] : [gaps])],
    restsOn: null,
    missing: [],
    extract: extractAddress("comparison", { a: a.agencyId, b: b.agencyId }, language),
  };
}

/** Both figures with the top of their scales set to the larger: side by side they can be read against each other. */
export function onOneScale(figures: readonly Figure[], ceilingOf: (figure: Figure) => number): readonly Figure[] {
  const ceiling = Math.max(...figures.map(ceilingOf));
  return figures.map((figure) =>
    figure.drawing.kind === "parts" ? { ...figure, drawing: { ...figure.drawing, ceiling } } : figure,
  );
}
