import type { Language } from "../vocabulary/code-labels";
import { FORM_CELLS } from "../vocabulary/form";
import { FORM_INDICATOR_LABELS, NARRATIVE_LABELS } from "../vocabulary/indicator-labels";
import { NARRATIVE_DUE } from "../vocabulary/narrative-indicators";
import { type AgencyYears, formCell, narrativeCell } from "./agency-years";
import type { FigureCell } from "./figure";

/** One figure of the report of one year on both sides. */
export type CompareRow = {
  readonly key: string;
  readonly label: string;
  readonly a: FigureCell;
  readonly b: FigureCell;
};

/** The rows by what can be said of them: different (largest first), the same, known on one side only, on neither. */
export type CompareRows = {
  readonly different: readonly CompareRow[];
  readonly equal: readonly CompareRow[];
  readonly oneSided: readonly CompareRow[];
  readonly missing: readonly CompareRow[];
};

/** Compares the figures of two agencies for one year: the total column of the form, and the figures told in the text. */
export function compareRows(a: AgencyYears, b: AgencyYears, year: number, language: Language): CompareRows {
  const rows = [
    ...NARRATIVE_DUE.map((indicator) => ({
      key: `narrative.${indicator}`,
      label: NARRATIVE_LABELS.get(indicator)?.[language] ?? indicator,
      a: narrativeCell(a, year, indicator, language),
      b: narrativeCell(b, year, indicator, language),
    })),
    ...FORM_KEYS.map(({ indicator, applicant }) => ({
      key: indicator,
      label: FORM_INDICATOR_LABELS.get(indicator)?.[language] ?? indicator,
      a: formCell(a, year, indicator, applicant, language),
      b: formCell(b, year, indicator, applicant, language),
    })).filter((row) => row.a.status !== "not_asked" || row.b.status !== "not_asked"),
  ];
  const known = rows.filter((row) => row.a.value !== null && row.b.value !== null);
  return {
    different: known.filter((row) => weight(row) > 0).sort((x, y) => weight(y) - weight(x)),
    equal: known.filter((row) => weight(row) === 0),
    oneSided: rows.filter((row) => (row.a.value === null) !== (row.b.value === null)),
    missing: rows.filter((row) => row.a.value === null && row.b.value === null),
  };
}

/** A minus B; null where a side is missing. */
export function differenceOf(row: CompareRow): number | null {
  return row.a.value === null || row.b.value === null ? null : row.a.value - row.b.value;
}

/** How large a difference is for counts of this size: |A−B|/√(A+B). */
function weight(row: CompareRow): number {
  const { value: a } = row.a;
  const { value: b } = row.b;
  if (a === null || b === null || a === b) return 0;
  return Math.abs(a - b) / Math.sqrt(Math.max(1, Math.abs(a) + Math.abs(b)));
}

const FORM_KEYS = FORM_CELLS.filter((cell) => cell.applicant === "" || cell.applicant === "total");
