import { TWO_YEARS } from "../vocabulary/title-words";
import type { AgencyElsewhere } from "./find-agency";
import type { TitleLine } from "./find-title-lines";
import type { YearSource } from "./find-year";
import type { AgencyName, ReadingIssue, Span } from "./parsed-report";

/** What a manifest states of a file: it wins over the text, and a difference is an issue. */
export type StatedTitle = { readonly agency: string | null; readonly year: number | null };

type TitleReading = {
  readonly title: TitleLine | null;
  readonly stated: StatedTitle;
  /** The stated agency, read; null where it names no township. */
  readonly statedAgency: AgencyName | null;
  /** The agency that the document itself tells. */
  readonly told: AgencyName | null;
  readonly elsewhere: AgencyElsewhere | null;
  /** The year that is taken first. */
  readonly yearSources: readonly YearSource[];
};

/**
 * Where the sources of a report's title, agency and year disagree: `title_names_two_years`, `year_sources_differ`,
 * `agency_not_in_title`, `stated_agency_differs`, `stated_agency_not_read`, `stated_year_differs`.
 */
export function checkTitle({
  title,
  stated,
  statedAgency,
  told,
  elsewhere,
  yearSources,
}: TitleReading): ReadingIssue[] {
  return [
    ...twoYearsIssues(title),
    ...yearIssues(yearSources, title),
    ...statedAgencyIssues(stated.agency, statedAgency),
    ...agencyIssues(statedAgency, told, title),
    ...(elsewhere === null || statedAgency !== null ? [] : [issueOf("agency_not_in_title", elsewhere.quote, null)]),
  ];
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

function statedAgencyIssues(words: string | null, stated: AgencyName | null): ReadingIssue[] {
  return words !== null && stated === null ? [issueOf("stated_agency_not_read", words, null)] : [];
}

function agencyIssues(stated: AgencyName | null, read: AgencyName | null, title: Span | null): ReadingIssue[] {
  if (stated === null || read === null || stated.name === read.name || read.otherCuts.includes(stated.name)) return [];
  return [issueOf("stated_agency_differs", `${stated.name}, ${read.prefix}${read.name}`, title)];
}

function issueOf(code: ReadingIssue["code"], quote: string, span: Span | null): ReadingIssue {
  return { code, quote, span: span === null ? null : { start: span.start, end: span.end } };
}
