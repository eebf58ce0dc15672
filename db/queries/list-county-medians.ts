import { currentDataset, listRows } from "../database";
import type { Agency } from "./find-agency";
import { placeWhere } from "./place-where";

/** The median of the `n` agencies of a county that state a measure of a township's page in a year; null where none does. */
export type CountyMeasure = {
  readonly measure: CountyMeasureName;
  readonly year: number;
  readonly middle: number | null;
  readonly n: number;
};

type CountyMeasureName = keyof typeof MEASURES;

/** What the other agencies of an agency's county state of each measure, by year. */
export function listCountyMedians({ id, province, prefecture, county }: Agency): readonly CountyMeasure[] {
  const { where, values } = placeWhere({ province, prefecture, county });
  const sql = `SELECT report.year, ${MEDIANS}
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
WHERE ${where} AND agency.id <> :id GROUP BY report.year`;
  return listRows<MedianRow>(currentDataset(), sql, { ...values, id }).flatMap((row) =>
    NAMES.map((measure) => ({ measure, year: row.year, middle: row[measure], n: row[`${measure}_n`] })),
  );
}

/** The figures that measures rest on, as reports carry them. */
const MEASURES = {
  disclosures: "report.proactive_total",
  requests: "report.req_new",
  carried: "report.req_carried_out",
  disputes: "report.recon_total + report.suit_direct_total",
  problems: "report.problems",
} as const;

const NAMES = Object.keys(MEASURES) as readonly CountyMeasureName[];

const MEDIANS = NAMES.map(
  (measure) => `median(${MEASURES[measure]}) AS ${measure}, count(${MEASURES[measure]}) AS ${measure}_n`,
).join(", ");

type MedianRow = { readonly year: number } & Readonly<Record<CountyMeasureName, number | null>> &
  Readonly<Record<`${CountyMeasureName}_n`, number>>;
