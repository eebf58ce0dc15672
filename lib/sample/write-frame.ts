import type { Layout } from "./layouts/layouts";
import { type Random, randomOf } from "./random";
import type { ReportDraft } from "./sample-report";
import { SECTION_HEADINGS } from "./section-headings";
import { OVERVIEW_WORDS } from "./words/overview-words";
import { drawPhrase } from "./words/phrase";

/** Lines around the report's own: before the title, at the head and at the end of section 1. */
export type Frame = {
  readonly before: readonly string[];
  readonly doubled: readonly string[];
  readonly plan: readonly string[];
};

/** What a page leaves before the title (B17), or a heading that comes twice and a plan inside section 1 (B16). */
export function writeFrame(draft: ReportDraft, frame: Layout["frame"]): Frame {
  const { seed, place, year } = draft.plan;
  if (frame === undefined) return BARE;
  return FRAMES[frame](draft, randomOf(seed, place.county, place.agency, year, "frame"));
}

const BARE: Frame = { before: [], doubled: [], plan: [] };

const FRAMES: Readonly<Record<NonNullable<Layout["frame"]>, (draft: ReportDraft, random: Random) => Frame>> = {
  noisy: ({ plan }, random) => ({
    ...BARE,
    before: [
      `首页 > 政府信息公开 > 政府信息公开年报 > ${plan.place.agency}`,
      `索 引 号：\tDM${plan.year}${String(Math.floor(random() * 9000) + 1000)}\t发布机构：\t${plan.place.agency}`,
      `发布日期：\t${plan.year + 1}-01-${String(Math.floor(random() * 20) + 10)}\t浏览次数：\t${Math.floor(random() * 900) + 20}`,
      "字号：大 中 小　打印　关闭",
    ],
  }),
  doubled: ({ plan }, random) => ({
    ...BARE,
    doubled: [SECTION_HEADINGS.overview],
    plan: ["二、下步工作计划", ...OVERVIEW_WORDS[plan.place.kind].plan.map((phrase) => drawPhrase(random, phrase))],
  }),
};
