import { type DerivedValue, derivedMeasures } from "../facts/derived-measures";
import type { YearFigures } from "../facts/year-figures";
import { NO_MEASURE_REASONS } from "../vocabulary/check-reasons";
import type { Language } from "../vocabulary/code-labels";
import { MEASURE_CODES, measureRow } from "../vocabulary/derived-measures";
import { extractAddress, reportAddress } from "./addresses";
import type { AgencyYears } from "./agency-years";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import { type Figure, type FigureCell, wordCell } from "./figure";
import { formatNumber, formatShare } from "./format";
import { noReportCell } from "./report-cell";
import { yearWords } from "./scope";

/**
 * The derived measures of one agency by year, each with its definition: n/d, or the reason why there is none. Those that
 * are 0/0 wherever there is a report are named in a note.
 */
export function townshipMeasures(agency: AgencyYears, agencyId: string, language: Language): Figure {
  const ofYears = new Map(agency.years.map((year) => [year, measuresOf(agency, year)]));
  const isShown = (code: string) =>
    !isOfNothing([...ofYears.values()].flat().filter(({ measure }) => measure === code));
  const shown = MEASURE_CODES.filter(isShown);
  const folded = MEASURE_CODES.filter((code) => !isShown(code)).map((code) => measureRow(code)[language]);
  const all = formatNumber(MEASURE_CODES.length);
  return {
    id: "township.measures",
    title: TOWNSHIP_COPY.measuresTitle[language](formatNumber(shown.length), all),
    subtitle: yearWords(agency.years),
    columns: [
      { key: "measure", label: TOWNSHIP_COPY.measureName[language], numeric: false },
      ...agency.years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
      { key: "definition", label: TOWNSHIP_COPY.definition[language], numeric: false },
    ],
    rows: shown.map((code) => {
      const { definition, caveat, [language]: name } = measureRow(code);
      const words = [definition[language], caveat[language]].filter((text) => text !== "");
      return {
        key: code,
        cells: [
          wordCell(name),
          ...agency.years.map((year) =>
            measureCell(
              agency,
              year,
              ofYears.get(year)?.find(({ measure }) => measure === code),
              language,
            ),
          ),
          wordCell(words.join(language === "zh" ? "；" : "; ")),
        ],
      };
    }),
    drawing: { kind: "table" },
    notes: [
      ...(folded.length === 0
        ? []
        : [TOWNSHIP_COPY.measuresFolded[language](folded.join(language === "zh" ? "、" : ", "))]),
      TOWNSHIP_COPY.measuresNote[language],
    ],
    restsOn: null,
    missing: [],
    extract: extractAddress("measures", { agency: agencyId }, language),
  };
}

/** Whether there are values and all of them are nothing of nothing. */
function isOfNothing(values: readonly DerivedValue[]): boolean {
  return values.length > 0 && values.every(({ n, d, reason }) => reason === "zero_base" && n === 0 && d === 0);
}

function measuresOf(agency: AgencyYears, year: number): readonly DerivedValue[] {
  const figures = figuresOf(agency, year);
  return figures === null ? [] : derivedMeasures(figures, figuresOf(agency, year - 1));
}

function figuresOf({ reports, figures }: AgencyYears, year: number): YearFigures | null {
  const report = reports.get(year);
  if (report === undefined) return null;
  const get = (key: string) => figures.get(`${year}/${key}`);
  const has = (key: string) => figures.has(`${year}/${key}`);
  return { year, edition: report.edition, values: { get, has }, mentionsCleanup: false };
}

function measureCell(
  agency: AgencyYears,
  year: number,
  derived: DerivedValue | undefined,
  language: Language,
): FigureCell {
  const report = agency.reports.get(year);
  if (report === undefined || derived === undefined) return noReportCell(language);
  const { n, d, value, reason, rests } = derived;
  const href = reportAddress(language, report.reportId, "requests");
  if (value === null || n === null) {
    const words = reason === null ? "" : NO_MEASURE_REASONS[reason][language];
    const text = reason === "zero_base" && n !== null && d !== null ? `${formatNumber(n)}/${formatNumber(d)}` : words;
    return { text, value: null, status: null, reason: words, open: false, restsOn: null, href };
  }
  return {
    text: measureText(derived, n, language),
    value: Math.round(value * 1e6) / 1e6,
    status: rests,
    reason: d === null ? null : `${n}/${d}`,
    open: rests === "derived",
    restsOn: null,
    href,
  };
}

/** A ratio of different things is never told in per cent. */
function measureText({ measure, d }: DerivedValue, n: number, language: Language): string {
  if (d === null) return formatNumber(n);
  return measureRow(measure).isRatio === true ? `${formatNumber(n)}/${formatNumber(d)}` : formatShare(n, d, language);
}
