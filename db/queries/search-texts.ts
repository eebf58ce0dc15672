import { type FoundWords, findWords, wordPattern } from "../../lib/facts/find-words";
import { foldText } from "../../lib/facts/fold-text";
import { isExact, searchQuery } from "../../lib/facts/search-query";
import { type MarkKind, markTerm, termSet } from "../../lib/facts/search-terms";
import type { Section, Span } from "../../lib/report/parsed-report";
import { SEARCH_SECTIONS, type SearchSection } from "../../lib/vocabulary/search-sections";
import { readCommonTerms } from "../common-terms";
import { type Dataset, listRows, oncePerDataset, prepared } from "../database";
import { readDictionary } from "../report-functions";
import { unpackBody } from "../report-text";
import { unpackLayout } from "../text-layout";
import { findReportKey, type ReportKey } from "./find-report-key";
import type { Place } from "./place";

/** What is searched: reports that have all of the words, each as written, within a place, years, theme and section. */
export type TextSearch = Place & {
  readonly words: readonly string[];
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Reports that name this problem. */
  readonly theme: string | null;
  readonly section: SearchSection | null;
};

export type SearchHit = FoundWords & {
  readonly reportId: string;
  readonly year: number;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly text: string;
  readonly sections: readonly Section[];
};

/** `next` is the report_id after which the search goes on, null at its end: a page may be short of hits before it. */
export type SearchPage = { readonly hits: readonly SearchHit[]; readonly next: string | null };

/** So many texts at most are looked through for one page, so that no search holds up the others. */
export const MOST_VERIFIED = 150;

/**
 * A page of results after the report `after`, the latest year first, then in the order in which reports were stored. After
 * a report that is no longer there it is the first.
 */
export function searchTexts(dataset: Dataset, search: TextSearch, after: string | null, limit: number): SearchPage {
  const asked = askedOf(dataset, search);
  if (asked === null) return { hits: [], next: null };
  const from = after === null ? null : findReportKey(after, dataset);
  const hits: SearchHit[] = [];
  let verified = 0;
  let last: string | null = null;
  for (const { sql, values } of partsOf(dataset, search, asked, from)) {
    for (const row of prepared(dataset, sql).iterate(values)) {
      if (hits.length === limit || verified === MOST_VERIFIED) return { hits, next: last };
      const candidate = asCandidate(row);
      verified += 1;
      last = candidate.reportId;
      const hit = asked.verify(candidate);
      if (hit !== null) hits.push(hit);
    }
  }
  return { hits, next: null };
}

type SearchPart = { readonly sql: string; readonly values: Readonly<Record<string, string | number>> };

/** The index is asked for one year after the other, of a county for all of them at once: it has few reports. */
function partsOf(dataset: Dataset, search: TextSearch, asked: Asked, from: ReportKey | null): readonly SearchPart[] {
  const { county, years } = search;
  if (county !== null) {
    const range = { from: years?.from ?? 0, to: years?.to ?? LAST_YEAR };
    const values = { terms: asked.query([]), ...range, year: from?.year ?? LAST_YEAR, after: from?.id ?? 0 };
    return [{ sql: COUNTY_ROWS_SQL, values }];
  }
  return listYears(dataset, years, from?.year ?? null).map((year) => ({
    sql: ROWS_SQL,
    values: { terms: asked.query([[year]]), after: year === from?.year ? from.id : 0 },
  }));
}

/** Whether the words ask for anything that the index has: not for signs of ASCII alone. */
export function hasTerms({ words }: TextSearch): boolean {
  return searchQuery(words.map(foldText), new Set(), []) !== null;
}

/** How many reports the index gives: the number of hits where `exact`, else at most so many. Counted up to a limit. */
export type SearchCount = { readonly reports: number; readonly exact: boolean; readonly more: boolean };

/** How many there are in all, of a search whose page after the report `after` is this one: where it holds all, these. */
export function countHits(dataset: Dataset, search: TextSearch, after: string | null, page: SearchPage): SearchCount {
  if (after !== null || page.next !== null) return countTexts(dataset, search);
  return { reports: page.hits.length, exact: true, more: false };
}

