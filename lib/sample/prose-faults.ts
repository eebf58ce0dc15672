import type { NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { figureOf } from "./form-slots";
import type { SampleKind } from "./invented-places";
import type { ReportDraft } from "./sample-report";
import { SELF_WORDS } from "./words/phrase";

type DraftChange = (draft: ReportDraft) => ReportDraft | null;

/** Faults in the words, each against one check. */
export const PROSE_FAULTS = {
  "C-20": (draft) => misstate(withoutSplit(draft), "requests_received", 3) ?? overstate(draft, 3),
  "C-21": (draft) =>
    draft.plan.year < 2020
      ? null
      : { ...withoutFigure(draft, "processing_fee_charged"), otherMatters: ["年内没有另行报告的事项。"] },
  "C-24": (draft) =>
    draft.narrative.some(({ indicator, qualifier }) => indicator === "proactive_total" && qualifier === "exact") &&
    draft.overview.some((line) => line.includes("条，其中"))
      ? misstate(draft, "proactive_total", 7)
      : null,
  "C-25": (draft) => {
    const told = draft.overview.some((line) => line.includes(CARRIED_OUT));
    if (!told || figureOf(draft.plan.figures, "req_carried_out", "total") === 0) return null;
    const silent = mapOverview(draft, (line) => line.replace(/，结转下年度继续办理\d+件/, ""));
    return addSentence(withoutFigure(silent, "requests_carried_out"), "依申请公开", "全部申请均已办结。");
  },
  "C-40": (draft) => {
    const { year } = draft.plan;
    return mapOverview(draft, (line) =>
      line
        .replaceAll(`${year}年1月1日`, `${year - 1}年1月1日`)
        .replaceAll(`${year}年12月31日`, `${year - 1}年12月31日`),
    );
  },
  "C-41": (draft) => mapOverview(draft, (line) => line.replace("12月31日", "11月30日")),
  "C-42": (draft) => {
    const other = OTHER_KIND[draft.plan.place.kind];
    return addSentence(draft, "监督保障", `${SELF_WORDS[other].self}坚持把公开工作与中心工作同部署、同落实。`);
  },
  "C-43": (draft) => addSentence(draft, "监督保障", `砚台${draft.plan.place.kind}将继续压实公开责任。`),
  "C-45": (draft) => {
    const changed = mapOverview(draft, (line) => line.replace("由六个部分组成", "由四个部分组成"));
    return changed.overview.join() === draft.overview.join() ? null : changed;
  },
  "C-46": (draft) => ({
    ...draft,
    problems: { structure: "S9", lines: ["无"], state: "none_stated", statements: [] },
  }),
  "C-47": (draft) => addSentence(draft, "平台建设", "群众可登录政府网站（具体网址）查询相关信息。"),
} as const satisfies Readonly<Record<string, DraftChange>>;

export type ProseFault = keyof typeof PROSE_FAULTS;

const CARRIED_OUT = "结转下年度继续办理";

const OTHER_KIND: Readonly<Record<SampleKind, SampleKind>> = { 乡: "镇", 镇: "乡", 街道: "镇" };

/** The figure told `more` too high, in the text and therefore in what a reader finds; null where no figure is told. */
function misstate(
  draft: ReportDraft,
  indicator: "requests_received" | "proactive_total",
  more: number,
): ReportDraft | null {
  const told = draft.narrative.find((figure) => figure.indicator === indicator);
  if (told === undefined || told.value === null || !told.raw) return null;
  const { raw } = told;
  const place = draft.overview.findIndex((line) => line.includes(raw) && line.includes(SPOKEN_OF[indicator]));
  const value = told.value + more;
  const figure = { ...told, value, raw: `${value}${told.unit}`, status: "stated" as const };
  const words = told.status === "stated_none" ? `共收到政府信息公开申请${figure.raw}` : figure.raw;
  return {
    ...draft,
    overview: draft.overview.map((line, nth) => (nth === place ? line.replace(raw, words) : line)),
    narrative: draft.narrative.map((one) => (one === told ? figure : one)),
  };
}

/** A word that stands in the line that tells the figure and in no other line with figures. */
const SPOKEN_OF = { requests_received: "申请", proactive_total: "公开" } as const;

/** Without the clause that splits the requests by applicant, which would no longer add up either. */
function withoutSplit(draft: ReportDraft): ReportDraft {
  return mapOverview(draft, (line) => line.replace(/其中自然人申请\d+件、法人或其他组织申请\d+件，?/, ""));
}

/** Where the text tells no number of requests: one that is too high. */
function overstate(draft: ReportDraft, more: number): ReportDraft {
  const value = figureOf(draft.plan.figures, "req_new", "total") + more;
  const raw = `${value}件`;
  const told = addSentence(draft, "依申请公开", `全年共收到政府信息公开申请${raw}。`);
  const figure = {
    indicator: "requests_received",
    value,
    qualifier: "exact",
    unit: "件",
    status: "stated",
    raw,
  } as const;
  return { ...told, narrative: [...told.narrative, figure] };
}

function withoutFigure(draft: ReportDraft, indicator: NarrativeIndicator): ReportDraft {
  return { ...draft, narrative: draft.narrative.filter((figure) => figure.indicator !== indicator) };
}

function mapOverview(draft: ReportDraft, change: (line: string) => string): ReportDraft {
  return { ...draft, overview: draft.overview.map(change) };
}

/** At the end of the part of section 1 whose heading holds the word. */
function addSentence(draft: ReportDraft, part: string, sentence: string): ReportDraft {
  const heading = draft.overview.findLastIndex((line) => line.slice(0, 24).includes(part));
  const next = draft.overview[heading + 1];
  const place = draft.overview[heading]?.endsWith("。") || next === undefined ? heading : heading + 1;
  return { ...draft, overview: draft.overview.map((line, nth) => (nth === place ? line + sentence : line)) };
}
