import { draftToReport } from "./draft-to-report";
import { inventCounties } from "./invented-places";
import { LAYOUT_CODES, LAYOUTS, type LayoutCode } from "./layouts/layouts";
import { planToDraft } from "./plan-to-draft";
import { pickWeighted, randomOf } from "./random";
import type { SampleOptions } from "./sample-options";
import type { ReportDraft, SampleReport } from "./sample-report";
import { storiesOf, tellInDraft, tellInPlan } from "./stories";
import { townshipHistory } from "./township-history";

/** The corpus that the project shows when there is no other. */
export const DEFAULT_SAMPLE: SampleOptions = { seed: 7, townships: 48, years: [2019, 2025], stories: true };

/** The reports of an invented country, county by county, township by township, year by year; one county is held at a time. */
export function* sampleReports(options: SampleOptions): Iterable<SampleReport> {
  for (const draft of sampleDrafts(options)) yield draftToReport(draft);
}

/** The same reports before they are laid out. */
export function* sampleDrafts(options: SampleOptions): Iterable<ReportDraft> {
  const years = yearsOf(options);
  const taken = new Map<number, Set<string>>();
  for (const county of inventCounties(options.seed, options.townships)) {
    if (county.index % UNLIKE_COUNTIES === 0) taken.clear();
    for (const [position, place] of county.townships.entries()) {
      const key = `${county.index}.${position}`;
      const planted = storiesOf(options, county.index, position);
      const traits = Object.assign({}, ...planted.plans.map((story) => story.traits));
      for (const year of townshipHistory(options.seed, key, years, taken, traits)) {
        const layout = drawLayout(options, `${key}.${year.year}`);
        const plan = tellInPlan({ seed: options.seed, place, ...year, layout, stories: [] }, planted);
        if (plan !== null) yield tellInDraft(planToDraft(plan), planted);
      }
    }
  }
}

/** So many counties together have no two equal tables; small tables are too few to be unlike in a whole country. */
const UNLIKE_COUNTIES = 24;

function yearsOf({ years: [first, last] }: SampleOptions): readonly number[] {
  if (first < 2019 || last < first) throw new RangeError(`no such years: ${first}-${last}, the form exists since 2019`);
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

function drawLayout({ seed, stories, layouts }: SampleOptions, key: string): LayoutCode {
  const drawn = layouts ?? LAYOUT_CODES.filter((code) => stories || LAYOUTS[code].lossless);
  const weighted = drawn.map((code) => ({ code, weight: LAYOUTS[code].weight }));
  return pickWeighted(randomOf(seed, key, "layout"), weighted).code;
}
