import { OTHER_AGENCY_ENDINGS, REPORT_WORDS } from "../vocabulary/title-words";
import type { AgencyName } from "./parsed-report";
import { readAgencyName } from "./read-agency-name";

/** What one title says, each part null where it does not say it. */
export type ReadTitle = {
  readonly agency: AgencyName | null;
  readonly year: number | null;
  /** A body that is no township, where the title names one: 县教育局. */
  readonly otherAgency: string | null;
};

/** What a title says, from its text without white space: 2022年度螅镇人民政府政府信息公开工作年度报告. */
export function readTitle(compact: string): ReadTitle {
  const title = compact.replace(DOCUMENT_NUMBER, "").replace(LEADING_WORDS, "");
  const core = REPORT_WORDS.exec(title);
  const coreStart = core?.index ?? title.length;
  const coreEnd = coreStart + (core?.[0].length ?? 0);
  const year = nearestYear(title, coreStart, coreEnd);
  const phrases = phrasesOf(title, year, coreStart, coreEnd);
  for (const { words, otherWords } of phrases) {
    const agency = readAgencyName(words);
    if (agency !== null)
      return { agency: withOtherCut(agency, otherWords), year: year?.year ?? null, otherAgency: null };
  }
  const otherAgency = phrases.find(({ words }) => OTHER_AGENCY_ENDINGS.test(words.replace(/人民政府|政府$/, "")));
  return { agency: null, year: year?.year ?? null, otherAgency: otherAgency?.words ?? null };
}

/** 赤政〔2011〕6号 */
const DOCUMENT_NUMBER = /^[\u4e00-\u9fff]{0,10}[〔[(【](?:19|20)\d{2}[〕\])】]第?\d{1,4}号/;
const LEADING_WORDS = /^(?:附件\d*[:：]?|关于|标题[:：])+/;
const YEAR = /((?:19|20)\d{2}|二[〇○零Oo0](?:[〇○零Oo0一二]|)[〇○零一二三四五六七八九])(年年度|年度|年)?/g;
const CHINESE_DIGITS = "〇一二三四五六七八九";

type YearWords = { readonly year: number; readonly start: number; readonly end: number; readonly words: string };

function nearestYear(title: string, coreStart: number, coreEnd: number): YearWords | null {
  let best: YearWords | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const match of title.matchAll(YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    const year = yearOf(match[1] ?? "");
    const distance = end <= coreStart ? coreStart - end : Math.max(0, start - coreEnd);
    if (year !== null && distance < bestDistance) {
      best = { year, start, end, words: match[0] };
      bestDistance = distance;
    }
  }
  return best;
}

function yearOf(digits: string): number | null {
  const plain = digits
    .replace(/[一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)))
    .replace(/\D/g, "0");
  const year = Number(plain);
  return plain.length === 4 && year >= 1990 && year < 2100 ? year : null;
}

/** 江山县 in 江山县2022年柳塘乡… */
const AREA_BEFORE = /^[\u4e00-\u9fff]{1,12}[省市县区旗州盟]$/;
/** 2023年1月… in front, …2018— behind */
const DATES_AROUND = /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|(?:19|20)\d{2}年?度?[-—–~～至和、]*$/g;

type Phrase = { readonly words: string; readonly otherWords: string | null };

/**
 * The parts of a title that may name the agency: between year and report words, before the year, behind them.
 * Where the year ends in 年 or 年度, the last character may belong to the name (度尾镇, 年陡镇): the other cut is kept.
 */
function phrasesOf(title: string, year: YearWords | null, coreStart: number, coreEnd: number): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (words: string, otherWords: string | null = null) => {
    const bare = words.replace(DATES_AROUND, "").replace(/^(?:关于|的)|(?:关于|的)$/g, "");
    if (bare !== "") phrases.push({ words: bare, otherWords });
  };
  if (year === null || year.start >= coreStart) add(title.slice(0, coreStart));
  else {
    const between = title.slice(year.end, coreStart);
    const before = title.slice(0, year.start);
    if (AREA_BEFORE.test(before)) add(before + between);
    add(between, otherStart(year.words, between));
    add(before);
    add(before + between);
  }
  add(title.slice(Math.max(coreEnd, year?.end ?? 0)));
  return phrases;
}

function otherStart(yearWords: string, between: string): string | null {
  if (yearWords.endsWith("度")) return `度${between}`;
  return between.startsWith("年") ? between.slice(1) : null;
}

function withOtherCut(agency: AgencyName, otherWords: string | null): AgencyName {
  const other = otherWords === null ? null : readAgencyName(otherWords);
  if (other === null) return agency;
  const cuts = new Set([...agency.otherCuts, other.name, ...other.otherCuts]);
  cuts.delete(agency.name);
  return { ...agency, otherCuts: [...cuts] };
}
