import { sql } from "drizzle-orm";
import { currentDataset } from "../database";
import type { Agency } from "./find-agency";

/** A figure of one agency of a county; `key` is an indicator of the form, or `narrative.` and one told in the text. */
export type CountyFigure = { readonly key: string; readonly value: number };

/** The figures that the agencies of a county, but for these, state for a year: the total column, and the text's own. */
export function listCountyFigures(county: Agency, without: readonly Agency[], year: number): readonly CountyFigure[] {
  if (county.county === null) return [];
  const ids = sql.join(
    without.map(({ id }) => sql`${id}`),
    sql`, `,
  );
  return currentDataset().drizzle.all<CountyFigure>(sql`
    WITH peer AS (
      SELECT report.id FROM report JOIN agency ON agency.id = report.agency
      WHERE agency.province IS ${county.province} AND agency.prefecture IS ${county.prefecture}
        AND agency.county = ${county.county} AND agency.id NOT IN (${ids})
        AND report.year = ${year} AND report.superseded = 0
    )
    SELECT figure.indicator AS key, figure.value AS value FROM peer JOIN figure ON figure.report = peer.id
    WHERE figure.applicant IN ('', 'total') AND figure.value IS NOT NULL
    UNION ALL
    SELECT 'narrative.' || narrative.indicator, narrative.value FROM peer JOIN narrative ON narrative.report = peer.id
    WHERE narrative.value IS NOT NULL`);
}
