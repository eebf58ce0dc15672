import { COUNT_RULES, type CountRule, GROWS_OTHERWISE } from "../vocabulary/count-rules";
import { AMONG } from "../vocabulary/disclosure-words";
import { NARRATIVE_INDICATORS, type NarrativeIndicator, type Qualifier } from "../vocabulary/narrative-indicators";
import { NO_EVENT } from "../vocabulary/period-words";
import { afterLastMark } from "./last-mark";
import { patternGate } from "./pattern-gate";
import type { PeriodMark } from "./read-period";
import { periodAt } from "./read-period";
import type { Quantity } from "./read-quantities";

/** A figure read from one compact sentence; offsets into the sentence. */
export type Count = {
  readonly indicator: NarrativeIndicator;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly status: "stated" | "inferred" | "derived" | "stated_none";
  /** Words of the figure itself, and the start of the clause they stand in. */
  readonly start: number;
  readonly end: number;
  readonly clauseStart: number;
  readonly among: boolean;
  readonly adds: boolean;
  /** The quantity that it was read from; null for zeros in words. */
  readonly quantity: Quantity | null;
};

/**
 * The counts of a compact sentence other than disclosures: requests, disputes, training, meetings and the like
 * (field guide D5). `context` is the passage up to the end of the sentence, for rules that need a topic.
 */
export function readCounts(
  sentence: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMark[],
  context: string,
): readonly Count[] {
  if (quantities.length === 0) return [];
  const worthTrying = rulesWorthTrying(sentence);
  const counts: Count[] = [];
  let previousEnd = 0;
  for (const quantity of quantities) {
    const rules = RULES_BY_UNIT.get(quantity.unit)?.filter(({ bit }) => (worthTrying & bit) !== 0) ?? [];
    const window = sentence.slice(previousEnd, quantity.start);
    if (rules.length > 0) counts.push(...readCount(sentence, quantity, rules, window, periods, context));
    previousEnd = quantity.end;
  }
  return withToldSum(sentence, counts, quantities);
}

/** 收到甲3件，收到乙5件，共8件: the sum that a sentence tells of several numbers of requests stands for them. */
function withToldSum(sentence: string, counts: readonly Count[], quantities: readonly Quantity[]): readonly Count[] {
  const parts = counts.filter(({ indicator, among }) => indicator === "requests_received" && !among);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return counts;
  const sum = parts.reduce((added, { value }) => added + value, 0);
  const total = quantities.find(
    ({ start, value }) => start >= last.end && value === sum && CALLS_SUM.test(sentence.slice(last.end, start)),
  );
  if (total === undefined) return counts;
  const { start, end } = total;
  return [...counts.filter((count) => !parts.includes(count)), { ...last, value: sum, start, end, quantity: total }];
}

const CALLS_SUM = /^[，、]?(?:总?共计?|合计|总计)$/;

const rulesWorthTrying = patternGate(COUNT_RULES.map(({ before, after }) => [before, after]));

type GatedRule = CountRule & { readonly bit: number };

const GATED_RULES: readonly GatedRule[] = COUNT_RULES.map((rule, index) => ({ ...rule, bit: 1 << index }));
const RULES_BY_UNIT: ReadonlyMap<string, readonly GatedRule[]> = new Map(
  [...new Set(COUNT_RULES.flatMap(({ units }) => units))].map((unit) => [
    unit,
    GATED_RULES.filter(({ units }) => units.includes(unit)),
  ]),
);
const DISPUTE_RULES = COUNT_RULES.filter(({ indicator }) => indicator === "recon_total" || indicator === "suit_total");
const NO_EVENT_HERE = new RegExp(NO_EVENT);
const BOTH_DISPUTES = /复议[^，。；\d]{0,8}诉讼(?:案件|案|数量|情况)*(?:[均各]为?|分别为?)(?:有)?$/;
const DISPUTES_TOGETHER = /复议[^，。；\d]{0,8}诉讼(?:案件|案)?(?:共计?|合计|总计|[为有计])*$/;
const ONE_KIND_OF_REQUEST =
  /(?:自然人|公民|法人|商业企业|企业|网上|网络|线上|平台|信函|邮寄|邮件|当面|现场)(?:提[出交]|提起|递交|收到|受理|渠道|方式|接收)*(?:的)?(?:政府)?(?:信息)?(?:公开)?申请/;
