import type { AgencyReport } from "@/db/queries/find-agency";
import type { ToldFigure } from "@/db/queries/list-figures";
import type { YearFigures } from "../facts/year-figures";
import type { Language } from "../vocabulary/code-labels";
import { CELL_BY_KEY, cellKey } from "../vocabulary/form";
import { cellLocator } from "../vocabulary/locators";
import type { DueNarrative } from "../vocabulary/narrative-indicators";
import { reportAddress } from "./addresses";
import type { FigureCell } from "./figure";
import { noReportCell, reportCell } from "./report-cell";

/** What one agency's reports say, by year: the years of the dataset, also those without a report. */
export type AgencyYears = {
  readonly years: readonly number[];
  readonly reports: ReadonlyMap<number, AgencyReport>;
  readonly figures: ReadonlyMap<number, YearFigures>;
  readonly narrative: ReadonlyMap<string, ToldFigure>;
};

/** Lays the current reports of an agency and their figures out by year. */
export function agencyYears(
  years: readonly number[],
  reports: readonly AgencyReport[],
  figures: readonly YearFigures[],
  narrative: readonly ToldFigure[],
): AgencyYears {
  const current = new Map(reports.filter((report) => report.superseded === 0).map((report) => [report.year, report]));
  const yearOf = new Map([...current].map(([year, report]) => [report.id, year]));
  return {
    years,
    reports: current,
    figures: new Map(figures.map((own) => [own.year, own])),
    narrative: new Map(narrative.map((row) => [`${yearOf.get(row.report)}/${row.indicator}`, row])),
  };
}

/** A figure of the form in one year: its value and state, or why there is none. */
export function formCell(
  agency: AgencyYears,
  year: number,
  indicator: string,
  applicant: string,
  language: Language,
): FigureCell {
  const report = agency.reports.get(year);
  if (report === undefined) return noReportCell(language);
  const key = cellKey(indicator, applicant);
  const cell = CELL_BY_KEY.get(key);
  const figure = agency.figures.get(year)?.values.get(key);
  if (cell === undefined || figure === undefined) {
    const asked = { value: null, status: "not_asked", qualifier: null } as const;
    return reportCell(asked, reportAddress(language, report.reportId), language);
  }
  const href = reportAddress(language, report.reportId, cellLocator(cell));
  return reportCell({ value: figure.value, status: figure.status, qualifier: null }, href, language);
}

/** A figure told in prose in one year; where the text has no row for it, it is not stated. */
export function narrativeCell(
  agency: AgencyYears,
  year: number,
  indicator: DueNarrative,
  language: Language,
): FigureCell {
  const report = agency.reports.get(year);
  if (report === undefined) return noReportCell(language);
  const row = agency.narrative.get(`${year}/${indicator}`);
  const figure = row ?? { value: null, status: "not_stated" as const, qualifier: null };
  return reportCell(figure, reportAddress(language, report.reportId, `narrative.${indicator}`), language);
}

/** The sum of two figures of one year: a gap, with the reason of the first gap, where either is missing. */
export function sumCell(first: FigureCell, second: FigureCell, text: (sum: number) => string): FigureCell {
  if (first.value === null) return first;
  if (second.value === null) return second;
  const sum = first.value + second.value;
  return { ...first, value: sum, text: text(sum), open: first.open || second.open };
}
