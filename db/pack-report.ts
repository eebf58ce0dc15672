import { problemTerms } from "../lib/facts/problem-terms";
import type { Fact, Finding, NarrativeFact } from "../lib/facts/report-facts";
import { packWordings } from "../lib/facts/report-sections";
import { type SearchTerms, searchTerms } from "../lib/facts/search-terms";
import type { ResolvedPlace } from "../lib/place/resolved-place";
import type { AgencyName, ReadingIssue, Statement } from "../lib/report/parsed-report";
import { TABLES, type Table } from "../lib/vocabulary/form";
import { packSpans } from "./cell-spans";
import { packTally } from "./check-tally";
import { type PackedRow, packRow } from "./insert-report";
import type { ToldTwice } from "./pack-manifest";
import { reportHeadlines } from "./report-headlines";
import type { ReportReading } from "./report-reading";
import { packText } from "./report-text";
import { tablePrints } from "./table-prints";
import { packLayout } from "./text-layout";

/** A reading in the shape of its rows: small, flat and fit to be sent between threads. */
export type PackedReport = {
  readonly agency: PackedAgency;
  readonly year: number;
  readonly row: PackedRow;
  /** What its line in the manifest may say too. */
  readonly told: ToldTwice;
  /** packTally */
  readonly tally: Uint8Array;
  readonly format: string;
  readonly encoding: string | null;
  /** In the order of the tables. */
  readonly fills: readonly PackedFill[];
  /** [cell, value, status, raw] */
  readonly facts: readonly (readonly [number, number | null, string, string | null])[];
  /** [kind, value, start, length] */
  readonly narrative: readonly (readonly [PackedKind, number | null, number | null, number | null])[];
  /** [part, ordinal, codes, start, length] */
  readonly statements: readonly (readonly [number, number, string, number, number])[];
  /** [code, quote, start, end] */
  readonly issues: readonly (readonly [string, string, number | null, number | null])[];
  readonly findings: readonly Finding[];
  readonly body: Uint8Array;
  readonly search: SearchTerms;
  /** The compared sections as numbers (packWordings). */
  readonly wordings: Uint32Array;
};

/** How a report was read whose own words do not tell its place: its neighbours may. */
export type UnresolvedReading = { readonly agency: AgencyName; readonly place: ResolvedPlace };

export type PackedAgency = {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly divisionCode: string | null;
};

/** What the cells of a table are that have no row of their own: [value, status, raw]. */
export type PackedFill = readonly [number | null, string, string | null];

/** What a figure in prose is but for its value: [indicator, qualifier, unit, status, raw]. */
export type PackedKind = readonly [string, string | null, string, string, string | null];

/** Lays a reading out in rows; `dictionary` and `common` terms of search are the dataset's. */
export function packReport(reading: ReportReading, dictionary: Uint8Array, common: string | null = null): PackedReport {
  const { document, facts, place } = reading;
  const { report } = facts;
  const fills = chooseFills(facts.facts);
  return {
    agency: packAgency(reading),
    year: report.year,
    row: packRow({
      year: report.year,
      edition: report.edition,
      title: report.title,
      agency_as_titled: report.agency.name,
      agency_name: place.agency,
      agency_kind: place.kind,
      published_on: reading.publishedOn,
      source_url: reading.sourceUrl,
      place_method: place.method,
      place_confidence: place.confidence,
      place_evidence: place.evidence,
      place_candidates: JSON.stringify(place.candidates),
      agency_reading: place.confidence === "unresolved" ? packUnresolved({ agency: report.agency, place }) : null,
      proactive_state: facts.tableStates.proactive,
      requests_state: facts.tableStates.requests,
      disputes_state: facts.tableStates.disputes,
      problem_state: report.problemState,
      themes: problemCodes(report.statements),
      terms: problemTerms(report.statements).join("|"),
      cells_stated: facts.cellsStated,
      cells_due: facts.cellsDue,
      ...tablePrints(reading),
      ...reportHeadlines(facts),
    }),
    told: {
      agency: report.agency.name,
      year: report.year,
      sourceUrl: reading.sourceUrl,
      publishedOn: reading.publishedOn,
    },
    tally: packTally(reading.tally),
    format: document.format,
    encoding: document.encoding,
    fills: TABLES.map(({ code }) => fills[code]),
    facts: facts.facts.filter((fact) => !isFill(fact, fills[fact.cell.table])).map(packFact),
    narrative: facts.narrative.map(packNarrative),
    statements: report.statements.map(packStatement),
    issues: report.issues.map(packIssue),
    findings: reading.findings,
    body: packText(
      document.text,
      packLayout({ sections: report.sections, spans: packSpans(facts.facts.map((fact) => fact.span)) }),
      dictionary,
    ),
    search: searchTerms(document.text, common),
    wordings: packWordings(document.text, report.sections, wordingNames(reading)),
  };
}

