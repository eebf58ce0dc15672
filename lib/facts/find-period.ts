import { findSentence } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

/** The period that a report says its figures cover: digits as printed, without spaces; `to` is "" where the year is told once. */
export type Period = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly from: string;
  readonly to: string;
  readonly month: number;
  readonly day: number;
};

/** The first range of dates from 1 January whose sentence speaks of data or a period; offsets of the whole text. */
export function findPeriod(prose: readonly ProsePiece[]): Period | null {
  for (const { start, text } of prose) {
    for (let at = text.indexOf("月"); at >= 0; at = text.indexOf("月", at + 1)) {
      if (text.charAt(at - 1) !== "1" && text.charAt(at - 1) !== " ") continue;
      const window = Math.max(0, at - BEFORE_MONTH);
      const match = PERIOD.exec(text.slice(window, at + AFTER_MONTH));
      if (match === null) continue;
      const [quote, from = "", to = "", month = "", day = ""] = match;
      const place = window + match.index;
      const sentence = findSentence(text, place);
      if (!/统计|期限|数据|起止|时限/.test(text.slice(sentence.start, sentence.end))) continue;
      const span = { start: start + place, end: start + place + quote.length };
      return { ...span, quote, from: plain(from), to: plain(to), month: Number(plain(month)), day: Number(plain(day)) };
    }
  }
  return null;
}

const BEFORE_MONTH = 18;
const AFTER_MONTH = 50;

function plain(digits: string): string {
  return digits.includes(" ") ? digits.replaceAll(" ", "") : digits;
}

/** 2022年1月1日至12月31日, 2022年1月1日起，至2022年12月31日止, digits broken by spaces or doubled. */
const PERIOD =
  /(?<!\d)(\d[\d ]{2,9})年\s{0,2}1\s{0,2}月\s{0,2}1\s{0,2}日[^。；\n\d]{0,10}(?:(\d[\d ]{2,9})年)?\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日/;
