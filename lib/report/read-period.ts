import { COMPARING, PERIOD_WORDS, type Period } from "../vocabulary/period-words";

/** A time word of a sentence and the period it sets from there on. */
export type PeriodMark = { readonly index: number; readonly period: Period };

/**
 * The time words of a compact sentence, left to right. `year` is the year of the report; null where it is not known,
 * then the latest year that the sentence names counts as this year.
 */
export function readPeriods(sentence: string, year: number | null): readonly PeriodMark[] {
  const marks: PeriodMark[] = [];
  const thisYear = year ?? latestYear(sentence);
  PERIOD.lastIndex = 0;
  for (let match = PERIOD.exec(sentence); match !== null; match = PERIOD.exec(sentence)) {
    if (COMPARING.includes(sentence.charAt(match.index - 1) || "。")) continue;
    const printedYear = match.groups?.year;
    const period =
      printedYear === undefined
        ? PERIOD_WORDS.find((_, index) => match?.groups?.[`p${index}`] !== undefined)?.period
        : periodOfYear(Number(printedYear), thisYear, sentence.slice(match.index, match.index + 24));
    if (period !== undefined) marks.push({ index: match.index, period });
  }
  return marks;
}

/** The period that holds at a place of the sentence; this year where no word says otherwise. */
export function periodAt(marks: readonly PeriodMark[], index: number): Period {
  const last = marks.findLastIndex((mark) => mark.index < index);
  const mark = marks[last];
  const before = marks[last - 1];
  const isDated = before?.period === "future" && mark !== undefined && mark.index - before.index <= LONGEST_PLAN_WORD;
  return isDated ? "future" : (mark?.period ?? "current");
}

/** 计划2025年, 力争今年: the year is the date of the plan. */
const LONGEST_PLAN_WORD = 6;

const PERIOD = new RegExp(
  `${PERIOD_WORDS.map(({ pattern }, index) => `(?<p${index}>${pattern})`).join("|")}|(?<![\\d〔\\[])(?<year>20\\d{2})(?=年)`,
  "g",
);
const SINCE = /^20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|至今|《?条例|[-—~～至到]20\d{2}年)/;
const ANY_YEAR = /(?<![\d〔[])20\d{2}(?=年)/g;

function latestYear(sentence: string): number | null {
  const years = [...sentence.matchAll(ANY_YEAR)]
    .filter((match) => !COMPARING.includes(sentence.charAt(match.index - 1) || "。"))
    .map((match) => Number(match[0]));
  return years.length === 0 ? null : Math.max(...years);
}

function periodOfYear(printed: number, thisYear: number | null, words: string): Period {
  if (thisYear === null || printed === thisYear) return "current";
  if (printed > thisYear) return "future";
  return SINCE.test(words) ? "cumulative" : "past";
}
