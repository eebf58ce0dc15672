import type { ScopeReport } from "@/db/queries/list-reports-in-scope";
import type { IndicatorRollup } from "@/db/queries/list-rollups";
import { extractAddress } from "./addresses";
import { FIGURE_COPY } from "./copy/figure-copy";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatNumber } from "./format";
import { missingReports } from "./missing-reports";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, scopeParameters, yearWords } from "./scope";

/**
 * Reconsiderations, direct lawsuits and lawsuits after reconsideration in each year, each for itself: they may be the
 * same dispute, so they are not added up. All three share one scale. `reports` are those of a scope small enough to name
 * the ones without a figure.
 */
export function disputeFigures(
  rollups: readonly IndicatorRollup[],
  frame: OverviewFrame,
  reports: readonly ScopeReport[] = [],
): readonly Figure[] {
  const largest = Math.max(
    4,
    ...rollups.flatMap(({ indicator, year, total }) =>
      frame.years.includes(year) && KINDS.some((kind) => kind.indicator === indicator) ? (total ?? []) : [],
    ),
  );
  return KINDS.map((kind) => ({
    ...disputeFigure(kind, rollups, largest, frame),
    missing: missingReports(reports, frame, kind.figureOf),
  }));
}

const KINDS = [
  { id: "recon", indicator: "recon_total", word: "recon", figureOf: (report: ScopeReport) => report.reconTotal },
  {
    id: "suits",
    indicator: "suit_direct_total",
    word: "suitDirect",
    figureOf: (report: ScopeReport) => report.suitDirectTotal,
  },
  {
    id: "suits-after",
    indicator: "suit_after_recon_total",
    word: "suitAfterRecon",
    figureOf: (report: ScopeReport) => report.suitAfterReconTotal,
  },
] as const;

function disputeFigure(
  { id, indicator, word }: (typeof KINDS)[number],
  rollups: readonly IndicatorRollup[],
  ceiling: number,
  { language, years, scope }: OverviewFrame,
): Figure {
  const byYear = new Map(rollups.filter((row) => row.indicator === indicator).map((row) => [row.year, row]));
  const year = years.findLast((one) => (byYear.get(one)?.total ?? null) !== null);
  const latest = year === undefined ? undefined : byYear.get(year);
  const name = OVERVIEW_COPY[word][language];
  return {
    id: `overview.${id}`,
    title:
      latest === undefined || latest.total === null
        ? name
        : OVERVIEW_COPY.disputesTitle[language](
            name,
            latest.year,
            formatNumber(latest.total),
            formatNumber(latest.nonzero),
            formatNumber(latest.stated),
          ),
    subtitle: OVERVIEW_COPY.disputesMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: indicator, label: name, numeric: true },
    ],
    rows: years.map((one) => {
      const row = byYear.get(one);
      const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.stated, d: row.reports };
      return { key: String(one), cells: [wordCell(String(one)), countCell(row?.total ?? null, restsOn, language)] };
    }),
    drawing: { kind: "bars", series: { column: indicator, colour: "mark" }, ceiling, breaks: [] },
    notes: [],
    restsOn: null,
    missing: [],
    extract: extractAddress("facts", { ...scopeParameters(scope), indicator }, language),
  };
}
