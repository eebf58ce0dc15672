import type { ScopeHeadlines } from "@/db/queries/list-reports-in-scope";
import { middleOf } from "./middle";
import { FEWEST_PEERS } from "./typical-figure";

/** What the other agencies of a county usually state of a measure in a year: the median of `n` of them. */
export type CountyMedian = { readonly middle: number; readonly n: number };

/** The county's name and its medians by measure and year (`requests/2023`); of fewer than five agencies nothing is said. */
export type CountyMedians = { readonly county: string; readonly medians: ReadonlyMap<string, CountyMedian> };

/** The medians of a county's reports, those of the agencies looked at left out. */
export function countyMedians(
  county: string,
  reports: readonly ScopeHeadlines[],
  without: readonly string[],
): CountyMedians {
  const values = new Map<string, number[]>();
  for (const report of reports) {
    if (without.includes(report.agencyId)) continue;
    for (const [measure, figureOf] of MEASURES) {
      const value = figureOf(report);
      if (value === null) continue;
      const key = `${measure}/${report.year}`;
      const known = values.get(key);
      if (known === undefined) values.set(key, [value]);
      else known.push(value);
    }
  }
  const medians = [...values].flatMap(([key, list]) => {
    const middle = middleOf(list);
    return middle === null || list.length < FEWEST_PEERS ? [] : [[key, { middle, n: list.length }] as const];
  });
  return { county, medians: new Map(medians) };
}

/** The measures of a township's page, as the report's headline figures give them. */
const MEASURES: readonly (readonly [string, (report: ScopeHeadlines) => number | null])[] = [
  ["disclosures", (report) => report.proactiveTotal],
  ["requests", (report) => report.reqNew],
  ["carried", (report) => report.reqCarriedOut],
  [
    "disputes",
    ({ reconTotal, suitDirectTotal }) =>
      reconTotal === null || suitDirectTotal === null ? null : reconTotal + suitDirectTotal,
  ],
  ["problems", (report) => report.problems],
];
