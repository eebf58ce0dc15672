import type { Words } from "../vocabulary/check-row";
import { textLocator } from "../vocabulary/locators";
import { KIND_FAMILY, OWN_KIND_WORDS } from "../vocabulary/slips";
import { type Assessment, NOTHING, notAssessable, PASS, passes } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence, findWords } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";

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
  const years = [...(beside.fileName ?? "").matchAll(/(?<![0-9A-Za-z])(20[0-3]\d)(?=年|(?![0-9A-Za-z]|[-_.]\d))/g)];
  const year = years.length === 1 ? years[0]?.[1] : undefined;
  return year === undefined
    ? null
    : { year: Number(year), words: { zh: "文件名", en: "the file name" }, locator: "file" };
}

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

/** C-42: how the agency speaks of itself; words about other levels (县、乡、村) are nobody's own. */
export function checkOwnKind(report: CheckedReport): readonly Assessment[] {
  const { kind } = report.facts.report.agency;
  const family = KIND_FAMILY[kind];
  if (family === undefined) return [notAssessable("kind_unknown")];
  const slips = new Map<string, Assessment>();
  let met = 0;
  for (const piece of report.prose) {
    for (const match of piece.text.matchAll(OWN_KIND_WORDS)) {
      const word = match[1] ?? match[2] ?? match[3] ?? "";
      const own = KIND_FAMILY[word] ?? word;
      if (!isSelfReference(piece, match.index, match[0])) continue;
      met += 1;
      if (own !== family && !slips.has(match[0])) slips.set(match[0], ownKindSlip(piece, match, kind));
    }
  }
  if (met === 0) return NOTHING;
  return slips.size === 0 ? PASS : [...slips.values()];
}

/** 我镇 and 全镇 are; 镇政府 only at the start of a clause; 县、镇、村 and 乡镇政府 are not. */
function isSelfReference({ text }: ProsePiece, at: number, word: string): boolean {
  const around = text.slice(Math.max(0, at - 6), at + word.length + 6);
  if (/[县市区村](?:人民)?(?:政府)?[、和及]|[、和及][县市区村]|三级|两级|各级/.test(around)) return false;
  const before = text.charAt(at - 1);
  if (/^[我本全]/.test(word)) return !/[自完安健]/.test(before);
  return at === 0 || /[\s，。；：、（“由在向经我本]/.test(before);
}

function ownKindSlip(piece: ProsePiece, match: RegExpExecArray, kind: string): Assessment {
  const span = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
  return {
    outcome: "warn",
    compared: {
      where: { zh: "自称", en: "self-reference" },
      left: match[0],
      right: kind,
      leftValue: null,
      rightValue: null,
      quote: quoteAround(piece.text, match.index, match[0].length),
      locators: [textLocator(span)],
    },
  };
}

function quoteAround(text: string, at: number, length: number): string {
  const sentence = findSentence(text, at);
  return text.slice(Math.max(sentence.start, at - 12), Math.min(sentence.end, at + length + 12)).trim();
}

/** C-43: another township as the subject (我, 本, an authority's name at the start of a clause, the title) or in the manifest. */
export function checkForeignNames(report: CheckedReport): readonly Assessment[] {
  const { neighbours, manifestAgency } = report.beside;
  const own = report.agencyName;
  const titled = report.facts.report.agency.name;
  const listed =
    manifestAgency === null || stem(manifestAgency) === stem(titled) ? [] : [manifestSlip(manifestAgency, titled)];
  if (neighbours === null) return listed.length > 0 ? listed : [notAssessable("names_not_given")];
  const slips = neighbours
    .filter((name) => name.length >= 2 && name !== own && !own.includes(name))
    .flatMap((name) => findSubject(report, name));
  return listed.length + slips.length === 0 ? PASS : [...listed, ...slips];
}

function stem(name: string): string {
  return name.replace(/\s|人民政府|办事处|政府/g, "").replace(/^.*[省市县区旗](?=.{2,})/, "");
}

function manifestSlip(manifestAgency: string, titled: string): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: { zh: "清单", en: "manifest" },
      left: titled,
      right: manifestAgency,
      leftValue: null,
      rightValue: null,
      quote: titled,
      locators: ["title", "manifest"],
    },
  };
}

function findSubject(report: CheckedReport, name: string): readonly Assessment[] {
  const own = report.agencyName;
  for (const piece of report.prose) {
    for (let at = piece.text.indexOf(name); at >= 0; at = piece.text.indexOf(name, at + name.length)) {
      if (!isSubject(piece.text, at, name, own)) continue;
      const span = { start: piece.start + at, end: piece.start + at + name.length };
      return [
        {
          outcome: "warn",
          compared: {
            where: { zh: "单位名称", en: "name of the agency" },
            left: name,
            right: own,
            leftValue: null,
            rightValue: null,
            quote: quoteAround(piece.text, at, name.length),
            locators: [textLocator(span)],
          },
        },
      ];
    }
  }
  return NOTHING;
}

function isSubject(text: string, at: number, name: string, own: string): boolean {
  const longer =
    text.slice(Math.max(0, at - own.length), at + name.length + own.length).includes(own) && own.includes(name);
  if (longer) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 8);
  if (/[我本]$/.test(before)) return true;
  if (/[对与向和同、]$|学习|联合|移送|转交|协同|考察|参观|借鉴/.test(before)) return false;
  if (/^(?:人民政府|街道办事处|办事处|政府|党委|党工委)/.test(after))
    return /(?:^|[\s，。；：“])$/.test(before.slice(-1));
  return /(?:^|[。；\n]\s*)$/.test(before) && ACTS.test(after);
}

/** What follows a name that opens a sentence as its subject. */
const ACTS = /^(?:将|共|坚持|认真|严格|高度|按照|始终|全面|积极|不断|持续|深入|围绕|全年|主动|切实|进一步|未)/;
