import { inventCounties } from "./invented-places";
import type { SampleOptions } from "./sample-options";
import type { ReportDraft, ReportPlan } from "./sample-report";
import { STORY_KINDS, type StoryKind } from "./story-kinds";
import { COPIED_SOURCES, STORY_PLANS, type StoryPlan } from "./story-plans";

/** A story planted in a corpus: whose, which, in which years, and the check that should find it, if one does. */
export type PlantedStory = {
  readonly kind: StoryKind;
  readonly check: string | null;
  readonly agency: string;
  readonly county: string;
  readonly prefecture: string;
  readonly province: string;
  readonly years: readonly number[];
  /** The agency copied from, or the name taken on; null where there is neither. */
  readonly other: string | null;
};

/** The stories that a corpus of these options holds: all of them with four counties of nine and the years 2019-2025. */
export function stories(options: SampleOptions): readonly PlantedStory[] {
  if (!options.stories) return [];
  const planted: PlantedStory[] = [];
  for (const county of inventCounties(options.seed, options.townships)) {
    for (const story of STORY_PLANS.filter((plan) => plan.county === county.index && fits(plan, options))) {
      const place = county.townships[story.position];
      if (place === undefined) continue;
      const { agency, prefecture, province } = place;
      const copied = story.copies === undefined ? undefined : county.townships[story.copies]?.agency;
      const other = copied ?? story.rename?.(agency) ?? null;
      const { check } = STORY_KINDS[story.kind];
      planted.push({
        kind: story.kind,
        check,
        agency,
        county: place.county,
        prefecture,
        province,
        years: story.years,
        other,
      });
    }
    if (county.index >= LAST_COUNTY) break;
  }
  return planted;
}

/** What the stories of one agency do to its reports. */
export type AgencyStories = {
  readonly plans: readonly StoryPlan[];
  readonly edits: readonly StoryPlan[];
};

export function storiesOf(options: SampleOptions, county: number, position: number): AgencyStories {
  if (!options.stories || county > LAST_COUNTY) return NO_STORIES;
  const ofAgency = (plan: StoryPlan) => plan.county === county && plan.position === position && fits(plan, options);
  const plans = STORY_PLANS.filter(ofAgency);
  return { plans, edits: [...plans, ...COPIED_SOURCES.filter(ofAgency)] };
}

/** The plans of an agency with its stories in them; its layout is plain, so that nothing else hides them. */
export function tellInPlan(plan: ReportPlan, { plans, edits }: AgencyStories): ReportPlan | null {
  let told: ReportPlan | null = edits.length === 0 ? plan : { ...plan, layout: "B1" };
  for (const story of plans) {
    const tells = story.years.includes(plan.year);
    if (told !== null && story.plan !== undefined) told = story.plan(told, tells);
    if (told !== null && tells) told = { ...told, stories: [...told.stories, story.kind] };
  }
  return told;
}

export function tellInDraft(draft: ReportDraft, { edits }: AgencyStories): ReportDraft {
  return edits
    .filter((story) => story.years.includes(draft.plan.year))
    .reduce((told, story) => story.draft?.(told) ?? told, draft);
}

const NO_STORIES: AgencyStories = { plans: [], edits: [] };
const LAST_COUNTY = Math.max(...STORY_PLANS.map((plan) => plan.county));

/** A story is told whole, with the year before it, or not at all. */
function fits({ years }: StoryPlan, { years: [first, last] }: SampleOptions): boolean {
  return years.every((year) => first <= year && year <= last);
}
