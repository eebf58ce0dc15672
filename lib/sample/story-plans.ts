import { THEMES, type Theme } from "../vocabulary/themes";
import { addGranted, addUpheld, clearDisputes, hasRequests, withFigures } from "./edit-figures";
import { FIGURE_FAULTS } from "./figure-faults";
import { planToDraft } from "./plan-to-draft";
import { PROSE_FAULTS } from "./prose-faults";
import { randomOf } from "./random";
import type { ReportDraft, ReportPlan } from "./sample-report";
import type { StoryKind } from "./story-kinds";
import type { FixedTraits } from "./township-history";
import { writeProblems } from "./write-problems";

/** One story: told by the agency at a position of a county, in some years. An edit that gives null leaves no report. */
export type StoryPlan = {
  readonly kind: StoryKind;
  readonly county: number;
  readonly position: number;
  readonly years: readonly number[];
  /** Traits of the whole history. */
  readonly traits?: FixedTraits;
  /** Made to the plans of all years (`told`: one of the story's own years) before anything is written. */
  readonly plan?: (plan: ReportPlan, told: boolean) => ReportPlan | null;
  /** Made to the drafts of the story's years. */
  readonly draft?: (draft: ReportDraft) => ReportDraft;
  /** The position of the agency whose words or tables are taken over. */
  readonly copies?: number;
  /** The name that the agency bears in the story's years. */
  readonly rename?: (agency: string) => string;
};

/** Enough requests that a wrong sum is no mere slip beside zeros. */
const BUSY: FixedTraits = { requests: 6 };

const ALL_YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** The stories of a corpus. Positions tell kinds (KINDS_IN_COUNTY): 2, 4, 7 and 9 are 乡, 5 and 10 街道, others 镇. */
export const STORY_PLANS: readonly StoryPlan[] = [
  { kind: "missing_years", county: 0, position: 3, years: [2021, 2022], plan: (plan, told) => (told ? null : plan) },
  {
    kind: "problems_repeated",
    county: 0,
    position: 1,
    years: [2020, 2021, 2022, 2023, 2024],
    draft: (draft) => rewriteProblems(draft, ["timeliness", "staffing"], [rotating(draft), "platform"]),
  },
  {
    kind: "promises_repeated",
    county: 0,
    position: 4,
    years: [2021, 2022, 2023, 2024, 2025],
    draft: (draft) => rewriteProblems(draft, [rotating(draft), "coverage"], ["skills", "publicity"]),
  },
  {
    kind: "broken_carry_over",
    county: 0,
    position: 6,
    years: [2023],
    traits: BUSY,
    plan: whenTold(FIGURE_FAULTS["C-30"]),
  },
  { kind: "dispute_sum", county: 0, position: 8, years: [2023], plan: whenTold(FIGURE_FAULTS["C-08"]) },
  { kind: "copied_section", county: 1, position: 1, years: [2023], copies: 0, draft: shareProblems },
  {
    kind: "copied_mostly",
    county: 1,
    position: 3,
    years: [2023],
    copies: 0,
    draft: (draft) => addOwnMeasure(shareProblems(draft)),
  },
  { kind: "column_sum", county: 1, position: 6, years: [2024], traits: BUSY, plan: whenTold(FIGURE_FAULTS["C-02"]) },
  {
    kind: "prose_against_table",
    county: 1,
    position: 8,
    years: [2022],
    draft: (draft) => PROSE_FAULTS["C-20"](draft) ?? draft,
  },
  { kind: "row_sum", county: 2, position: 0, years: [2022], traits: BUSY, plan: whenTold(FIGURE_FAULTS["C-03"]) },
  { kind: "copied_last_year", county: 2, position: 2, years: [2022, 2024], draft: repeatLastYear },
  { kind: "wrong_kind", county: 2, position: 4, years: [2023], draft: (draft) => PROSE_FAULTS["C-42"](draft) },
  { kind: "table_cut", county: 2, position: 6, years: [2025], plan: laidOut("B3") },
  { kind: "old_form", county: 2, position: 8, years: [2021, 2022], traits: { lastOldYear: 2022 } },
  {
    kind: "first_dispute",
    county: 3,
    position: 0,
    years: [2024],
    plan: (plan, told) => (told ? withFirstDispute(clearDisputes(plan)) : clearDisputes(plan)),
  },
  {
    kind: "renamed_township",
    county: 3,
    position: 2,
    years: [2023, 2024, 2025],
    plan: (plan, told) => withDivisionCode(told ? renamed(plan) : plan),
    rename: toTown,
  },
  { kind: "wrong_year", county: 3, position: 3, years: [2022], draft: (draft) => PROSE_FAULTS["C-40"](draft) },
  { kind: "many_requests", county: 3, position: 5, years: ALL_YEARS, traits: { requests: 46 } },
  { kind: "tables_lost", county: 3, position: 6, years: [2021, 2023], plan: laidOut("B12") },
  { kind: "placeholder_left", county: 3, position: 8, years: [2024], draft: (draft) => PROSE_FAULTS["C-47"](draft) },
];