/** Where the index alone does not tell, the texts themselves are counted as long as they are few. */
export function countTexts(dataset: Dataset, search: TextSearch): SearchCount {
  const asked = askedOf(dataset, search);
  if (asked === null) return { reports: 0, exact: true, more: false };
  const years = search.years === null ? [] : [listYears(dataset, search.years, null)];
  if (years[0]?.length === 0) return { reports: 0, exact: true, more: false };
  const values = { terms: asked.query(years) };
  const [counted] = listRows<{ reports: number }>(dataset, COUNT_SQL, values);
  const reports = counted?.reports ?? MOST_COUNTED;
  const exact = search.section === null && search.words.map(foldText).every(isExact);
  if (exact || reports > MOST_COUNT_VERIFIED) {
    return { reports: Math.min(reports, MOST_COUNTED), exact, more: reports > MOST_COUNTED };
  }
  const candidates = prepared(dataset, ROWS_SQL)
    .all({ ...values, after: 0 })
    .map(asCandidate);
  return { reports: candidates.filter((one) => asked.verify(one) !== null).length, exact: true, more: false };
}

const MOST_COUNTED = 10_000;
const MOST_COUNT_VERIFIED = 100;
const MOST_PLACES = 6;

type Candidate = Omit<SearchHit, "text" | "sections" | "count" | "places"> & { readonly body: Uint8Array };

/** Of the index all reports after one in the order of the reports, which it keeps to by itself. */
export const ROWS_SQL = `${candidates()} AND search_text.rowid > :after ORDER BY search_text.rowid`;

/** Of the index all reports of some years after one of a year, the latest year first. */
export const COUNTY_ROWS_SQL = `${candidates()}
AND report.year BETWEEN :from AND :to AND (report.year, -search_text.rowid) < (:year, -:after) ORDER BY report.year DESC, search_text.rowid`;

function candidates(): string {
  return `SELECT report.report_id AS reportId, report.year, agency.agency_id AS agencyId,
  agency.name AS agencyName, agency.province, agency.prefecture, agency.county, report_text.body
FROM search_text CROSS JOIN report ON report.id = search_text.rowid CROSS JOIN agency ON agency.id = report.agency
CROSS JOIN report_text ON report_text.report = report.id WHERE search_text MATCH :terms`;
}

export const COUNT_SQL = `SELECT count(*) AS reports
FROM (SELECT 1 FROM search_text WHERE search_text MATCH :terms LIMIT ${MOST_COUNTED + 1})`;

export const YEAR_BEFORE_SQL = "SELECT max(year) FROM report WHERE year < :year";

type Asked = {
  /** What the index is asked for, besides the words one term of each list. */
  readonly query: (years: readonly (readonly number[])[]) => string;
  readonly verify: (candidate: Candidate) => SearchHit | null;
};

const commonTermsOf = oncePerDataset((dataset) => termSet(readCommonTerms(dataset) ?? ""));

/** Null where the words ask for nothing. */
function askedOf(dataset: Dataset, search: TextSearch): Asked | null {
  const words = search.words.map(foldText);
  if (!hasTerms(search)) return null;
  const common = commonTermsOf(dataset);
  const dictionary = readDictionary(dataset.sqlite);
  const patterns = words.map(wordPattern);
  const { section } = search;
  return {
    query: (years) => {
      const marks = [...years.map((list) => list.map((year) => markTerm("year", String(year)))), ...marksOf(search)];
      return searchQuery(words, common, marks) ?? "";
    },
    verify: ({ body, ...head }) => {
      const { text, layout } = unpackBody(body, dictionary);
      if (!patterns.every((pattern) => text.search(pattern) >= 0)) return null;
      const { sections } = unpackLayout(layout);
      const found = findWords(text, patterns, section === null ? null : spansOf(sections, section), MOST_PLACES);
      return found === null ? null : { ...head, ...found, text, sections };
    },
  };
}

function marksOf({ province, prefecture, county, theme }: TextSearch): readonly (readonly string[])[] {
  const marks = Object.entries({ province, prefecture, county, theme }) as [MarkKind, string | null][];
  return marks.flatMap(([kind, value]) => (value === null ? [] : [[markTerm(kind, value)]]));
}

/** The years that have reports, the latest first, from one year on downwards. */
function listYears(dataset: Dataset, range: TextSearch["years"], latest: number | null): readonly number[] {
  const before = prepared(dataset, YEAR_BEFORE_SQL).pluck();
  const years: number[] = [];
  let year = before.get({ year: Math.min(range?.to ?? LAST_YEAR, latest ?? LAST_YEAR) + 1 });
  while (typeof year === "number" && year >= (range?.from ?? 0)) {
    years.push(year);
    year = before.get({ year });
  }
  return years;
}

const LAST_YEAR = 9999;

function spansOf(sections: readonly Section[], section: SearchSection): readonly Span[] {
  const kinds: readonly string[] = SEARCH_SECTIONS[section].kinds;
  return sections.filter(({ kind }) => kinds.includes(kind));
}

/** A row of rowsSql. */
function asCandidate(row: unknown): Candidate {
  return row as Candidate;
}
