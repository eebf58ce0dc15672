import type { NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { activity } from "./proactive-year";
import { chance, pick, type Random } from "./random";
import type { Prose } from "./write-proactive-prose";

/** Sentences on trainings, meetings, inspections and the like (field guide D5), each told by some agencies only. */
export function writeEfforts(random: Random, year: number, part: "platform" | "supervision"): Prose {
  const told = EFFORTS.filter((effort) => effort.part === part && chance(random, effort.share));
  const sentences = told.map((effort) => writeEffort(random, effort, year));
  return {
    text: sentences.map((sentence) => sentence.text).join(""),
    narrative: sentences.flatMap((sentence) => sentence.narrative),
  };
}

type Effort = {
  readonly part: "platform" | "supervision";
  readonly share: number;
  readonly words: readonly string[];
  readonly figures: readonly {
    readonly indicator: NarrativeIndicator;
    readonly level: number;
    readonly unit: string;
  }[];
};

/** `{0}` and `{1}` are the figures with their units. */
const EFFORTS: readonly Effort[] = [
  {
    part: "supervision",
    share: 0.4,
    words: ["全年组织信息公开业务培训{0}，参训{1}。", "年内举办政务公开培训{0}，参加培训人员达{1}。"],
    figures: [
      { indicator: "trainings_held", level: 3, unit: "次" },
      { indicator: "training_participants", level: 36, unit: "人次" },
    ],
  },
  {
    part: "supervision",
    share: 0.35,
    words: ["全年召开信息公开专题会议{0}。", "先后召开政务公开工作会议{0}，研究部署重点任务。"],
    figures: [{ indicator: "meetings_held", level: 5, unit: "次" }],
  },
  {
    part: "supervision",
    share: 0.3,
    words: ["对各站所开展日常检查{0}、专项督查{1}。", "全年开展公开情况日常检查{0}，专项督查{1}。"],
    figures: [
      { indicator: "inspections_held", level: 12, unit: "次" },
      { indicator: "special_inspections_held", level: 4, unit: "次" },
    ],
  },
  {
    part: "platform",
    share: 0.25,
    words: ["全年发布政策解读{0}。", "围绕惠民政策发布政策解读材料{0}。"],
    figures: [{ indicator: "policy_interpretations", level: 8, unit: "篇" }],
  },
  {
    part: "platform",
    share: 0.2,
    words: ["微信公众号关注人数达{0}。", "政务公众号关注人数为{0}。"],
    figures: [{ indicator: "followers", level: 1800, unit: "人" }],
  },
  {
    part: "platform",
    share: 0.15,
    words: ["举办政务公开日活动{0}。", "结合群众走访，开展政务公开日活动{0}。"],
    figures: [{ indicator: "open_day_events", level: 2, unit: "次" }],
  },
];

function writeEffort(random: Random, effort: Effort, year: number): Prose {
  const figures = effort.figures.map(({ indicator, level, unit }) => {
    const value = activity(random, level, year);
    return { indicator, value, qualifier: "exact" as const, unit, status: "stated" as const, raw: `${value}${unit}` };
  });
  const text = pick(random, effort.words).replace(/\{(\d)\}/g, (_, place: string) => figures[Number(place)]?.raw ?? "");
  return { text, narrative: figures };
}