const RECEIVED = /收到|受理|接到|新收|接收/;
const CLAUSE_REST = /^[^，。；：（）]*/;
const FALLS = /(?:下降|减少|降低)[^，。；]*$/;
const NOTHING_SPECIAL = /[、和或及等]|总|共/;

function readCount(
  sentence: string,
  quantity: Quantity,
  rules: readonly CountRule[],
  window: string,
  periods: readonly PeriodMark[],
  context: string,
): readonly Count[] {
  const after = CLAUSE_REST.exec(sentence.slice(quantity.end, quantity.end + 30))?.[0] ?? "";
  const before = window.slice(-60);
  const period = periodAt(periods, quantity.start);
  if (period === "past" || period === "future" || period === "cumulative") return [];
  const isOfDisputes = before.includes("诉讼");
  if (isOfDisputes && BOTH_DISPUTES.test(before)) {
    return DISPUTE_RULES.map((rule) => countOf(sentence, quantity, rule, false, window));
  }
  if (isOfDisputes && DISPUTES_TOGETHER.test(before)) return [];
  const among =
    AMONG.test(sentence.slice(sentence.lastIndexOf("；", quantity.start) + 1, quantity.start)) ||
    inBrackets(sentence, quantity.start);
  const rule =
    rules.find((candidate) => fits(candidate, before, after, context, "before")) ??
    rules.find((candidate) => fits(candidate, before, after, context, "after"));
  if (rule === undefined || (among && !rule.among)) return [];
  if (!rule.indicator.startsWith("re") && NO_EVENT_HERE.test(before)) return [];
  if (rule.indicator === "proactive_growth_pct" && GROWS_OTHERWISE.test(sentence.slice(0, quantity.start))) return [];
  if (rule.indicator === "requests_received") {
    if (quantity.unit === "条" && quantity.value > 0 && !RECEIVED.test(before)) return [];
    const words = before.slice(before.lastIndexOf("，") + 1).replace(/^、/, "");
    if (ONE_KIND_OF_REQUEST.test(words) && !NOTHING_SPECIAL.test(words)) return [];
  }
  return [countOf(sentence, quantity, rule, among, window)];
}

function fits(rule: CountRule, before: string, after: string, context: string, side: "before" | "after"): boolean {
  const matches = side === "before" ? rule.before?.test(before) : rule.after?.test(after);
  if (matches !== true) return false;
  if (rule.context !== null && !rule.context.test(context)) return false;
  const clause = before.slice(before.lastIndexOf("，") + 1);
  return rule.unless === null || !rule.unless.test(side === "before" ? clause : `${clause}${after}`);
}

function inBrackets(sentence: string, index: number): boolean {
  const open = sentence.lastIndexOf("（", index);
  return open >= 0 && sentence.indexOf("）", open) > index;
}

/** Units of cases are told as 件 whatever the report calls them. */
function unitOf(indicator: NarrativeIndicator, printed: string): string {
  const own = NARRATIVE_INDICATORS[indicator].unit;
  return own === "件" || own === "元" || printed === "" ? own : printed;
}

function countOf(sentence: string, quantity: Quantity, rule: CountRule, among: boolean, window: string): Count {
  const falls = rule.indicator === "proactive_growth_pct" && FALLS.test(window);
  return {
    indicator: rule.indicator,
    value: quantity.unit === "万元" ? Math.round(quantity.value * 1e6) / 100 : falls ? -quantity.value : quantity.value,
    qualifier: quantity.qualifier,
    unit: unitOf(rule.indicator, quantity.unit),
    status: quantity.broken ? "inferred" : "stated",
    start: quantity.start,
    end: quantity.end,
    clauseStart: clauseStartAt(sentence, quantity.start),
    among,
    adds: rule.adds,
    quantity,
  };
}

/** Where the clause that holds this place begins; a mark close before it does not part it from its words. */
export function clauseStartAt(sentence: string, index: number): number {
  return afterClauseMark(sentence, Math.max(0, index - CLOSE_MARK));
}

const CLOSE_MARK = 4;
const afterClauseMark = afterLastMark("，；：（。、");
