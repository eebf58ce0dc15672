import type { IndicatorRollup } from "@/db/queries/list-rollups";
import type { Language } from "../vocabulary/code-labels";
import { extractAddress } from "./addresses";
import { FIGURE_COPY } from "./copy/figure-copy";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { countCell } from "./count-cell";
import { type Break, type Figure, type FigureRow, type Missing, type Series, wordCell } from "./figure";
import { formatNumber, formatShare } from "./format";
import { placeWords, type Scope, scopeParameters, yearWords } from "./scope";

/** What the figures of the overview are about: a scope and its years, of which some may have no report. */
export type OverviewFrame = { readonly scope: Scope; readonly years: readonly number[]; readonly language: Language };

/** Requests received in each year, over the reports that state them; `missing` are those that do not, where named. */
export function requestVolumeFigure(
  rollups: readonly IndicatorRollup[],
  frame: OverviewFrame,
  missing: readonly Missing[] = [],
): Figure {
  const { language, years, scope } = frame;
  const received = new Map(rollups.filter((row) => row.indicator === "req_new").map((row) => [row.year, row]));
  const latest = [...received.values()].filter((row) => years.includes(row.year) && row.stated > 0).at(-1);
  return {
    id: "overview.requests",
    title:
      latest === undefined
        ? OVERVIEW_COPY.requestsPlain[language]
        : OVERVIEW_COPY.requestsTitle[language](
            latest.year,
            formatNumber(latest.stated),
            formatNumber(latest.stated - latest.nonzero),
          ),
    subtitle: OVERVIEW_COPY.requestsMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "req_new", label: OVERVIEW_COPY.requestsPlain[language], numeric: true },
    ],
    rows: years.map((year) => {
      const row = received.get(year);
      const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.stated, d: row.reports };
      return { key: String(year), cells: [wordCell(String(year)), countCell(row?.total ?? null, restsOn, language)] };
    }),
    drawing: { kind: "bars", series: { column: "req_new", colour: "mark" }, ceiling: null, breaks: [] },
    notes: [FIGURE_COPY.counts[language]],
    restsOn: null,
    missing,
    extract: extractAddress("facts", { ...scopeParameters(scope), indicator: "req_new" }, language),
  };
}

/** The parts of the outcomes that the site shows, in the order of the form. */
export const OUTCOME_PARTS = [
  { column: "granted_full", word: "grantedFull", colour: "granted" },
  { column: "granted_part", word: "grantedPart", colour: "granted-part" },
  { column: "refused_total", word: "refused", colour: "refused" },
  { column: "unavailable_total", word: "unavailable", colour: "unavailable" },
  { column: "unprocessed_total", word: "unprocessed", colour: "unprocessed" },
  { column: "other_total", word: "other", colour: "other" },
] as const satisfies readonly (Series & { readonly word: keyof typeof OVERVIEW_COPY })[];

/** How the requests handled in each year ended, in the groups of the form. */
export function outcomeFigure(rollups: readonly IndicatorRollup[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const byKey = new Map(rollups.map((row) => [`${row.year}/${row.indicator}`, row]));
  const rows: FigureRow[] = years.map((year) => ({
    key: String(year),
    cells: [
      wordCell(String(year)),
      ...OUTCOME_PARTS.map(({ column }) => {
        const row = byKey.get(`${year}/${column}`);
        const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.stated, d: row.reports };
        return countCell(row?.total ?? null, restsOn, language);
      }),
    ],
  }));
  return {
    id: "overview.outcomes",
    title: sharedBaseTitle(rows, language),
    subtitle: OVERVIEW_COPY.outcomeMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      ...OUTCOME_PARTS.map(({ column, word }) => ({
        key: column,
        label: OVERVIEW_COPY[word][language],
        numeric: true,
      })),
    ],
    rows,
    drawing: { kind: "parts", parts: OUTCOME_PARTS, ceiling: null, breaks: editionBreaks(years, language) },
    notes: [FIGURE_COPY.countsFewest[language], OVERVIEW_COPY.otherNote[language]],
    restsOn: null,
    missing: [],
    extract: extractAddress("indicators", scopeParameters(scope), language),
  };
}

/**
 * A sentence on the latest year whose parts all rest on equally many reports; a share of sums over different reports
 * would be none. The plain name where there is no such year.
 */
function sharedBaseTitle(rows: readonly FigureRow[], language: Language): string {
  const row = rows.findLast(({ cells: [, ...parts] }) => {
    const bases = new Set(parts.map(({ value, restsOn }) => (value === null ? null : restsOn?.n)));
    return bases.size === 1 && !bases.has(null);
  });
  if (row === undefined) return OVERVIEW_COPY.outcomePlain[language];
  const values = row.cells.slice(1).flatMap(({ value }) => value ?? []);
  const handled = values.reduce((sum, value) => sum + value, 0);
  if (handled === 0) return OVERVIEW_COPY.outcomePlain[language];
  const granted = values.slice(0, 2).reduce((sum, value) => sum + value, 0);
  const share = formatShare(granted, handled, language);
  return OVERVIEW_COPY.outcomeTitleOf[language](row.key, formatNumber(handled), share);
}

/** A sentence on all years that have every part: sums of counts, then the share. */
export function outcomeTitle(rows: readonly FigureRow[], language: Language): string {
  const whole = rows.flatMap((row) => completeValues(row.cells.slice(1).map((cell) => cell.value)));
  if (whole.length === 0) return OVERVIEW_COPY.outcomePlain[language];
  const handled = whole.flat().reduce((sum, value) => sum + value, 0);
  if (handled === 0) return OVERVIEW_COPY.outcomeNone[language];
  const granted = whole.flatMap((values) => values.slice(0, 2)).reduce((sum, value) => sum + value, 0);
  return OVERVIEW_COPY.outcomeTitle[language](formatNumber(handled), formatShare(granted, handled, language));
}

/** The form of 2019 was meant for the reports of 2019 and 2020, that of 2021 for those from 2021 on. */
export function editionBreaks(years: readonly number[], language: Language): readonly Break[] {
  const both = years.includes(2020) && years.includes(2021);
  return both ? [{ after: "2020", words: FIGURE_COPY.editionBreak[language] }] : [];
}

/** The values where all are there, else nothing. */
function completeValues(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? [known] : [];
}
