import type { Words } from "../vocabulary/check-row";
import { textLocator } from "../vocabulary/locators";
import { type Assessment, notAssessable, PASS, passes } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence, findWords } from "./find-clause";

/** A year and where it is told. */
type ToldYear = { readonly year: number; readonly words: Words; readonly locator: string };

/** C-40: title, period sentence, file name and list against the first of them; and sentences that open with another year. */
export function checkYearsTold(report: CheckedReport): readonly Assessment[] {
  const told = [titleYear(report), periodYear(report), fileYear(report), manifestYear(report)].filter(
    (source) => source !== null,
  );
  const [first, ...others] = told;
  const slips = checkOpeningYears(report);
  if (first === undefined || others.length === 0) return [notAssessable("one_source"), ...slips];
  const compared = others.map((other): Assessment => {
    if (other.year === first.year) return passes(1);
    return {
      outcome: "fail",
      compared: {
        where: { zh: "报告年度", en: "year of the report" },
        left: String(first.year),
        right: String(other.year),
        leftValue: first.year,
        rightValue: other.year,
        leftWords: first.words,
        rightWords: other.words,
        locators: [first.locator, other.locator],
      },
    };
  });
  return [...compared, ...slips];
}

function titleYear({ facts }: CheckedReport): ToldYear | null {
  const year = /(?<!\d)((?:19|20)\d{2})\s*年/.exec(facts.report.title ?? "")?.[1];
  return year === undefined ? null : { year: Number(year), words: { zh: "标题", en: "the title" }, locator: "title" };
}

function periodYear(report: CheckedReport): ToldYear | null {
  const { period } = report;
  if (period === null || !/^(?:19|20)\d{2}$/.test(period.from)) return null;
  const words = { zh: "统计期限", en: "the period" };
  return { year: Number(period.from), words, locator: textLocator(period) };
}

/** A year that stands alone in the file's name; dates, numbers and hashes are none. */
function fileYear({ beside }: CheckedReport): ToldYear | null {
  const fileName = beside.fileName ?? "";
  FILE_YEAR.lastIndex = 0;
  const year = FILE_YEAR.exec(fileName)?.[1];
  if (year === undefined || FILE_YEAR.exec(fileName) !== null) return null;
  return { year: Number(year), words: { zh: "文件名", en: "the file name" }, locator: "file" };
}

const FILE_YEAR = /(?<![0-9A-Za-z])(20[0-3]\d)(?=年|(?![0-9A-Za-z]|[-_.]\d))/g;

function manifestYear({ beside }: CheckedReport): ToldYear | null {
  if (beside.manifestYear === null) return null;
  return { year: beside.manifestYear, words: { zh: "清单", en: "the manifest" }, locator: "manifest" };
}

/** A sentence of the overview that opens with a neighbouring year as if it were the report's own. */
function checkOpeningYears(report: CheckedReport): readonly Assessment[] {
  const { year, sections } = report.facts.report;
  const problems = sections.find(({ kind }) => kind === "problems")?.start ?? report.text.length;
  const assessments: Assessment[] = [];
  for (const { start, text } of report.prose) {
    for (const at of findWords(text, [String(year - 1), String(year + 1)])) {
      if (start + at >= problems || !OPENING.test(text.slice(Math.max(0, at - 5), at))) continue;
      const sentence = text.slice(at, findSentence(text, at).end);
      if (!YEAR_AS_OPENING.test(sentence) || OTHER_YEAR_WORDS.test(sentence) || !OWN_YEAR_WORDS.test(sentence))
        continue;
      assessments.push({
        outcome: "warn",
        compared: {
          where: { zh: "正文", en: "text" },
          left: sentence.slice(0, 24).trim(),
          right: String(year),
          leftValue: Number(sentence.slice(0, 4)),
          rightValue: year,
          leftWords: { zh: "语句", en: "a sentence" },
          rightWords: { zh: "报告年度", en: "the year of the report" },
          locators: [textLocator({ start: start + at, end: start + at + 4 })],
        },
      });
    }
  }
  return assessments;
}

const OPENING = /[。；\n]\s{0,4}$/;
const YEAR_AS_OPENING = /^\d{4}\s{0,2}年(?:度)?(?:[，,]|全年|我[乡镇街])/;
const OWN_YEAR_WORDS = /全年|本年|我[乡镇街]|共|累计|收到|主动公开/;
const OTHER_YEAR_WORDS =
  /较|比|同期|上年|去年|以来|印发|出台|制定|修订|施行|挂牌|成立|将|计划|拟|下一步|今后|\d{4}\s*[—-]\s*\d{4}/;

/** C-41: the period of the figures is one whole year; a range of months elsewhere in the text is another matter. */
export function checkPeriod(report: CheckedReport): readonly Assessment[] {
  const { period } = report;
  if (period === null) return [notAssessable("sentence_absent")];
  const whole = period.month === 12 && period.day === 31 && (period.to === "" || period.to === period.from);
  if (whole && /^(?:19|20)\d{2}$/.test(period.from)) return PASS;
  return [
    {
      outcome: "warn",
      compared: {
        where: { zh: "统计期限", en: "period of the figures" },
        left: period.quote,
        right: "01-01 / 12-31",
        leftValue: null,
        rightValue: null,
        quote: period.quote,
        locators: [textLocator(period)],
      },
    },
  ];
}
