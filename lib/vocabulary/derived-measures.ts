import type { Words } from "./check-row";
import { DISPUTE_BLOCKS } from "./disputes-form";
import { cellKey } from "./form";
import { GROUP_SUBTOTALS } from "./identities";
import type { RequestCode } from "./requests-form";

/** Keys of cells (`req_new/total`): those of `add` summed, those of `less` taken away; `Previous`: of the year before. */
export type CellSum = {
  readonly add: readonly string[];
  readonly less?: readonly string[];
  readonly addPrevious?: readonly string[];
  readonly lessPrevious?: readonly string[];
};

/**
 * A measure computed from one report's figures (field guide G1, catalogue of derived measures). A measure without
 * `base` is a number; with one it is a ratio that is always shown as n/d.
 */
export type DerivedMeasureRow = {
  readonly zh: string;
  readonly en: string;
  readonly number: CellSum;
  readonly base: CellSum | null;
  readonly definition: Words;
  readonly caveat: Words;
  /** Number and base do not count the same cases: told as n/d, never in per cent. */
  readonly isRatio?: true;
};

const NO_CAVEAT: Words = { zh: "", en: "" };
const total = (row: RequestCode): string => cellKey(row, "total");

const OUTCOME: CellSum = { add: [total("outcome_total")] };
const WORKLOAD: CellSum = { add: [total("req_new"), total("req_carried_in")] };

/** The lines of both editions; those that an edition does not ask for are left out when they are added. */
const linesOf = (group: string): readonly string[] =>
  (GROUP_SUBTOTALS.find((row) => row.group === group)?.rows ?? []).map(total);

const suits = (result: "total" | "overturned" | "pending"): readonly string[] => [
  `suit_direct_${result}`,
  `suit_after_recon_${result}`,
];

