import type { SamenessRow } from "@/db/queries/list-sameness";
import type { Language } from "../vocabulary/code-labels";
import type { ComparedSection } from "../vocabulary/sameness";
import { reportAddress } from "./addresses";
import type { AgencyYears } from "./agency-years";
import { besideAddress, percentText } from "./copied-sections";
import { FIGURE_COPY } from "./copy/figure-copy";
import { RECURRENCE_COPY as COPY } from "./copy/recurrence-copy";
import { countCell } from "./count-cell";
import { type Figure, type FigureCell, wordCell } from "./figure";
import { noReportCell } from "./report-cell";
import { yearWords } from "./scope";

/** How far one agency's sections are worded like its report of the year before and like others'. */
export function wordingFigure(agency: AgencyYears, rows: readonly SamenessRow[], language: Language): Figure {
  const latest = rows.findLast(({ section, kind }) => section === "problems" && kind === "last_year");
  return {
    id: "township.wording",
    title:
      latest === undefined
        ? COPY.wordingPlain[language]
        : COPY.wordingTitle[language](latest.year, percentText(latest.share)),
    subtitle: `${COPY.wordingPlain[language]} · ${yearWords(agency.years)}`,
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: "problems_last_year", label: COPY.problemsLastYear[language], numeric: true },
      { key: "overview_last_year", label: COPY.overviewLastYear[language], numeric: true },
      { key: "problems_others", label: COPY.problemsOthers[language], numeric: false },
      { key: "overview_others", label: COPY.overviewOthers[language], numeric: false },
    ],
    rows: agency.years.map((year) => ({
      key: String(year),
      cells: [wordCell(String(year)), ...yearCells(agency, rows, year, language)],
    })),
    drawing: { kind: "table" },
    notes: [COPY.wordingNote[language], COPY.copiedNote[language]],
    restsOn: null,
    missing: [],
    extract: null,
  };
}

const SECTIONS: readonly ComparedSection[] = ["problems", "overview"];

function yearCells(
  agency: AgencyYears,
  rows: readonly SamenessRow[],
  year: number,
  language: Language,
): readonly FigureCell[] {
  if (!agency.reports.has(year)) return Array.from({ length: 4 }, () => noReportCell(language));
  const own = rows.filter((row) => row.year === year);
  const lastYear = SECTIONS.map((section) => {
    const row = own.find((one) => one.section === section && one.kind === "last_year");
    if (row === undefined) {
      return { ...countCell(null, null, language), text: "–", reason: COPY.notCompared[language] };
    }
    const href = reportAddress(language, row.otherReportId);
    return { ...countCell(Math.floor(row.share * 100 + 1e-9), null, language, href), text: percentText(row.share) };
  });
  const others = SECTIONS.map((section) => {
    const row = own.find((one) => one.section === section && one.kind !== "last_year");
    if (row === undefined) return wordCell(COPY.noneAlike[language]);
    const words = `${percentText(row.share)} ${row.otherAgencyName} ${row.otherYear}`;
    return wordCell(words, besideAddress(row, language));
  });
  return [...lastYear, ...others];
}
