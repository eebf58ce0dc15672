import type { Agency } from "@/db/queries/find-agency";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { TABLES } from "../vocabulary/form";
import type { AgencyYears } from "./agency-years";
import { COMPARE_COPY } from "./copy/compare-copy";
import { formatList, formatNumber } from "./format";

/** What a reader has to know before comparing two agencies, each as a sentence; `limits` marks what narrows it. */
export type Comparability = readonly { readonly sentence: string; readonly limits: boolean }[];

type Side = { readonly agency: Agency; readonly years: AgencyYears };

/** Place, kind, years in common; and for the year shown the editions and how far the tables were read. */
export function comparability(a: Side, b: Side, year: number | null, language: Language): Comparability {
  return [
    placeSentence(a, b, language),
    kindSentence(a, b, language),
    ...yearSentences(a, b, language),
    ...reportSentences(a, b, year, language),
  ].flatMap((sentence) => sentence ?? []);
}

/** The years of which both sides have a report. */
export function sharedYears(a: AgencyYears, b: AgencyYears): readonly number[] {
  return a.years.filter((year) => a.reports.has(year) && b.reports.has(year));
}

type Sentence = Comparability[number];

function placeSentence(a: Side, b: Side, language: Language): Sentence | null {
  const [one, other] = [a.agency.county, b.agency.county];
  if (one === null || other === null) return null;
  const same = one === other && a.agency.prefecture === b.agency.prefecture && a.agency.province === b.agency.province;
  return same
    ? { sentence: COMPARE_COPY.sameCounty[language](one), limits: false }
    : { sentence: COMPARE_COPY.otherCounty[language](one, other), limits: true };
}

function kindSentence(a: Side, b: Side, language: Language): Sentence | null {
  if (a.agency.kind === b.agency.kind) return null;
  return { sentence: COMPARE_COPY.otherKind[language](a.agency.kind, b.agency.kind), limits: true };
}

function yearSentences(a: Side, b: Side, language: Language): readonly Sentence[] {
  const shared = sharedYears(a.years, b.years);
  const only = (own: AgencyYears, other: AgencyYears) =>
    own.years.filter((year) => own.reports.has(year) && !other.reports.has(year));
  const sides = [
    { name: COMPARE_COPY.sideA[language], years: only(a.years, b.years) },
    { name: COMPARE_COPY.sideB[language], years: only(b.years, a.years) },
  ];
  return [
    shared.length === 0
      ? { sentence: COMPARE_COPY.noSharedYears[language], limits: true }
      : {
          sentence: COMPARE_COPY.sharedYears[language](
            formatNumber(shared.length),
            formatList(shared.map(String), language),
          ),
          limits: false,
        },
    ...sides
      .filter(({ years }) => years.length > 0)
      .map(({ name, years }) => ({
        sentence: COMPARE_COPY.onlyYears[language](name, formatList(years.map(String), language)),
        limits: true,
      })),
  ];
}

function reportSentences(a: Side, b: Side, year: number | null, language: Language): readonly Sentence[] {
  const one = year === null ? undefined : a.years.reports.get(year);
  const other = year === null ? undefined : b.years.reports.get(year);
  if (year === null || one === undefined || other === undefined) return [];
  const edition = (code: string) => codeLabel("edition", code, language);
  const state = (code: string) => codeLabel("table_state", code, language);
  const same = one.edition === other.edition;
  const tables = TABLES.map(({ code, zh, en }) => ({ words: language === "zh" ? zh : en, key: TABLE_STATES[code] }));
  return [
    same
      ? { sentence: COMPARE_COPY.sameEdition[language](year, edition(one.edition)), limits: false }
      : {
          sentence: COMPARE_COPY.otherEdition[language](year, edition(one.edition), edition(other.edition)),
          limits: true,
        },
    ...tables
      .filter(({ key }) => one[key] !== "complete" || other[key] !== "complete")
      .map(({ words, key }) => ({
        sentence: COMPARE_COPY.tableState[language](words, state(one[key]), state(other[key])),
        limits: true,
      })),
  ];
}

const TABLE_STATES = { proactive: "proactiveState", requests: "requestsState", disputes: "disputesState" } as const;