/** The agency's own sections, of which others copy. */
export const COPIED_SOURCES: readonly StoryPlan[] = [
  { kind: "copied_section", county: 1, position: 0, years: [2023], draft: shareProblems },
];

function whenTold(change: (plan: ReportPlan) => ReportPlan | null): NonNullable<StoryPlan["plan"]> {
  return (plan, told) => (told ? (change(plan) ?? plan) : plan);
}

function laidOut(layout: string): NonNullable<StoryPlan["plan"]> {
  return (plan, told) => (told ? { ...plan, layout } : plan);
}

/** 乡 into 镇: the stem stays. */
function toTown(agency: string): string {
  return agency.replace(/乡$/, "镇");
}

function renamed(plan: ReportPlan): ReportPlan {
  return { ...plan, place: { ...plan.place, agency: toTown(plan.place.agency), kind: "镇" } };
}

/** A code of no real division: the manifest states it beside both names, so that they are one township. */
function withDivisionCode(plan: ReportPlan): ReportPlan {
  return { ...plan, place: { ...plan.place, divisionCode: "990103101" } };
}

function withFirstDispute(plan: ReportPlan): ReportPlan {
  return withFigures(plan, (figures) => {
    if (!hasRequests(figures)) addGranted(figures, 1);
    addUpheld(figures);
  });
}

const ROTATION = ["content_depth", "interpretation", "demand_match", "mechanism", "interaction", "channels"] as const;

/** A theme that no two neighbouring years share. */
function rotating(draft: ReportDraft): Theme {
  return ROTATION[draft.plan.year % ROTATION.length] ?? ROTATION[0];
}

/** Section 5 with these themes as problems and those as measures, worded anew each year. */
function rewriteProblems(draft: ReportDraft, problems: readonly Theme[], measures: readonly Theme[]): ReportDraft {
  const { seed, place, year } = draft.plan;
  const random = randomOf(seed, place.county, place.agency, year, "story");
  return { ...draft, problems: writeProblems(random, place.kind, "S2", problems, measures) };
}

/** The section that the copying agencies of a county and year have in common. */
function shareProblems(draft: ReportDraft): ReportDraft {
  const { seed, place, year } = draft.plan;
  const random = randomOf(seed, place.county, year, "shared");
  return {
    ...draft,
    problems: writeProblems(random, place.kind, "S2", ["coverage", "skills", "channels", "publicity"]),
  };
}

function addOwnMeasure(draft: ReportDraft): ReportDraft {
  const { lines, statements, ...problems } = draft.problems;
  const text = "用好村民议事会，收集群众意见并公布采纳情况，增进互动交流";
  const ordinal = statements.filter(({ part }) => part === "measure").length + 1;
  const own = { part: "measure" as const, ordinal, text, codes: [THEMES.interaction.measure] };
  const last = lines.at(-1) ?? "";
  const line = last.replace(/\d/, String(ordinal)).replace(statements.at(-1)?.text ?? "", text);
  return { ...draft, problems: { ...problems, lines: [...lines, line], statements: [...statements, own] } };
}

/** Section 5 of the year before, word for word. */
function repeatLastYear(draft: ReportDraft): ReportDraft {
  return { ...draft, problems: planToDraft({ ...draft.plan, year: draft.plan.year - 1 }).problems };
}
