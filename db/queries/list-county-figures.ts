import { currentDataset, listRows } from "../database";
import type { Agency } from "./find-agency";
import { isTotal } from "./list-figures";
import { FILLED_REPORT, type FilledReport, settleCells } from "./settled-cells";

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
  const cells = settleCells(reports, ({ applicant }) => isTotal(applicant)).flatMap(({ indicator, value }) =>
    value === null ? [] : [{ key: indicator, value }],
  );
  const told = listRows<CountyFigure>(dataset, TOLD_SQL, JSON.stringify(reports.map(({ id }) => id)));
  return [...cells, ...told];
}

const PEERS_SQL = `SELECT ${FILLED_REPORT} FROM agency CROSS JOIN report ON report.agency = agency.id
WHERE agency.province IS :province AND agency.prefecture IS :prefecture AND agency.county = :county
  AND agency.id NOT IN (SELECT value FROM json_each(:without)) AND report.year = :year AND report.superseded = 0`;

const TOLD_SQL = `SELECT 'narrative.' || indicator AS key, value FROM narrative
WHERE report IN (SELECT value FROM json_each(?)) AND value IS NOT NULL`;
