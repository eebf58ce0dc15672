import type { Language } from "../vocabulary/code-labels";
import { EDITION_LABELS } from "../vocabulary/editions";
import { extractAddress, reportAddress } from "./addresses";
import { type AgencyYears, formCell, narrativeCell, sumCell } from "./agency-years";
import { FIGURE_COPY } from "./copy/figure-copy";
import { TOWNSHIP_COPY } from "./copy/township-copy";
import type { CountyMedians } from "./county-medians";
import { type Break, type Figure, type FigureCell, wordCell } from "./figure";
import { formatNumber } from "./format";
import { gapNote } from "./gap-note";
import { noReportCell } from "./report-cell";
import { yearWords } from "./scope";

/** One measure of a township over the years: where it stands in the report and how one year's figure is found. */
type MeasureRow = {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly source: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string };
  readonly cell: (agency: AgencyYears, year: number, language: Language) => FigureCell;
  readonly note: { readonly zh: string; readonly en: string } | null;
};

/** The measures that a township's page shows side by side, in the order of the report. */
export const TOWNSHIP_MEASURES: readonly MeasureRow[] = [
  {
    id: "disclosures",
    name: TOWNSHIP_COPY.disclosures,
    source: TOWNSHIP_COPY.fromText,
    unit: TOWNSHIP_COPY.items,
    cell: (agency, year, language) => narrativeCell(agency, year, "proactive_total", language),
    note: null,
  },
  {
    id: "requests",
    name: TOWNSHIP_COPY.requests,
    source: TOWNSHIP_COPY.fromRequests,
    unit: TOWNSHIP_COPY.cases,
    cell: (agency, year, language) => formCell(agency, year, "req_new", "total", language),
    note: null,
  },
  {
    id: "carried",
    name: TOWNSHIP_COPY.carried,
    source: TOWNSHIP_COPY.fromRequests,
    unit: TOWNSHIP_COPY.cases,
    cell: (agency, year, language) => formCell(agency, year, "req_carried_out", "total", language),
    note: null,
  },
  {
    id: "disputes",
    name: TOWNSHIP_COPY.disputes,
    source: TOWNSHIP_COPY.fromDisputes,
    unit: TOWNSHIP_COPY.cases,
    cell: (agency, year, language) =>
      sumCell(
        formCell(agency, year, "recon_total", "", language),
        formCell(agency, year, "suit_direct_total", "", language),
        formatNumber,
      ),
    note: TOWNSHIP_COPY.disputesNote,
  },
  {
    id: "problems",
    name: TOWNSHIP_COPY.problems,
    source: TOWNSHIP_COPY.fromProblems,
    unit: TOWNSHIP_COPY.problemUnit,
    cell: problemCell,
    note: null,
  },
];

/** One figure of a township as bars over the years; with what is usual in its county beside it where that is known. */
export function townshipFigure(
  agency: AgencyYears,
  measure: MeasureRow,
  agencyId: string,
  language: Language,
  around: CountyMedians | null = null,
): Figure {
  const { years } = agency;
  const cells = years.map((year) => measure.cell(agency, year, language));
  const medians = around === null ? null : medianCells(around, measure.id, years, language);
  const gaps = gapNote(
    cells.flatMap((cell, index) => ({ year: years[index] ?? 0, cell })),
    language,
  );
  const notes = [
    ...(measure.note === null ? [] : [measure.note[language]]),
    ...(cells.some((cell) => cell.open) ? [FIGURE_COPY.openMark[language]] : []),
    ...(gaps === null ? [] : [gaps]),
  ];
  return {
    id: `township.${measure.id}`,
    title: measureTitle(measure, years, cells, language),
    subtitle: TOWNSHIP_COPY.measure[language](measure.source[language], measure.unit[language], yearWords(years)),
    columns: [
      { key: "year", label: FIGURE_COPY.year[language], numeric: false },
      { key: measure.id, label: measure.name[language], numeric: true },
      ...(around === null || medians === null
        ? []
        : [{ key: MEDIAN, label: FIGURE_COPY.median[language](around.county), numeric: true }]),
    ],
    rows: years.map((year, index) => ({
      key: String(year),
      cells: [wordCell(String(year)), ...cells.slice(index, index + 1), ...(medians?.slice(index, index + 1) ?? [])],
    })),
    drawing: {
      kind: "bars",
      series: { column: measure.id, colour: "mark" },
      ...(medians === null ? {} : { reference: MEDIAN }),
      ceiling: null,
      breaks: [],
    },
    notes,
    restsOn: null,
    missing: [],
    extract: extractAddress("facts", { agency: agencyId }, language),
  };
}

const MEDIAN = "median";

/** The county's median of a measure in each year; null where none is known in any. */
function medianCells(
  { medians }: CountyMedians,
  measure: string,
  years: readonly number[],
  language: Language,
): readonly FigureCell[] | null {
  const found = years.map((year) => medians.get(`${measure}/${year}`) ?? null);
  if (found.every((median) => median === null)) return null;
  return found.map((median) => ({
    ...wordCell(median === null ? FIGURE_COPY.fewPeers[language] : formatNumber(median.middle)),
    value: median?.middle ?? null,
    reason:
      median === null ? FIGURE_COPY.medianFew[language] : FIGURE_COPY.medianRests[language](formatNumber(median.n)),
  }));
}

/** The years after which an agency's form changes its edition: what each form counts differs. */
export function agencyBreaks(agency: AgencyYears, language: Language): readonly Break[] {
  const held = agency.years
    .flatMap((year) => agency.reports.get(year) ?? [])
    .filter((report) => report.edition !== "unknown");
  return held.flatMap((report, index) => {
    const next = held[index + 1];
    const changes = next !== undefined && next.edition !== report.edition;
    const words = [report.edition, next?.edition].flatMap((edition) =>
      edition ? EDITION_LABELS[edition][language] : [],
    );
    return changes ? [{ after: String(next.year - 1), words: words.join(" → ") }] : [];
  });
}

/** The latest figure as a sentence, or that all are zero; the plain name where there is none. */
function measureTitle(
  measure: MeasureRow,
  years: readonly number[],
  cells: readonly FigureCell[],
  language: Language,
): string {
  const known = cells.flatMap((cell, index) => {
    const year = years[index];
    return cell.value === null || year === undefined ? [] : [{ year, text: cell.text, value: cell.value }];
  });
  const latest = known.at(-1);
  const name = measure.name[language];
  if (latest === undefined) return name;
  if (known.length > 1 && known.every(({ value }) => value === 0)) {
    return TOWNSHIP_COPY.allZero[language](name, formatNumber(known.length));
  }
  return TOWNSHIP_COPY.latest[language](name, latest.year, latest.text, measure.unit[language]);
}

function problemCell(agency: AgencyYears, year: number, language: Language): FigureCell {
  const report = agency.reports.get(year);
  if (report === undefined) return noReportCell(language);
  const href = `${reportAddress(language, report.reportId)}#statements`;
  const plain = { status: null, open: false, restsOn: null, href };
  if (report.problems === null) {
    return {
      ...plain,
      text: TOWNSHIP_COPY.sectionAbsent[language],
      value: null,
      reason: TOWNSHIP_COPY.sectionAbsentReason[language],
    };
  }
  return { ...plain, text: formatNumber(report.problems), value: report.problems, reason: null };
}