function problemCodes(statements: readonly Statement[]): string {
  const codes = statements.flatMap((statement) => (statement.part === "problem" ? statement.codes : []));
  return [...new Set(codes)].sort().join("|");
}

function wordingNames({ place, facts }: ReportReading): readonly (string | null)[] {
  return [place.agency, facts.report.agency.name, place.county, place.prefecture, place.province];
}

function packUnresolved(reading: UnresolvedReading): string {
  return JSON.stringify(reading);
}

function packAgency({ agencyId, place }: ReportReading): PackedAgency {
  const { kind, province, prefecture, county, divisionCode } = place;
  return { agencyId, name: place.agency, kind, province, prefecture, county, divisionCode };
}

/** For each table what most of its cells are, among zeros and absences; a table without any gets a fill that no cell has. */
function chooseFills(facts: readonly Fact[]): Record<Table, PackedFill> {
  const fills: Partial<Record<Table, PackedFill>> = {};
  for (const { code } of TABLES) {
    const counts: { readonly fill: PackedFill; count: number }[] = [];
    for (const fact of facts) {
      if (fact.cell.table !== code || (fact.value !== 0 && fact.value !== null)) continue;
      const counted = counts.find(({ fill }) => isFill(fact, fill));
      if (counted !== undefined) counted.count += 1;
      else counts.push({ fill: [fact.value, fact.status, packRaw(fact)], count: 1 });
    }
    const most = counts.reduce((best, next) => (next.count > best.count ? next : best), NO_FILL);
    fills[code] = most.fill;
  }
  return { proactive: NOT_ASKED, requests: NOT_ASKED, disputes: NOT_ASKED, ...fills };
}

const NOT_ASKED: PackedFill = [null, "not_asked", null];
const NO_FILL = { fill: NOT_ASKED, count: 0 };

function isFill(fact: Fact, [value, status, raw]: PackedFill): boolean {
  return fact.value === value && fact.status === status && packRaw(fact) === raw;
}

/** NULL where the words are the value as it would be written. */
function packRaw(fact: { readonly value: number | null; readonly raw: string | null }): string | null {
  return fact.value !== null && fact.raw === String(fact.value) ? null : fact.raw;
}

function packFact(fact: Fact): PackedReport["facts"][number] {
  return [fact.cell.ordinal, fact.value, fact.status, packRaw(fact)];
}

function packNarrative(fact: NarrativeFact): PackedReport["narrative"][number] {
  const { indicator, value, qualifier, unit, status, raw, span } = fact;
  const words = Number.isInteger(value) ? (raw?.replaceAll(String(value), VALUE_SIGN) ?? null) : raw;
  const length = span === null ? null : span.end - span.start;
  return [[indicator, qualifier, unit, status, words], value, span?.start ?? null, length];
}

/** Stands in no text; the view puts the value there again. */
const VALUE_SIGN = String.fromCharCode(31);

function packStatement({ part, ordinal, codes, start, end }: Statement): PackedReport["statements"][number] {
  return [part === "problem" ? 1 : 0, ordinal, codes.join("|"), start, end - start];
}

function packIssue(issue: ReadingIssue): PackedReport["issues"][number] {
  return [issue.code, issue.quote, issue.span?.start ?? null, issue.span?.end ?? null];
}
