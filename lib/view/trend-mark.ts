import type { Language } from "../vocabulary/code-labels";
import { DIRECTORY_COPY } from "./copy/directory-copy";
import { formatNumber } from "./format";

/** One year of a small trend: a count, a report without it, or no report. */
export type TrendPoint = { readonly year: number; readonly value: number | null; readonly hasReport: boolean };

/** A trend as strokes of an SVG: a bar for each count, a dash for zero, a dotted post for what is missing. */
export type TrendMark = {
  readonly width: number;
  readonly bars: string;
  readonly zeros: string;
  readonly gaps: string;
  /** The same in words. */
  readonly words: string;
};

/** Pixels from year to year and from the line to the top. */
export const TREND_STEP = 6;
export const TREND_HEIGHT = 18;

/** Counts of one agency on its own scale from zero; years are never joined. */
export function trendMark(points: readonly TrendPoint[], language: Language): TrendMark {
  const largest = Math.max(1, ...points.flatMap(({ value }) => value ?? []));
  const placed = points.map(({ value }, index) => ({ value, at: index * TREND_STEP + TREND_STEP / 2 }));
  return {
    width: points.length * TREND_STEP,
    bars: placed
      .flatMap(({ value, at }) => (value ? `M${at} ${TREND_HEIGHT}v-${barHeight(value, largest)}` : []))
      .join(""),
    zeros: placed.flatMap(({ value, at }) => (value === 0 ? `M${at - 2} ${TREND_HEIGHT - 0.75}h4` : [])).join(""),
    gaps: placed.flatMap(({ value, at }) => (value === null ? `M${at} ${TREND_HEIGHT}v-7` : [])).join(""),
    words: points.map((point) => `${point.year} ${pointWords(point, language)}`).join(language === "zh" ? "，" : ", "),
  };
}

/** Whole pixels; what is not zero is at least two high. */
function barHeight(value: number, largest: number): number {
  return Math.max(2, Math.round((value / largest) * (TREND_HEIGHT - 1)));
}

function pointWords({ value, hasReport }: TrendPoint, language: Language): string {
  if (value !== null) return formatNumber(value);
  return DIRECTORY_COPY[hasReport ? "notKnown" : "noReport"][language];
}
