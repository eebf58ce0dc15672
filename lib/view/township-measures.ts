import { type DerivedValue, derivedMeasures } from "../facts/derived-measures";
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
  const ofYears = agency.years.map((year) => measuresOf(agency, year));
  const measures = MEASURE_CODES.map((code) => ({
    code,
    values: ofYears.map((own) => own.find(({ measure }) => measure === code)),
  }));
  const shown = measures.filter(({ values }) => !isOfNothing(values));
  const folded = measures.filter(({ values }) => isOfNothing(values)).map(({ code }) => measureRow(code)[language]);
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
    rows: shown.map(({ code, values }) => {
      const { definition, caveat, [language]: name } = measureRow(code);
      const words = [definition[language], caveat[language]].filter((text) => text !== "");
      return {
        key: code,
        cells: [
          wordCell(name),
          ...agency.years.map((year, at) => measureCell(agency, year, values[at], language)),
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
function isOfNothing(values: readonly (DerivedValue | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && known.every(({ n, d, reason }) => reason === "zero_base" && n === 0 && d === 0);
}

function measuresOf({ figures }: AgencyYears, year: number): readonly DerivedValue[] {
  const own = figures.get(year);
  return own === undefined ? [] : derivedMeasures(own, figures.get(year - 1) ?? null);
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
