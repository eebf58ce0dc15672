import type { Status } from "../../lib/vocabulary/absences";
import { type CodeKind, codeLabel, type Language } from "../../lib/vocabulary/code-labels";
import type { ReportEdition } from "../../lib/vocabulary/editions";
import { FORM_CELLS } from "../../lib/vocabulary/form";
import { NARRATIVE_INDICATORS } from "../../lib/vocabulary/narrative-indicators";
import { type Dataset, listRows } from "../database";
import { csvText } from "./csv-sql";
import type { ExtractRequest } from "./extract-request";

/** The lines of `comparison`: every figure that either side's report is asked for or tells, year by year. */
export function* comparisonPages(dataset: Dataset, request: ExtractRequest): Generator<string> {
  const a = readSide(dataset, request.a, request.years);
  const b = readSide(dataset, request.b, request.years);
  const years = [...new Set([...a.editions.keys(), ...b.editions.keys()])].sort((one, other) => one - other);
  for (const row of ROWS) {
    if (request.indicator !== null && request.indicator !== row.indicator) continue;
    const lines = years.map((year) => comparisonLine(row, year, a, b, request.language));
    yield lines.join("");
  }
}

type Side = {
  readonly editions: ReadonlyMap<number, ReportEdition>;
  readonly figures: ReadonlyMap<string, Compared>;
};

type Compared = { readonly value: number | null; readonly status: Status | "no_report" };
type FigureRow = Compared & { readonly year: number; readonly key: string };

type Row = { readonly table: string; readonly indicator: string; readonly applicant: string; readonly key: string };

const ROWS: readonly Row[] = [
  ...FORM_CELLS.map(({ ordinal, table, indicator, applicant }) => ({
    table,
    indicator,
    applicant,
    key: String(ordinal),
  })),
  ...Object.keys(NARRATIVE_INDICATORS).map((indicator) => ({
    table: "narrative",
    indicator,
    applicant: "",
    key: indicator,
  })),
];

const FIGURES_SQL = `SELECT report.year AS year, CAST(figure.cell AS TEXT) AS key, figure.value, figure.status
FROM report JOIN agency ON agency.id = report.agency JOIN figure ON figure.report = report.id
WHERE agency_id = :agency AND superseded = 0
UNION ALL
SELECT year, indicator, value, status
FROM report JOIN agency ON agency.id = report.agency JOIN narrative ON narrative.report = report.id
WHERE agency_id = :agency AND superseded = 0 AND NOT EXISTS (
  SELECT 1 FROM narrative AS earlier WHERE earlier.report = narrative.report
    AND earlier.indicator = narrative.indicator AND earlier.ordinal < narrative.ordinal)`;

function readSide(dataset: Dataset, agency: string | null, years: ExtractRequest["years"]): Side {
  const reports = listRows<{ year: number; edition: ReportEdition }>(
    dataset,
    `SELECT year, edition FROM report JOIN agency ON agency.id = report.agency WHERE agency_id = ? AND superseded = 0`,
    agency,
  ).filter(({ year }) => years === null || (year >= years.from && year <= years.to));
  const figures = listRows<FigureRow>(dataset, FIGURES_SQL, { agency });
  return {
    editions: new Map(reports.map(({ year, edition }) => [year, edition])),
    figures: new Map(figures.map(({ year, key, value, status }) => [`${year}/${key}`, { value, status }])),
  };
}

function findFigure(side: Side, row: Row, year: number): Compared {
  const figure = side.figures.get(`${year}/${row.key}`);
  if (figure !== undefined) return figure;
  const edition = side.editions.get(year);
  if (edition === undefined) return { value: null, status: "no_report" };
  if (row.table === "narrative") return { value: null, status: "not_stated" };
  return { value: null, status: edition === "unknown" ? "table_absent" : "not_asked" };
}

function comparisonLine(row: Row, year: number, a: Side, b: Side, language: Language | null): string {
  const key = `${year}/${row.key}`;
  if (!a.figures.has(key) && !b.figures.has(key)) return "";
  const left = findFigure(a, row, year);
  const right = findFigure(b, row, year);
  const difference = left.value === null || right.value === null ? "" : roundOff(left.value - right.value);
  const code = (kind: CodeKind, text: string): string =>
    language === null || text === "" ? text : csvText(codeLabel(kind, text, language));
  const indicatorKind = row.table === "narrative" ? "narrative_indicator" : "indicator";
  const fields = [
    code(indicatorKind, row.indicator),
    code("applicant", row.applicant),
    year,
    left.value ?? "",
    code("status", left.status),
    right.value ?? "",
    code("status", right.status),
    difference,
    code("table", row.table),
  ];
  return `${fields.join(",")}\r\n`;
}

/** Takes the dust of binary fractions off a difference of amounts, which have four decimals at most. */
function roundOff(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
