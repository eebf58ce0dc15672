import type { Language } from "../vocabulary/code-labels";
import type { FigureCell } from "./figure";
import { formatNumber } from "./format";

/** What a page itself counted over reports: n of d, or a gap where no report gives a figure. */
export function countCell(
  total: number | null,
  restsOn: { readonly n: number; readonly d: number } | null,
  language: Language,
  href: string | null = null,
): FigureCell {
  const none = restsOn !== null && restsOn.d === 0 ? NO_REPORT : NO_FIGURE;
  return {
    text: total === null ? none.text[language] : formatNumber(total),
    value: total,
    status: null,
    reason: total === null ? none.reason[language] : null,
    open: false,
    restsOn,
    href,
  };
}

const NO_REPORT = {
  text: { zh: "没有报告", en: "no report" },
  reason: { zh: "该年没有报告", en: "no report of this year" },
} as const;

const NO_FIGURE = {
  text: { zh: "没有数", en: "no figure" },
  reason: { zh: "没有一份报告给出此数", en: "no report gives this figure" },
} as const;
