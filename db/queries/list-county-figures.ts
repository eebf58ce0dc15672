import type { ReportEdition } from "../../lib/vocabulary/editions";
import { cellsDue, type FormCell } from "../../lib/vocabulary/form";
import { currentDataset, listRows } from "../database";
import type { Agency } from "./find-agency";
import { DUE_INDICATORS, isTotal } from "./list-figures";
import { FILLED_REPORT, type FilledReport, fillReader } from "./settled-cells";

/** A figure of one agency of a county; `key` is an indicator of the form, or `narrative.` and one told in the text. */
export type CountyFigure = { readonly key: string; readonly value: number };

/** The figures that the agencies of a county, but for these, state for a year: the total column, and the text's own. */
export function listCountyFigures(county: Agency, without: readonly Agency[], year: number): readonly CountyFigure[] {
  if (county.county === null) return [];
  const dataset = currentDataset();
  const asked = {
    province: county.province,
    prefecture: county.prefecture,
    county: county.county,
    without: JSON.stringify(without.map(({ id }) => id)),
    year,
  };
  const reports = listRows<FilledReport>(dataset, PEERS_SQL, asked);
  const ids = JSON.stringify(reports.map(({ id }) => id));
  const facts = new Map(listRows<Fact>(dataset, FACTS_SQL, ids).map((row) => [keyOf(row.report, row.cell), row]));
  const fillOf = fillReader();
  const figures = listRows<CountyFigure>(dataset, TOLD_SQL, ids);
  for (const report of reports) {
    for (const { ordinal, table, indicator } of TOTALS_DUE[report.edition]) {
      const { value } = facts.get(keyOf(report.id, ordinal)) ?? fillOf(report, table);
      if (value !== null) figures.push({ key: indicator, value });
    }
  }
  return figures;
}

const totalsDue = (edition: ReportEdition) => cellsDue(edition).filter(({ applicant }) => isTotal(applicant));

const TOTALS_DUE: Readonly<Record<ReportEdition, readonly FormCell[]>> = {
  "2019": totalsDue("2019"),
  "2021": totalsDue("2021"),
  unknown: totalsDue("unknown"),
  free: totalsDue("free"),
};

type Fact = { readonly report: number; readonly cell: number; readonly value: number | null };

/** One number for a cell of a report, of which a form has fewer than a thousand. */
function keyOf(report: number, cell: number): number {
  return report * 1000 + cell;
}

const FACTS_SQL = "SELECT report, cell, value FROM fact_row WHERE report IN (SELECT value FROM json_each(?))";

const PEERS_SQL = `SELECT ${FILLED_REPORT} FROM agency CROSS JOIN report ON report.agency = agency.id
WHERE agency.province IS :province AND agency.prefecture IS :prefecture AND agency.county = :county
  AND agency.id NOT IN (SELECT value FROM json_each(:without)) AND report.year = :year AND report.superseded = 0`;

const TOLD_SQL = `SELECT 'narrative.' || indicator AS key, value FROM narrative
WHERE report IN (SELECT value FROM json_each(?)) AND value IS NOT NULL AND indicator IN (${DUE_INDICATORS})`;
