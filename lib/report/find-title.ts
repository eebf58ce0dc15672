import type { ReadOutcome } from "../document/read-outcome";
import type { SourceDocument } from "../document/source-document";
import type { QuarantineReason } from "../vocabulary/absences";
import { COVERING_NOTICE, TWO_YEARS } from "../vocabulary/title-words";
import { findAgency } from "./find-agency";
import { findTitleLines, type TitleLine } from "./find-title-lines";
import { findYears, type YearSource } from "./find-year";
import { hasReportHeads, isReportTitle, notAReportWord } from "./is-annual-report";
import type { AgencyName, ReadingIssue, Span } from "./parsed-report";
import { readAgencyName } from "./read-agency-name";
import { type ReadTitle, readTitle } from "./read-title";

/** What is known of a report before its body is read. */
export type TitleFindings = {
  /** The title as printed, its lines joined without white space; null where the document has none. */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly agency: AgencyName;
  readonly year: number;
  /** Every place that tells the year, the one taken first. */
  readonly yearSources: readonly YearSource[];
  /** `title_names_two_years`, `year_sources_differ`, `agency_not_in_title`, `stated_agency_differs`, `stated_year_differs`. */
  readonly issues: readonly ReadingIssue[];
};

/** What a manifest states of a file: it wins over the text, and a difference is an issue. */
export type StatedTitle = { readonly agency: string | null; readonly year: number | null };

/**
 * The title, agency and year of a document, or the reason why it is no township's annual report: `not_a_report`,
 * `no_agency`, `no_year`. The year is never guessed from the day of reading. Reads the head of the document and its
 * opening only.
 */
export function findTitle(
  document: SourceDocument,
  fileName: string,
  stated: StatedTitle = { agency: null, year: null },
): ReadOutcome<TitleFindings> {
  const { titles, otherPage } = findTitleLines(document);
  const otherKind = pageOfAnotherKind(document, titles, otherPage);
  if (otherKind !== null) return setAside("not_a_report", otherKind);

  const sound = titles.filter(({ plain }) => notAReportWord(plain) === null);
  const read = sound.map(({ plain }) => readTitle(plain));
  const title = sound.find((_, at) => read[at]?.agency !== null || read[at]?.year !== null) ?? sound[0];

  const titled = bestTitled(read);
  const otherAgency = read.find((each) => each.otherAgency !== null)?.otherAgency ?? null;
  if (titled === null && otherAgency !== null && stated.agency === null) {
    return setAside("not_a_report", `no township but ${otherAgency}`);
  }
  const statedAgency = stated.agency === null ? null : readAgencyName(stated.agency.replace(/\s+/g, ""));
  const elsewhere = titled === null ? findAgency(document, fileName) : null;
  const agency = statedAgency ?? titled ?? elsewhere?.agency ?? null;
  if (agency === null) return setAside("no_agency", title === undefined ? "no title" : `title: ${title.printed}`);

  const titleYear = read.find((each) => each.year !== null)?.year ?? null;
  const yearSources = [
    ...(stated.year === null ? [] : [{ source: "stated", year: stated.year, quote: String(stated.year) } as const]),
    ...(titleYear === null ? [] : [{ source: "title", year: titleYear, quote: title?.printed ?? "" } as const]),
    ...findYears(document, fileName, title?.end ?? 0),
  ];
  const year = yearSources[0]?.year;
  if (year === undefined) return setAside("no_year", title === undefined ? "no title" : `title: ${title.printed}`);

  const issues = [
    ...twoYearsIssues(title ?? null),
    ...yearIssues(yearSources, title ?? null),
    ...agencyIssues(statedAgency, titled ?? elsewhere?.agency ?? null, title ?? null),
    ...(elsewhere === null || statedAgency !== null ? [] : [issueOf("agency_not_in_title", elsewhere.quote, null)]),
  ];
  const titleSpan = title === undefined ? null : { start: title.start, end: title.end };
  return { ok: true, value: { title: title?.printed ?? null, titleSpan, agency, year, yearSources, issues } };
}

function setAside(reason: QuarantineReason, detail: string): ReadOutcome<never> {
  return { ok: false, reason, detail };
}

/** Why a page is something else than a report; null where it may be one. */
function pageOfAnotherKind(
  document: SourceDocument,
  titles: readonly TitleLine[],
  otherPage: string | null,
): string | null {
  const telling = titles.find(({ plain }) => /\d{4}|[乡镇]|街道|苏木|关于/.test(plain)) ?? titles[0];
  if (telling !== undefined) {
    const word = notAReportWord(telling.plain);
    if (word !== null && COVERING_NOTICE.test(telling.plain) && hasReportBehind(document, titles)) return null;
    return word === null ? null : `${word} in the title: ${telling.printed}`;
  }
  if (otherPage !== null) return `title: ${otherPage}`;
  const pageTitle = document.clues.title;
  if (pageTitle !== null && notAReportWord(pageTitle) !== null) return `title of the page: ${pageTitle}`;
  return hasReportHeads(document.text) ? null : "neither a report's title nor its headings";
}

function hasReportBehind(document: SourceDocument, titles: readonly TitleLine[]): boolean {
  return titles.some(({ plain }) => isReportTitle(plain)) && hasReportHeads(document.text);
}

/** Of titles that name the same agency, the one with the fullest prefix: 江山市横市镇 before 横市镇. */
function bestTitled(read: readonly ReadTitle[]): AgencyName | null {
  const agencies = read.map(({ agency }) => agency).filter((agency) => agency !== null);
  const [first] = agencies;
  if (first === undefined) return null;
  return agencies.reduce(
    (best, agency) => (agency.name === best.name && agency.prefix.length > best.prefix.length ? agency : best),
    first,
  );
}

function yearIssues(sources: readonly YearSource[], title: Span | null): ReadingIssue[] {
  const [taken, ...others] = sources;
  if (taken === undefined) return [];
  const differing = others.filter((other) => differs(taken, other));
  if (differing.length === 0) return [];
  const code = taken.source === "stated" ? "stated_year_differs" : "year_sources_differ";
  const told = [taken, ...differing].map(({ source, year, quote }) => `${source} ${year}: ${quote}`);
  return [issueOf(code, told.join("; "), title)];
}

function twoYearsIssues(title: TitleLine | null): ReadingIssue[] {
  const years = title === null ? null : TWO_YEARS.exec(title.plain);
  return years === null || title === null ? [] : [issueOf("title_names_two_years", years[0], title)];
}

/** A page may be published late, never before its year has ended. */
function differs(taken: YearSource, other: YearSource): boolean {
  return other.source === "published" ? other.year < taken.year : other.year !== taken.year;
}

function agencyIssues(stated: AgencyName | null, read: AgencyName | null, title: Span | null): ReadingIssue[] {
  if (stated === null || read === null || stated.name === read.name || read.otherCuts.includes(stated.name)) return [];
  return [issueOf("stated_agency_differs", `${stated.name}, ${read.prefix}${read.name}`, title)];
}

function issueOf(code: string, quote: string, span: Span | null): ReadingIssue {
  return { code, quote, span: span === null ? null : { start: span.start, end: span.end } };
}
