import type { ReadOutcome } from "../document/read-outcome";
import type { SourceDocument } from "../document/source-document";
import type { QuarantineReason } from "../vocabulary/absences";
import { checkTitle, type StatedTitle } from "./check-title";
import { findAgency } from "./find-agency";
import { findTitleLines } from "./find-title-lines";
import { findYears, type YearSource } from "./find-year";
import { notAReportWord, pageOfAnotherKind } from "./is-annual-report";
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
  /** What checkTitle found. */
  readonly issues: readonly ReadingIssue[];
};

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
  const agency = withPrefix(statedAgency, titled) ?? elsewhere?.agency ?? null;
  if (agency === null) return setAside("no_agency", title === undefined ? "no title" : `title: ${title.printed}`);

  const titleYear = read.find((each) => each.year !== null)?.year ?? null;
  const yearSources = [
    ...(stated.year === null ? [] : [{ source: "stated", year: stated.year, quote: String(stated.year) } as const]),
    ...(titleYear === null ? [] : [{ source: "title", year: titleYear, quote: title?.printed ?? "" } as const]),
    ...findYears(document, fileName, title?.end ?? 0),
  ];
  const year = yearSources[0]?.year;
  if (year === undefined) return setAside("no_year", title === undefined ? "no title" : `title: ${title.printed}`);

  const told = titled ?? elsewhere?.agency ?? null;
  const issues = checkTitle({ title: title ?? null, stated, statedAgency, told, elsewhere, yearSources });
  const titleSpan = title === undefined ? null : { start: title.start, end: title.end };
  return { ok: true, value: { title: title?.printed ?? null, titleSpan, agency, year, yearSources, issues } };
}

function setAside(reason: QuarantineReason, detail: string): ReadOutcome<never> {
  return { ok: false, reason, detail };
}

/** A stated name wins; where the title has the same name, its words in front are kept. */
function withPrefix(stated: AgencyName | null, titled: AgencyName | null): AgencyName | null {
  return stated === null || (stated.prefix === "" && stated.name === titled?.name) ? titled : stated;
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
