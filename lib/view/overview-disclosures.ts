import type { ScopeReport } from "@/db/queries/list-reports-in-scope";
import type { IndicatorRollup } from "@/db/queries/list-rollups";
import { extractAddress, reportAddress, townshipAddress } from "./addresses";
import { FIGURE_COPY } from "./copy/figure-copy";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatNumber } from "./format";
import { middleOf } from "./middle";
import { missingReports } from "./missing-reports";
import type { OverviewFrame } from "./overview-requests";
import { reportCell } from "./report-cell";
import { placeWords, scopeParameters, yearWords } from "./scope";

/** Every stated total of proactive disclosure as a dot in its year; for scopes small enough to show each report. */
export function disclosureStrip(reports: readonly ScopeReport[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const shown = reports.filter((report) => years.includes(report.year));
  const missing = missingReports(shown, frame, (report) => report.proactiveTotal);
  return {
    id: "overview.disclosures",
    title: stripTitle(shown, frame),
    subtitle: OVERVIEW_COPY.disclosureMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "agency", label: OVERVIEW_COPY.agency[language], numeric: false },
      { key: "proactive_total", label: OVERVIEW_COPY.disclosures[language], numeric: true },
    ],
    rows: shown.map((report) => ({
      key: report.reportId,
      cells: [
        wordCell(String(report.year)),
        wordCell(report.agencyName, townshipAddress(language, report.agencyId)),
        reportCell(
          {
            value: report.proactiveTotal,
            status: report.proactiveTotal === null ? "not_stated" : "stated",
            qualifier: report.proactiveQualifier,
          },
          reportAddress(language, report.reportId, "narrative.proactive_total"),
          language,
        ),
      ],
    })),
    drawing: { kind: "strip", group: "year", value: "proactive_total" },
    notes: [OVERVIEW_COPY.disclosureNote[language], FIGURE_COPY.openMark[language], FIGURE_COPY.counts[language]],
    restsOn: FIGURE_COPY.restsOn[language](formatNumber(shown.length - missing.length), formatNumber(shown.length)),
    missing,
    extract: extractAddress("facts", { ...scopeParameters(scope), indicator: "proactive_total" }, language),
  };
}

/** How many reports state a total, for scopes too large to show each. */
export function disclosureCounts(rollups: readonly IndicatorRollup[], frame: OverviewFrame): Figure {
  const { language, years, scope } = frame;
  const byYear = new Map(rollups.filter((row) => row.indicator === "proactive_total").map((row) => [row.year, row]));
  const latest = [...byYear.values()].filter((row) => years.includes(row.year)).at(-1);
  return {
    id: "overview.disclosures",
    title:
      latest === undefined
        ? OVERVIEW_COPY.disclosurePlain[language]
        : OVERVIEW_COPY.statedTitle[language](latest.year, formatNumber(latest.stated), formatNumber(latest.reports)),
    subtitle: OVERVIEW_COPY.statedMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "stated", label: OVERVIEW_COPY.statedColumn[language], numeric: true },
    ],
    rows: years.map((year) => {
      const row = byYear.get(year);
      const restsOn = row === undefined ? { n: 0, d: 0 } : { n: row.stated, d: row.reports };
      return { key: String(year), cells: [wordCell(String(year)), countCell(row?.stated ?? null, restsOn, language)] };
    }),
    drawing: { kind: "bars", series: { column: "stated", colour: "mark" }, ceiling: null, breaks: [] },
    notes: [OVERVIEW_COPY.disclosureNote[language]],
    restsOn: null,
    missing: [],
    extract: extractAddress("facts", { ...scopeParameters(scope), indicator: "proactive_total" }, language),
  };
}

function stripTitle(reports: readonly ScopeReport[], { language }: OverviewFrame): string {
  const stated = reports.filter((report) => report.proactiveTotal !== null);
  const year = stated.at(-1)?.year;
  const values = stated.flatMap((report) => (report.year === year ? (report.proactiveTotal ?? []) : []));
  const middle = middleOf(values);
  if (year === undefined || middle === null) return OVERVIEW_COPY.disclosurePlain[language];
  const all = reports.filter((report) => report.year === year).length;
  return OVERVIEW_COPY.disclosureTitle[language](
    year,
    formatNumber(values.length),
    formatNumber(all),
    formatNumber(middle),
  );
}
