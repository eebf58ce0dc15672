import type { AgencyReport } from "@/db/queries/find-agency";
import type { Language } from "../vocabulary/code-labels";
import { extractAddress, reportAddress } from "./addresses";
import { type AgencyYears, formCell } from "./agency-years";
import { FIGURE_COPY } from "./copy/figure-copy";
import { OVERVIEW_COPY } from "./copy/overview-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, type FigureCell, wordCell } from "./figure";
import { formatNumber } from "./format";
import { gapNote } from "./gap-note";
import { OUTCOME_PARTS, outcomeTitle } from "./overview-requests";
import { noReportCell } from "./report-cell";
import { yearWords } from "./scope";
import { agencyBreaks } from "./township-figures";

/** How an agency's requests ended in each year; a year with a gap in any group is not drawn. */
export function townshipOutcomes(agency: AgencyYears, agencyId: string, language: Language): Figure {
  const { years } = agency;
  const rows = years.map((year) => ({
    key: String(year),
    cells: [wordCell(String(year)), ...OUTCOME_PARTS.map(({ column }) => outcomeCell(agency, year, column, language))],
  }));
  const gaps = gapNote(
    rows.flatMap((row) => {
      const cell = row.cells.slice(1).find((one) => one.value === null);
      return cell === undefined ? [] : [{ year: Number(row.key), cell }];
    }),
    language,
  );
  const breaks = agencyBreaks(agency, language);
  return {
    id: "township.outcomes",
    title: outcomeTitle(rows, language),
    subtitle: TOWNSHIP_COPY.measure[language](
      TOWNSHIP_COPY.fromRequests[language],
      TOWNSHIP_COPY.cases[language],
      yearWords(years),
    ),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      ...OUTCOME_PARTS.map(({ column, word }) => ({
        key: column,
        label: OVERVIEW_COPY[word][language],
        numeric: true,
      })),
    ],
    rows,
    drawing: { kind: "parts", parts: OUTCOME_PARTS, ceiling: null, breaks },
    notes: [
      ...(gaps === null ? [] : [gaps]),
      ...(breaks.length > 0 ? [FIGURE_COPY.editionBreak[language]] : []),
      TOWNSHIP_COPY.derivedNote[language],
    ],
    restsOn: null,
    missing: [],
    extract: extractAddress("facts", { agency: agencyId }, language),
  };
}

type OutcomeColumn = (typeof OUTCOME_PARTS)[number]["column"];

function outcomeCell(agency: AgencyYears, year: number, column: OutcomeColumn, language: Language): FigureCell {
  if (column === "granted_full" || column === "granted_part") return formCell(agency, year, column, "total", language);
  const report = agency.reports.get(year);
  if (report === undefined) return noReportCell(language);
  const value = report[SUBTOTALS[column]];
  const gap = value === null;
  return {
    text: gap ? TOWNSHIP_COPY.groupGap[language] : formatNumber(value),
    value,
    status: gap ? null : "derived",
    reason: gap ? TOWNSHIP_COPY.groupGapReason[language] : null,
    open: false,
    restsOn: null,
    href: reportAddress(language, report.reportId, gap ? "requests" : subtotalLocator(report, column)),
  };
}

/** The heading over the lines of a group; the 2019 edition prints other handling as one line. */
function subtotalLocator({ edition }: AgencyReport, column: OutcomeColumn): string {
  return column === "other_total" && edition === "2019" ? "requests.other_total.total" : `requests.${column}`;
}

const SUBTOTALS = {
  refused_total: "refusedTotal",
  unavailable_total: "unavailableTotal",
  unprocessed_total: "unprocessedTotal",
  other_total: "otherTotal",
} as const satisfies Readonly<Record<Exclude<OutcomeColumn, "granted_full" | "granted_part">, keyof AgencyReport>>;