export const DERIVED_MEASURES = {
  workload: {
    zh: "受理总量",
    en: "Workload",
    number: WORKLOAD,
    base: null,
    definition: { zh: "本年新收＋上年结转", en: "received + carried in" },
    caveat: NO_CAVEAT,
  },
  handling_rate: {
    zh: "办结率",
    en: "Handling rate",
    number: OUTCOME,
    base: WORKLOAD,
    definition: { zh: "办理总计÷（新收＋上年结转）", en: "handled / (received + carried in)" },
    caveat: { zh: "没有申请时不适用", en: "not applicable where there were no requests" },
  },
  pending_rate: {
    zh: "未办结",
    en: "Carried-over rate",
    number: { add: [total("req_carried_out")] },
    base: WORKLOAD,
    definition: { zh: "结转下年÷（新收＋上年结转）", en: "carried out / (received + carried in)" },
    caveat: { zh: "年底收到的申请依法可在次年答复", en: "requests of December may lawfully be answered in January" },
  },
  granted_full_rate: {
    zh: "予以公开占比",
    en: "Granted in full",
    number: { add: [total("granted_full")] },
    base: OUTCOME,
    definition: { zh: "予以公开÷办理总计", en: "granted in full / handled" },
    caveat: { zh: "办理总计不足 10 件时只列件数", en: "told as a fraction below ten handled requests" },
  },
  granted_part_rate: {
    zh: "部分公开占比",
    en: "Granted in part",
    number: { add: [total("granted_part")] },
    base: OUTCOME,
    definition: { zh: "部分公开÷办理总计", en: "granted in part / handled" },
    caveat: NO_CAVEAT,
  },
  granted_rate: {
    zh: "公开或部分公开占比",
    en: "Granted in full or in part",
    number: { add: [total("granted_full"), total("granted_part")] },
    base: OUTCOME,
    definition: { zh: "（予以公开＋部分公开）÷办理总计", en: "(granted in full + in part) / handled" },
    caveat: {
      zh: "口径不一：他处称“实质公开率”，或以办理总计扣除不予处理、其他处理为分母",
      en: "others call it the rate of real disclosure, or leave unprocessed and other handling out of the base",
    },
  },
  refused_rate: {
    zh: "不予公开占比",
    en: "Refused",
    number: { add: linesOf("refused") },
    base: OUTCOME,
    definition: { zh: "不予公开各项之和÷办理总计", en: "sum of the grounds of refusal / handled" },
    caveat: NO_CAVEAT,
  },
  unavailable_rate: {
    zh: "无法提供占比",
    en: "Cannot be provided",
    number: { add: linesOf("unavailable") },
    base: OUTCOME,
    definition: { zh: "无法提供各项之和÷办理总计", en: "sum of its lines / handled" },
    caveat: { zh: "多为“本机关不掌握”", en: "mostly information the agency does not hold" },
  },
  unprocessed_rate: {
    zh: "不予处理占比",
    en: "Not processed",
    number: { add: linesOf("unprocessed") },
    base: OUTCOME,
    definition: { zh: "不予处理各项之和÷办理总计", en: "sum of its lines / handled" },
    caveat: NO_CAVEAT,
  },
  other_rate: {
    zh: "其他处理占比",
    en: "Other handling",
    number: { add: linesOf("other") },
    base: OUTCOME,
    definition: { zh: "其他处理÷办理总计", en: "other handling / handled" },
    caveat: {
      zh: "2021 年起分为三项，与此前只可比合计",
      en: "three lines since 2021: only their sum compares with earlier years",
    },
  },
  natural_person_share: {
    zh: "自然人申请占比",
    en: "Requests by natural persons",
    number: { add: [cellKey("req_new", "natural_person")] },
    base: { add: [total("req_new")] },
    definition: { zh: "自然人新收÷新收总计", en: "received from natural persons / received" },
    caveat: NO_CAVEAT,
  },
  business_share: {
    zh: "商业企业申请占比",
    en: "Requests by business enterprises",
    number: { add: [cellKey("req_new", "org_business")] },
    base: { add: [total("req_new")] },
    definition: { zh: "商业企业新收÷新收总计", en: "received from business enterprises / received" },
    caveat: NO_CAVEAT,
  },
  request_growth: {
    zh: "新收申请增长",
    en: "Growth of requests",
    number: { add: [total("req_new")], lessPrevious: [total("req_new")] },
    base: { add: [], addPrevious: [total("req_new")] },
    isRatio: true,
    definition: { zh: "（本年新收－上年新收）÷上年新收", en: "(received − received last year) / received last year" },
    caveat: {
      zh: "上年为零时只列差数，不足 10 件时不稳定",
      en: "only the difference where last year had none; unstable below ten",
    },
  },
  recon_overturn_rate: {
    zh: "复议纠错（已审结）",
    en: "Reconsiderations overturned (of those decided)",
    number: { add: ["recon_overturned"] },
    base: { add: ["recon_upheld", "recon_overturned", "recon_other"] },
    definition: { zh: "结果纠正÷（维持＋纠正＋其他结果）", en: "overturned / (upheld + overturned + other)" },
    caveat: { zh: "不含尚未审结；其他结果包括撤回", en: "pending ones left out; other includes withdrawals" },
  },
  recon_overturn_rate_all: {
    zh: "复议纠错（全部）",
    en: "Reconsiderations overturned (of all)",
    number: { add: ["recon_overturned"] },
    base: { add: ["recon_total"] },
    definition: { zh: "结果纠正÷复议总计", en: "overturned / total" },
    caveat: { zh: "分母含尚未审结", en: "the base includes pending ones" },
  },
  suit_overturn_rate: {
    zh: "诉讼纠错（已审结）",
    en: "Lawsuits lost (of those decided)",
    number: { add: suits("overturned") },
    base: { add: suits("total"), less: suits("pending") },
    definition: { zh: "两类诉讼结果纠正÷（总计－尚未审结）", en: "overturned / (total − pending), both kinds of suit" },
    caveat: {
      zh: "同一争议可能既在复议又在复议后起诉中",
      en: "one dispute may stand under reconsideration and under suits after it",
    },
  },
  suit_overturn_rate_all: {
    zh: "诉讼纠错（全部）",
    en: "Lawsuits lost (of all)",
    number: { add: suits("overturned") },
    base: { add: suits("total") },
    definition: { zh: "两类诉讼结果纠正÷总计", en: "overturned / total, both kinds of suit" },
    caveat: { zh: "分母含尚未审结", en: "the base includes pending ones" },
  },
  recon_ratio: {
    zh: "复议与办理之比",
    en: "Reconsiderations to handled requests",
    number: { add: ["recon_total"] },
    base: OUTCOME,
    isRatio: true,
    definition: { zh: "复议总计÷办理总计", en: "reconsiderations / handled" },
    caveat: {
      zh: "争议可能源于以前年度的答复，是比值而非比例",
      en: "disputes may stem from earlier years: a ratio, not a rate",
    },
  },
  dispute_intensity: {
    zh: "争议强度",
    en: "Disputes to requests",
    number: { add: DISPUTE_BLOCKS.map(({ code }) => `${code}_total`) },
    base: { add: [total("req_new")] },
    isRatio: true,
    definition: { zh: "复议、诉讼总计之和÷本年新收", en: "sum of the three totals / received" },
    caveat: {
      zh: "是比值而非比例：争议可能源于以前年度，复议后起诉与复议可能为同一争议",
      en: "a ratio, not a rate: disputes may stem from earlier years, and a suit after reconsideration may be counted in both",
    },
  },
  disputes_per_answer: {
    zh: "复议和直接诉讼与办理之比",
    en: "Reconsiderations and direct suits to handled requests",
    number: { add: ["recon_total", "suit_direct_total"] },
    base: OUTCOME,
    isRatio: true,
    definition: {
      zh: "（复议总计＋未经复议直接起诉总计）÷办理总计",
      en: "(reconsiderations + direct suits) / handled",
    },
    caveat: { zh: "不含复议后起诉，以免重复", en: "suits after reconsideration left out, so that none counts twice" },
  },
} as const satisfies Readonly<Record<string, DerivedMeasureRow>>;

export type DerivedMeasure = keyof typeof DERIVED_MEASURES;

export const MEASURE_CODES: readonly DerivedMeasure[] = Object.keys(DERIVED_MEASURES).filter(isMeasure);

export function measureRow(code: DerivedMeasure): DerivedMeasureRow {
  return DERIVED_MEASURES[code];
}

/** Of each measure its code, definition and caveat, for the dictionary of columns. */
export function measureDefinitions(language: keyof Words): string {
  const stop = language === "zh" ? "；" : "; ";
  return MEASURE_CODES.map((code) => {
    const { definition, caveat } = measureRow(code);
    const more = caveat[language] === "" ? "" : language === "zh" ? `（${caveat.zh}）` : ` (${caveat.en})`;
    return `${code}: ${definition[language]}${more}`;
  }).join(stop);
}

function isMeasure(text: string): text is DerivedMeasure {
  return Object.hasOwn(DERIVED_MEASURES, text);
}
