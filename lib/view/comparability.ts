import type { Agency, AgencyReport } from "@/db/queries/find-agency";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { TABLES } from "../vocabulary/form";
import type { AgencyYears } from "./agency-years";
import { type ComparedYears, sharedYears, yearsHeld } from "./compared-years";
import { COMPARE_COPY } from "./copy/compare-copy";
import { formatList, formatNumber } from "./format";
import { SIDES } from "./side-key";

/** What a reader has to know before comparing: questions, each answered in a sentence; `limits` marks what narrows it. */
export type Comparability = readonly ComparabilityRow[];

type ComparabilityRow = { readonly question: string; readonly sentence: string; readonly limits: boolean };

type Side = { readonly agency: Agency; readonly years: AgencyYears };

type Sentence = { readonly sentence: string; readonly limits: boolean };

/** Place and kind, the years in common; and of the two reports compared their years, editions and how far they were read. */
export function comparability(a: Side, b: Side, compared: ComparedYears, language: Language): Comparability {
  const one = compared.a === null ? undefined : a.years.reports.get(compared.a);
  const other = compared.b === null ? undefined : b.years.reports.get(compared.b);
  const own = a.agency.id === b.agency.id;
  const rows = [
    { word: "samePlace", answers: own ? [oneAgencySentence(a, language)] : placeSentences(a, b, language) },
    { word: "sameKind", answers: own ? [] : [kindSentence(a, b, language)] },
    { word: "sameYear", answers: [yearSentence(a, b, compared, language)] },
    { word: "sameForm", answers: one && other ? [editionSentence(one, other, language)] : [] },
    { word: "readWhole", answers: one && other ? tableSentences(one, other, language) : [] },
    { word: "commonYears", answers: own ? [] : commonYears(a, b, language) },
  ] as const;
  return rows.flatMap(({ word, answers }) =>
    answers.map((answer) => ({ question: COMPARE_COPY[word][language], ...answer })),
  );
}

function oneAgencySentence({ agency }: Side, language: Language): Sentence {
  return { sentence: COMPARE_COPY.oneAgency[language](agency.name), limits: false };
}

function placeSentences(a: Side, b: Side, language: Language): readonly Sentence[] {
  const [one, other] = [a.agency.county, b.agency.county];
  if (one === null || other === null) return [];
  const same = one === other && a.agency.prefecture === b.agency.prefecture && a.agency.province === b.agency.province;
  return [
    same
      ? { sentence: COMPARE_COPY.sameCounty[language](one), limits: false }
      : { sentence: COMPARE_COPY.otherCounty[language](one, other), limits: true },
  ];
}

function kindSentence(a: Side, b: Side, language: Language): Sentence {
  return a.agency.kind === b.agency.kind
    ? { sentence: COMPARE_COPY.bothOfKind[language](a.agency.kind), limits: false }
    : { sentence: COMPARE_COPY.otherKind[language](a.agency.kind, b.agency.kind), limits: true };
}

function yearSentence(a: Side, b: Side, compared: ComparedYears, language: Language): Sentence {
  const missing = SIDES.filter((side) => !isHeld({ a, b }[side].years, compared[side])).map((side) =>
    COMPARE_COPY.sideOfYear[language](COMPARE_COPY.sides[side][language], compared[side]),
  );
  if (missing.length > 0 || compared.a === null || compared.b === null) {
    return { sentence: COMPARE_COPY.noReportOf[language](formatList(missing, language)), limits: true };
  }
  return compared.a === compared.b
    ? { sentence: COMPARE_COPY.bothYears[language](compared.a), limits: false }
    : { sentence: COMPARE_COPY.otherYears[language](compared.a, compared.b), limits: true };
}

function isHeld({ reports }: AgencyYears, year: number | null): boolean {
  return year !== null && reports.has(year);
}

function editionSentence(one: AgencyReport, other: AgencyReport, language: Language): Sentence {
  const [a, b] = [one, other].map((report) => codeLabel("edition", report.edition, language));
  return one.edition === other.edition
    ? { sentence: COMPARE_COPY.sameEdition[language](a ?? ""), limits: false }
    : { sentence: COMPARE_COPY.otherEdition[language](a ?? "", b ?? ""), limits: true };
}

function tableSentences(one: AgencyReport, other: AgencyReport, language: Language): readonly Sentence[] {
  const state = (code: string) => codeLabel("table_state", code, language);
  const partial = TABLES.map((table) => ({ words: table[language], key: TABLE_STATES[table.code] })).filter(
    ({ key }) => one[key] !== "complete" || other[key] !== "complete",
  );
  if (partial.length === 0) return [{ sentence: COMPARE_COPY.bothComplete[language], limits: false }];
  return partial.map(({ words, key }) => ({
    sentence: COMPARE_COPY.tableState[language](words, state(one[key]), state(other[key])),
    limits: true,
  }));
}

const TABLE_STATES = { proactive: "proactiveState", requests: "requestsState", disputes: "disputesState" } as const;

function commonYears(a: Side, b: Side, language: Language): readonly Sentence[] {
  const shared = sharedYears(a.years, b.years);
  const words = (years: readonly number[]) => formatList(years.map(String), language);
  const only = [
    { name: COMPARE_COPY.sides.a[language], own: a.years, other: b.years },
    { name: COMPARE_COPY.sides.b[language], own: b.years, other: a.years },
  ].map(({ name, own, other }) => ({ name, years: yearsHeld(own).filter((year) => !other.reports.has(year)) }));
  return [
    shared.length === 0
      ? { sentence: COMPARE_COPY.noSharedYears[language], limits: true }
      : { sentence: COMPARE_COPY.sharedYears[language](formatNumber(shared.length), words(shared)), limits: false },
    ...only
      .filter(({ years }) => years.length > 0)
      .map(({ name, years }) => ({ sentence: COMPARE_COPY.onlyYears[language](name, words(years)), limits: true })),
  ];
}
