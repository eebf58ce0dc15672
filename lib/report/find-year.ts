import type { SourceDocument } from "../document/source-document";
import { REPORT_WORDS } from "../vocabulary/title-words";
import { plainTitle } from "./find-title-lines";
import { readTitle } from "./read-title";

/** Where a year was read, in order of trust. */
export type YearSource = {
  readonly source: "stated" | "title" | "page_title" | "period" | "opening" | "file_name" | "published";
  readonly year: number;
  /** The words it was read from. */
  readonly quote: string;
};

/**
 * The years that a document tells beside its title, in order of trust: the title of its page, the sentence on the period of its figures,
 * the most frequent year of its opening, the file's name, the year before its publication (article 49: due in
 * January). Reads the opening only, `from` being the offset where the title ends.
 */
export function findYears(document: SourceDocument, fileName: string, from: number): YearSource[] {
  const opening = halfWidth(document.text.slice(from, from + OPENING));
  const sources = [
    yearOfPageTitle(document.clues.title),
    yearOfPeriod(opening),
    mostFrequentYear(opening.slice(0, FIRST_SECTION)),
    yearOfFileName(fileName),
    yearBeforePublication(document.clues.publishedOn ?? printedDate(document.text)),
  ];
  return sources.filter((source) => source !== null);
}

const OPENING = 3_000;
const FIRST_SECTION = 1_500;

function halfWidth(text: string): string {
  return /[０-９]/.test(text) ? text.normalize("NFKC") : text;
}

function yearOfPageTitle(pageTitle: string | null): YearSource | null {
  if (pageTitle === null) return null;
  const plain = plainTitle(pageTitle);
  const year = REPORT_WORDS.test(plain) ? readTitle(plain).year : null;
  return year === null ? null : { source: "page_title", year, quote: pageTitle };
}

/** 自2024年1月1日起至; not 自2020年1月1日起施行, which is a law's. */
const PERIOD = /(20\d{2})\s*年\s*0?1\s*月\s*0?1\s*日\s*(?:起|开始)?\s*(?:至|到|[-—－~～])/;

function yearOfPeriod(opening: string): YearSource | null {
  const match = PERIOD.exec(opening);
  return match === null ? null : { source: "period", year: Number(match[1]), quote: match[0].replace(/\s+/g, "") };
}

/** A year that stands free of other digits and letters of a hash: 清河驿乡2025.docx, report-2025.txt. */
const FILE_YEAR = /(?<![0-9a-zA-Z])(20[0-4]\d)(?![0-9a-zA-Z]|[-_.]\d{1,2}[-_.]\d)/g;

function yearOfFileName(fileName: string): YearSource | null {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const years = new Set(Array.from(base.matchAll(FILE_YEAR), ([year]) => Number(year)));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : { source: "file_name", year, quote: base };
}

/** 2024年 of the year itself, not of a day on which a law took force. */
const OPENING_YEAR = /(?<!\d)(20[0-4]\d)\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/g;

function mostFrequentYear(opening: string): YearSource | null {
  const counts = new Map<number, number>();
  for (const [, digits] of opening.matchAll(OPENING_YEAR)) {
    const year = Number(digits);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  return { source: "opening", year: first[0], quote: `${first[0]}年` };
}

/** 发布日期：2023-01-12 among the first lines. */
const PRINTED_DATE = /(?:发布|发文|成文|生成|公开|印发)(?:日期|时间)\s*[:：]\s*(20\d{2}[-年./]\d{1,2})/;

function printedDate(text: string): string | null {
  return PRINTED_DATE.exec(text.slice(0, FIRST_SECTION))?.[1] ?? null;
}

function yearBeforePublication(publishedOn: string | null): YearSource | null {
  const year = Number(/^(20\d{2})/.exec(publishedOn ?? "")?.[1]);
  return Number.isNaN(year) ? null : { source: "published", year: year - 1, quote: publishedOn ?? "" };
}
