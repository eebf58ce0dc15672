import type { Language } from "../vocabulary/code-labels";
import { FORM_CELLS } from "../vocabulary/form";
import { FORM_INDICATOR_LABELS, NARRATIVE_LABELS } from "../vocabulary/indicator-labels";
import { NARRATIVE_DUE } from "../vocabulary/narrative-indicators";
import { OUTCOME_GROUPS, REQUEST_ROWS } from "../vocabulary/requests-form";
import { type AgencyYears, formCell, narrativeCell } from "./agency-years";
import type { ComparedYears } from "./compared-years";
import type { FigureCell } from "./figure";
import { noReportCell } from "./report-cell";
import type { TypicalFigure } from "./typical-figure";

/** One figure of both reports compared. */
export type CompareRow = {
  readonly key: string;
  readonly label: string;
  readonly a: FigureCell;
  readonly b: FigureCell;
  /** What is usual in the county; null where too few of its agencies state it. */
  readonly typical: TypicalFigure | null;
};

/** The rows by what can be said of them: different (largest first), the same, known on one side only, on neither. */
export type CompareRows = {
  readonly different: readonly CompareRow[];
  readonly equal: readonly CompareRow[];
  readonly oneSided: readonly CompareRow[];
  readonly missing: readonly CompareRow[];
};

/**
 * Compares the figures of two reports: the total column of the form, and the figures told in the text.
 * Differences of figures whose spread in the county is known come first, the largest in terms of it leading.
 */
export function compareRows(
  a: AgencyYears,
  b: AgencyYears,
  years: ComparedYears,
  language: Language,
  typical: ReadonlyMap<string, TypicalFigure> = new Map(),
): CompareRows {
  const rows = [
    ...NARRATIVE_DUE.map((indicator) => ({
      key: `narrative.${indicator}`,
      label: NARRATIVE_LABELS.get(indicator)?.[language] ?? indicator,
      a: ofYear(years.a, language, (year) => narrativeCell(a, year, indicator, language)),
      b: ofYear(years.b, language, (year) => narrativeCell(b, year, indicator, language)),
      typical: typical.get(`narrative.${indicator}`) ?? null,
    })),
    ...FORM_KEYS.map(({ indicator, applicant }) => ({
      key: indicator,
      label: indicatorLabel(indicator, language),
      a: ofYear(years.a, language, (year) => formCell(a, year, indicator, applicant, language)),
      b: ofYear(years.b, language, (year) => formCell(b, year, indicator, applicant, language)),
      typical: typical.get(indicator) ?? null,
    })).filter((row) => row.a.status !== "not_asked" || row.b.status !== "not_asked"),
  ];
  const known = rows.filter((row) => row.a.value !== null && row.b.value !== null);
  return {
    different: known.filter((row) => weight(row) > 0).sort(byWeight),
    equal: known.filter((row) => weight(row) === 0),
    oneSided: rows.filter((row) => (row.a.value === null) !== (row.b.value === null)),
    missing: rows.filter((row) => row.a.value === null && row.b.value === null),
  };
}

/** A minus B; null where a side is missing. */
export function differenceOf(row: CompareRow): number | null {
  return row.a.value === null || row.b.value === null ? null : row.a.value - row.b.value;
}

function ofYear(year: number | null, language: Language, cellOf: (year: number) => FigureCell): FigureCell {
  return year === null ? noReportCell(language) : cellOf(year);
}

/** The name of a line with the heading that the form prints over it. */
function indicatorLabel(indicator: string, language: Language): string {
  const label = FORM_INDICATOR_LABELS.get(indicator)?.[language] ?? indicator;
  const group = GROUP_OF_LINE.get(indicator);
  return group === undefined ? label : `${group[language]} · ${label}`;
}

const GROUP_OF_LINE: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map(
  REQUEST_ROWS.flatMap(({ code, group }) => {
    const heading = OUTCOME_GROUPS.find((one) => one.code === group && one.heading !== null && one.subtotal !== code);
    return heading === undefined ? [] : [[code, heading] as const];
  }),
);

/** Those measured by the spread of the county before the others, and among equals the larger first. */
function byWeight(x: CompareRow, y: CompareRow): number {
  const [first, second] = [spreads(x), spreads(y)];
  if (first !== null && second !== null) return second - first || weight(y) - weight(x);
  if (first === null && second === null) return weight(y) - weight(x);
  return first === null ? 1 : -1;
}

/** A difference in median absolute deviations of the county; null where its spread is not known or none. */
function spreads(row: CompareRow): number | null {
  const difference = differenceOf(row);
  if (difference === null || row.typical === null || row.typical.spread === 0) return null;
  return Math.abs(difference) / row.typical.spread;
}

/** How large a difference is for counts of this size: |A−B|/√(A+B). */
function weight(row: CompareRow): number {
  const { value: a } = row.a;
  const { value: b } = row.b;
  if (a === null || b === null || a === b) return 0;
  return Math.abs(a - b) / Math.sqrt(Math.max(1, Math.abs(a) + Math.abs(b)));
}

const FORM_KEYS = FORM_CELLS.filter((cell) => cell.applicant === "" || cell.applicant === "total");
