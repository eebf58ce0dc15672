import type { CountyMeasure } from "@/db/queries/list-county-medians";
import { FEWEST_PEERS } from "./typical-figure";

/** What the other agencies of a county usually state of a measure in a year: the median of `n` of them. */
export type CountyMedian = { readonly middle: number; readonly n: number };

/** The county's name and its medians by measure and year (`requests/2023`); of fewer than five agencies nothing is said. */
export type CountyMedians = { readonly county: string; readonly medians: ReadonlyMap<string, CountyMedian> };

/** The medians of a county laid out by measure and year. */
export function countyMedians(county: string, measures: readonly CountyMeasure[]): CountyMedians {
  const medians = measures.flatMap(({ measure, year, middle, n }) =>
    middle === null || n < FEWEST_PEERS ? [] : [[`${measure}/${year}`, { middle, n }] as const],
  );
  return { county, medians: new Map(medians) };
}
