import { keyOf, type YearFigure, type YearFigures } from "../lib/facts/year-figures";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { cellsDue } from "../lib/vocabulary/form";
import { type Dataset, listRows } from "./database";

/** A current report as checks between years see it, and its row's id. */
export type YearReport = { readonly report: number; readonly agencyId: string; readonly figures: YearFigures };

/** Gives the current reports of one agency after another, each agency's in order of year. */
export function* readYearFigures(dataset: Dataset): Generator<readonly YearReport[]> {
  const fills = new Map(
    listRows<YearFigure & { id: number }>(dataset, "SELECT id, value, status FROM fill").map((row) => [row.id, row]),
  );
  let chain: YearReport[] = [];
  for (const row of listRows<ReportRow>(dataset, REPORTS_SQL)) {
    if (chain[0] !== undefined && chain[0].agencyId !== row.agencyId) {
      yield chain;
      chain = [];
    }
    const { id, agencyId, year, edition, cleanup } = row;
    const values = yearValues(dataset, row, fills);
    chain.push({ report: id, agencyId, figures: { year, edition, values, mentionsCleanup: cleanup === 1 } });
  }
  if (chain.length > 0) yield chain;
}

type ReportRow = {
  readonly id: number;
  readonly agencyId: string;
  readonly year: number;
  readonly edition: ReportEdition;
  readonly cleanup: number;
  readonly proactive: number;
  readonly requests: number;
  readonly disputes: number;
};

type FactRow = YearFigure & { readonly cell: number };

const REPORTS_SQL = `SELECT report.id, agency_id AS agencyId, year, edition, mentions_cleanup AS cleanup,
  proactive_fill AS proactive, requests_fill AS requests, disputes_fill AS disputes
FROM report JOIN agency ON agency.id = report.agency WHERE superseded = 0 ORDER BY agency_id, year`;

function yearValues(
  dataset: Dataset,
  report: ReportRow,
  fills: ReadonlyMap<number, YearFigure>,
): ReadonlyMap<string, YearFigure> {
  const values = new Map<string, YearFigure>();
  const facts = new Map(
    listRows<FactRow>(dataset, "SELECT cell, value, status FROM fact WHERE report = ?", report.id).map((fact) => [
      fact.cell,
      fact,
    ]),
  );
  for (const cell of cellsDue(report.edition)) {
    const figure = facts.get(cell.ordinal) ?? fills.get(report[cell.table]);
    if (figure !== undefined) values.set(keyOf(cell), figure);
  }
  return values;
}
