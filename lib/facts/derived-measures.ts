import { hasValue } from "../vocabulary/absences";
import type { NoMeasureReason, NotAssessableReason } from "../vocabulary/check-reasons";
import {
  type CellSum,
  type DerivedMeasure,
  type DerivedMeasureRow,
  MEASURE_CODES,
  measureRow,
} from "../vocabulary/derived-measures";
import { CELL_BY_KEY } from "../vocabulary/form";
import type { YearFigures } from "./year-figures";

/**
 * A measure of one report. A ratio keeps its n and d; `value` is n/d, or the number itself without d, and null where
 * `reason` says why. `rests` tells whether every operand is printed or one of them was computed or proven.
 */
export type DerivedValue = {
  readonly measure: DerivedMeasure;
  readonly n: number | null;
  readonly d: number | null;
  readonly value: number | null;
  readonly reason: NoMeasureReason | null;
  readonly rests: "stated" | "derived";
};

/** Every measure of field guide G1 that one report, or it and the year before, can give; null `previous` where there is none. */
export function derivedMeasures(figures: YearFigures, previous: YearFigures | null): readonly DerivedValue[] {
  const before = previous !== null && previous.year === figures.year - 1 ? previous : null;
  return MEASURE_CODES.map((measure) => derive(measure, measureRow(measure), figures, before));
}

type Sum =
  | { readonly value: number; readonly rests: "stated" | "derived" }
  | { readonly value: null; readonly reason: NotAssessableReason };

function derive(
  measure: DerivedMeasure,
  row: DerivedMeasureRow,
  figures: YearFigures,
  previous: YearFigures | null,
): DerivedValue {
  const number = addUp(row.number, figures, previous);
  const base = row.base === null ? null : addUp(row.base, figures, previous);
  const missing = number.value === null ? number.reason : base?.value === null ? base.reason : null;
  const n = number.value;
  const d = base?.value ?? null;
  const rests =
    (number.value !== null && number.rests === "derived") ||
    (base !== null && base.value !== null && base.rests === "derived")
      ? "derived"
      : "stated";
  if (missing !== null) return { measure, n, d, value: null, reason: missing, rests };
  if (base === null) return { measure, n, d: null, value: n, reason: null, rests };
  if (n === null || d === null || d <= 0) return { measure, n, d, value: null, reason: "zero_base", rests };
  return { measure, n, d, value: n / d, reason: null, rests };
}

/** Unlike in checks, a derived total or a proven blank counts here: it is the figure that pages show. */
function addUp(sum: CellSum, figures: YearFigures, previous: YearFigures | null): Sum {
  const terms: readonly (readonly [YearFigures | null, readonly string[], 1 | -1])[] = [
    [figures, sum.add, 1],
    [figures, sum.less ?? [], -1],
    [previous, sum.addPrevious ?? [], 1],
    [previous, sum.lessPrevious ?? [], -1],
  ];
  let value = 0;
  let rests: "stated" | "derived" = "stated";
  for (const [year, keys, sign] of terms) {
    if (keys.length === 0) continue;
    if (year === null) return { value: null, reason: "year_missing" };
    for (const key of keys.filter((asked) => isAsked(asked, year))) {
      const figure = year.values.get(key);
      if (figure === undefined) return { value: null, reason: "not_asked" };
      if (!hasValue(figure.status)) return { value: null, reason: figure.status };
      if (figure.value === null) return { value: null, reason: "illegible" };
      if (figure.status === "derived" || figure.status === "blank_as_zero") rests = "derived";
      value += sign * figure.value;
    }
  }
  return { value, rests };
}

/** Other handling is one row in 2019 and three since: each edition adds the lines it has. */
function isAsked(key: string, { edition }: YearFigures): boolean {
  const editions = CELL_BY_KEY.get(key)?.editions ?? [];
  return editions.length === 2 || editions.some((asked) => asked === edition);
}
