import type { SamenessRow } from "@/db/queries/list-sameness";
import type { Language } from "../vocabulary/code-labels";
import { SAMENESS_KINDS } from "../vocabulary/sameness";
import { pageAddress, reportAddress } from "./addresses";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, wordCell } from "./figure";
import { formatNumber } from "./format";
import type { OverviewFrame } from "./overview-requests";
import { placeWords, yearWords } from "./scope";

export const MOST_COPIED = 30;

/** Sections 5 that are worded like another report's; `others` and `lastYear` count reports, also those not listed. */
export function copiedFigure(
  rows: readonly SamenessRow[],
  counts: { readonly others: number; readonly lastYear: number },
  frame: OverviewFrame,
): Figure {
  const { language, years, scope } = frame;
  const listed = rows.toSorted((x, y) => y.share - x.share).slice(0, MOST_COPIED);
  return {
    id: "themes.copied",
    title: COPY.copiedTitle[language](formatNumber(counts.others), formatNumber(counts.lastYear)),
    subtitle: COPY.copiedMeasure[language](yearWords(years), placeWords(scope, language)),
    columns: [
      { key: "report", label: COPY.report[language], numeric: false },
      { key: "other", label: COPY.sameAs[language], numeric: false },
      { key: "relation", label: COPY.relation[language], numeric: false },
      { key: "share", label: COPY.share[language], numeric: true },
      { key: "sentences", label: COPY.sentences[language], numeric: true },
      { key: "common", label: COPY.commonShare[language], numeric: true },
    ],
    rows: listed.map((row) => ({
      key: `${row.reportId}/${row.kind}/${row.otherReportId}`,
      cells: [
        wordCell(reportName(row.agencyName, row.year), besideAddress(row, language)),
        wordCell(reportName(row.otherAgencyName, row.otherYear), reportAddress(language, row.otherReportId)),
        wordCell(SAMENESS_KINDS[row.kind][language]),
        percentCell(row.share, language),
        countCell(row.sentences, null, language),
        percentCell(row.common, language),
      ],
    })),
    drawing: { kind: "table" },
    notes: [
      COPY.copiedNote[language],
      ...(rows.length > MOST_COPIED ? [COPY.firstRows[language](formatNumber(MOST_COPIED))] : []),
    ],
    restsOn: null,
    missing: [],
    extract: null,
  };
}

/** Two agencies of one year are shown side by side, else the report itself. */
export function besideAddress(row: SamenessRow, language: Language): string {
  if (row.agencyId === row.otherAgencyId || row.year !== row.otherYear) return reportAddress(language, row.reportId);
  const sides = { a: row.agencyId, b: row.otherAgencyId, year: row.year };
  return `${pageAddress(language, "/compare", sides)}#statements`;
}

/** A share in whole percent, rounded down: only what is wholly the same is 100 %. */
export function percentText(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

function percentCell(share: number, language: Language) {
  return { ...countCell(Math.floor(share * 100 + 1e-9), null, language), text: percentText(share) };
}

function reportName(agency: string, year: number): string {
  return `${agency} ${year}`;
}
