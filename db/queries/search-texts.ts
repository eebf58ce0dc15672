import { type FoundWords, findWords } from "../../lib/facts/find-words";
import { foldText, isExact, searchQuery } from "../../lib/facts/search-terms";
import type { Section, Span } from "../../lib/report/parsed-report";
import { SEARCH_SECTIONS, type SearchSection } from "../../lib/vocabulary/search-sections";
import { type Dataset, listRows, prepared } from "../database";
import { readDictionary } from "../report-functions";
import { unpackText } from "../report-text";
import type { Place } from "./find-scope";

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
export const MOST_VERIFIED = 600;

/** A page of results after the report `after`, the latest year first, then in the order in which reports were stored. */
export function searchTexts(dataset: Dataset, search: TextSearch, after: string | null, limit: number): SearchPage {
  const words = search.words.map(foldText);
  const terms = searchQuery(words);
  if (terms === null) return { hits: [], next: null };
  const dictionary = readDictionary(dataset.sqlite);
  const values = { ...valuesOf(search, terms), after: findPosition(dataset, after) };
  const hits: SearchHit[] = [];
  let verified = 0;
  let last: string | null = null;
  for (const row of prepared(dataset, rowsSql(search)).iterate(values)) {
    if (hits.length === limit || verified === MOST_VERIFIED) return { hits, next: last };
    const candidate = asCandidate(row);
    verified += 1;
    last = candidate.reportId;
    const { body, sections: json, ...head } = candidate;
    const text = unpackText(body, dictionary);
    const sections: readonly Section[] = JSON.parse(json);
    const found = findWords(
      text,
      words,
      search.section === null ? null : spansOf(sections, search.section),
      MOST_PLACES,
    );
    if (found !== null) hits.push({ ...head, ...found, text, sections });
  }
  return { hits, next: null };
}

/** Whether the words ask for anything that the index has: not for signs of ASCII alone. */
export function hasTerms({ words }: TextSearch): boolean {
  return searchQuery(words.map(foldText)) !== null;
}

/** How many reports the index gives: the number of hits where `exact`, else at most so many. Counted up to a limit. */
export type SearchCount = { readonly reports: number; readonly exact: boolean; readonly more: boolean };

export function countTexts(dataset: Dataset, search: TextSearch): SearchCount {
  const words = search.words.map(foldText);
  const terms = searchQuery(words);
  if (terms === null) return { reports: 0, exact: true, more: false };
  const [counted] = listRows<{ reports: number }>(dataset, countSql(search), valuesOf(search, terms));
  const reports = counted?.reports ?? MOST_COUNTED;
  const exact = search.section === null && words.every(isExact);
  return { reports: Math.min(reports, MOST_COUNTED), exact, more: reports > MOST_COUNTED };
}

const MOST_COUNTED = 10_000;
const MOST_PLACES = 6;

type Candidate = Omit<SearchHit, "text" | "sections" | "count" | "places"> & {
  readonly body: Uint8Array;
  readonly sections: string;
};

const COLUMNS = `report.report_id AS reportId, report.year, agency.agency_id AS agencyId, agency.name AS agencyName,
  agency.province, agency.prefecture, agency.county, report_text.body, report_text.sections`;

const FROM = `FROM search_text CROSS JOIN search_entry ON search_entry.position = search_text.rowid
CROSS JOIN report ON report.id = search_entry.report`;
const AGENCY = "CROSS JOIN agency ON agency.id = report.agency";

export function rowsSql(search: TextSearch): string {
  return `SELECT ${COLUMNS} ${FROM} ${AGENCY} CROSS JOIN report_text ON report_text.report = report.id
WHERE search_text MATCH :terms AND search_text.rowid > :after AND ${conditions(search)} ORDER BY search_text.rowid`;
}

export function countSql(search: TextSearch): string {
  const isPlaced = search.province !== null || search.prefecture !== null || search.county !== null;
  return `SELECT count(*) AS reports FROM (
  SELECT 1 ${FROM} ${isPlaced ? AGENCY : ""} WHERE search_text MATCH :terms AND ${conditions(search)} LIMIT ${MOST_COUNTED + 1})`;
}

function conditions({ province, prefecture, county, years, theme }: TextSearch): string {
  return [
    "report.superseded = 0",
    ...Object.entries({ province, prefecture, county }).flatMap(([level, name]) =>
      name === null ? [] : [`agency.${level} = :${level}`],
    ),
    ...(years === null ? [] : ["report.year BETWEEN :from AND :to"]),
    ...(theme === null
      ? []
      : ["EXISTS (SELECT 1 FROM statement_code WHERE code = :theme AND report = report.id AND part = 'problem')"]),
  ].join(" AND ");
}

/** Only what the SQL names: SQLite refuses values without a place. */
function valuesOf(search: TextSearch, terms: string): Record<string, string | number> {
  const { province, prefecture, county, years, theme } = search;
  const given = { terms, province, prefecture, county, theme, from: years?.from ?? null, to: years?.to ?? null };
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

function findPosition(dataset: Dataset, reportId: string | null): number {
  if (reportId === null) return 0;
  const sql = `SELECT position FROM report JOIN search_entry ON search_entry.report = report.id WHERE report_id = ?`;
  const position = prepared(dataset, sql).pluck().get(reportId);
  return typeof position === "number" ? position : 0;
}

function spansOf(sections: readonly Section[], section: SearchSection): readonly Span[] {
  const kinds: readonly string[] = SEARCH_SECTIONS[section].kinds;
  return sections.filter(({ kind }) => kinds.includes(kind));
}

/** A row of rowsSql. */
function asCandidate(row: unknown): Candidate {
  return row as Candidate;
}
