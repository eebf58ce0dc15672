import { CELL_BY_KEY } from "../vocabulary/form";
import { cellLocator, textLocator } from "../vocabulary/locators";
import { type Assessment, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findFigure, whyUnknown } from "./known-figures";

/** More than this many 万元 a year is no township's administrative fee. */
const LARGEST_WAN_YUAN = 1000;
/** Amounts in 万元 are printed to four decimals at most; half a cent of a 万元 is rounding. */
const TOLERANCE = 0.005;

/** C-15: an amount in the column of 万元 that is far too large, or that the text tells in 元. */
export function checkFeeUnit(report: CheckedReport): readonly Assessment[] {
  const cell = CELL_BY_KEY.get("admin_fees_wan_yuan");
  const { edition } = report.figures;
  if (cell === undefined || !cell.editions.some((asked) => asked === edition)) return NOTHING;
  const amount = findFigure(report.figures, cell);
  if (amount === null) return [notAssessable(whyUnknown(report.figures, cell))];
  if (amount <= 0) return PASS;
  const told = findYuan(report, amount);
  if (told === null && amount <= LARGEST_WAN_YUAN) return PASS;
  return [
    {
      outcome: "warn",
      compared: {
        where: { zh: "行政事业性收费", en: "Administrative fees" },
        left: String(amount),
        right: told === null ? `${LARGEST_WAN_YUAN} 万元` : `${amount} 元`,
        leftValue: amount,
        rightValue: null,
        locators: [cellLocator(cell), ...(told === null ? [] : [textLocator(told)])],
      },
    },
  ];
}

function findYuan(report: CheckedReport, amount: number): { start: number; end: number } | null {
  for (const { start, text } of report.prose) {
    for (const match of text.matchAll(YUAN)) {
      const value = Number((match[1] ?? "").replaceAll(",", ""));
      const at = start + match.index;
      if (Math.abs(value - amount) <= TOLERANCE) return { start: at, end: at + match[0].length };
    }
  }
  return null;
}

const YUAN = /(?<![\d.,])(\d[\d,]{0,14}(?:\.\d{1,4})?)\s?元/g;
