import { draftToReport } from "./draft-to-report";
import { type InventedCounty, inventCounties } from "./invented-places";
import { LAYOUT_CODES, LAYOUTS, type LayoutCode } from "./layouts/layouts";
import { planToDraft } from "./plan-to-draft";
import { pickWeighted, randomOf } from "./random";
import type { ReportPlan, SampleReport } from "./sample-report";
import { townshipHistory } from "./township-history";

export type SampleOptions = {
  /** The same seed gives the same bytes. */
  readonly seed: number;
  readonly townships: number;
  /** First and last year, both included; the form exists since 2019. */
  readonly years: readonly [number, number];
  /** Whether stories are planted; without them no check finds anything. */
  readonly stories: boolean;
  /** The layouts to draw from: by default all, in a corpus without stories those that lose nothing. */
  readonly layouts?: readonly LayoutCode[];
};

/** The corpus that the project shows when there is no other. */
export const DEFAULT_SAMPLE: SampleOptions = { seed: 7, townships: 48, years: [2019, 2025], stories: true };

/** The reports of an invented country, county by county, township by township, year by year; one county is held at a time. */
export function* sampleReports(options: SampleOptions): Iterable<SampleReport> {
  for (const county of inventCounties(options.seed, options.townships)) {
    for (const plan of planCounty(options, county)) yield draftToReport(planToDraft(plan));
  }
}

function planCounty(options: SampleOptions, county: InventedCounty): readonly ReportPlan[] {
  const [first, last] = options.years;
  if (first < 2019 || last < first) throw new RangeError(`no such years: ${first}-${last}, the form exists since 2019`);
  const years = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  const taken = new Map<number, Set<string>>();
  return county.townships.flatMap((place, position) =>
    townshipHistory(options.seed, `${county.index}.${position}`, years, taken).map((year) => ({
      seed: options.seed,
      place,
      ...year,
      layout: drawLayout(options, `${county.index}.${position}.${year.year}`),
      stories: [],
    })),
  );
}

function drawLayout({ seed, stories, layouts }: SampleOptions, key: string): LayoutCode {
  const drawn = layouts ?? LAYOUT_CODES.filter((code) => stories || LAYOUTS[code].lossless);
  const weighted = drawn.map((code) => ({ code, weight: LAYOUTS[code].weight }));
  return pickWeighted(randomOf(seed, key, "layout"), weighted).code;
}
