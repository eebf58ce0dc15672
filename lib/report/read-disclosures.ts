import type { ChannelIndicator } from "../vocabulary/channels";
import {
  AMONG,
  AMONG_AFTER_NUMBER,
  COLLECTIVE,
  COUNTED_ELSEWHERE,
  DISCLOSURE_VERB,
  GENERIC_LINK,
  GENERIC_OBJECT,
  NOT_DISCLOSED,
} from "../vocabulary/disclosure-words";
import { NO_EVENT, type Period } from "../vocabulary/period-words";
import { findChannels } from "./find-channels";
import { type PeriodMark, periodAt } from "./read-period";
import type { Quantity } from "./read-quantities";

/**
 * A number of published items, with what its sentence says it is.
 * `total`: of all information; `channel`: of one channel; `kind`: of one kind of information; `part`: of a stretch of the year.
 */
export type Disclosure = {
  readonly quantity: Quantity;
  readonly role: "total" | "channel" | "kind" | "part";
  /** 主动公开 or 共 stands with it. */
  readonly strong: boolean;
  readonly channel: ChannelIndicator | null;
  readonly period: Period;
  /** Whether it divides a number that stood before it: after 其中 or in brackets. */
  readonly among: "no" | "list" | "brackets";
  /** Whether the words say this year, not merely no other year. */
  readonly thisYear: boolean;
  readonly clauseStart: number;
  /** Whether 其中 stands between the number before and this one. */
  readonly divides: boolean;
  /** Whether 累计 stands with it. */
  readonly cumulated: boolean;
};

/** What the sentences before tell the sentence that is read: a channel named as a heading. */
export type DisclosureContext = { readonly channel: ChannelIndicator | null; readonly headed: boolean };

/**
 * The numbers of a compact sentence that count published information (field guide D2, D4).
 * `taken` are quantities that mean something else. `headed` says that the text stands under a heading 主动公开.
 */
export function readDisclosures(
  sentence: string,
  quantities: readonly Quantity[],
  taken: ReadonlySet<Quantity>,
  periods: readonly PeriodMark[],
  context: DisclosureContext,
): readonly Disclosure[] {
  const disclosures: Disclosure[] = [];
  let verbSeen = false;
  const items = quantities.filter((quantity) => !countsSomethingBefore(sentence, quantity));
  items.forEach((quantity, position) => {
    const previousEnd = items[position - 1]?.end ?? 0;
    const window = sentence.slice(previousEnd, quantity.start);
    if (VERB.test(window)) verbSeen = true;
    if (taken.has(quantity) || !ITEM_UNITS.has(quantity.unit)) return;
    const disclosure = readDisclosure(sentence, quantity, previousEnd, verbSeen, periods, context);
    if (disclosure !== null) disclosures.push(disclosure);
  });
  return disclosures;
}

/** 4类46条信息, 53个栏目379条: the first number counts kinds of what the second counts. */
function countsSomethingBefore(sentence: string, quantity: Quantity): boolean {
  return OF_KINDS.test(sentence.slice(quantity.end, quantity.end + 12));
}

const OF_KINDS =
  /^(?:大)?(?:类别?|种|栏目|版块|板块|方面)(?:的)?(?:政府|政务|各类)*(?:信息)?(?:，)?(?:共|共计|合计|总计)?[0-9一二两三四五六七八九十]/;
const ITEM_UNITS = new Set([
  "条",
  "条次",
  "件",
  "件次",
  "篇",
  "篇次",
  "则",
  "份",
  "个",
  "期",
  "期次",
  "项",
  "次",
  "例",
]);
const LOOSE_UNITS = new Set(["条", "条次", "篇", "篇次", "则", "件", "件次"]);
const VERB = new RegExp(DISCLOSURE_VERB);
const LAST_VERB = new RegExp(`(?:${DISCLOSURE_VERB})(?!.*(?:${DISCLOSURE_VERB}))`);
const GENERIC = new RegExp(
  `^(?:[\\d一二两三四五六七八九十]+个?(?:大)?(?:类别?|种|栏目|版块|板块|方面))?(?:的)?${GENERIC_OBJECT}(?:[\\d一二两三四五六七八九十]+个?(?:大)?(?:类别?|种|栏目|版块|板块|方面))?(?:的)?${GENERIC_LINK}$`,
);
const GENERIC_AFTER = new RegExp(`^${GENERIC_OBJECT}(?:$|中)`);
const LISTED = /(?:[、和及与]|以及).*(?:信息|文件|动态|内容|事项|公告|等)|等.{0,10}(?:信息|文件|动态|内容|事项)?/;
const LAST_OF_LIST = /等[^等]*$/;
const ELSEWHERE = new RegExp(COUNTED_ELSEWHERE);
const UNTIL = /(?:截至|截止|截止到|至|到)$/;
const TOTAL_WORD = new RegExp(COLLECTIVE);
const NOT_DISCLOSED_LAST = new RegExp(`(?:${NOT_DISCLOSED})[^，。；、]{0,10}$`);
const NO_EVENT_HERE = new RegExp(NO_EVENT);
const DIFFERENCE = /(?:增加|增长|减少|下降|上升|多|少|(?<!新)增|降)(?:了)?(?:约|近|达)?$/;
const SECOND_LANGUAGE =
  /^(?:类|大类|种|栏目|版块|板块|村|社区|小时|群|账号|平台|网站|单位|部门|站所|方面|问题|环节|领域|联络点|公示栏|公开栏|栏|月|季度|工作日|微信|人员|科室|窗口)/;
const MANY_WAYS = /(?:等|多种|各种|多个|多元|线上线下).{0,8}(?:渠道|平台|方式|载体|途径|形式|媒体|媒介)|等$/;
const BY = /(?:通过|依托|利用|运用|借助|使用|在|于|以|方面|上)/;

function readDisclosure(
  sentence: string,
  quantity: Quantity,
  previousEnd: number,
  verbSeen: boolean,
  periods: readonly PeriodMark[],
  context: DisclosureContext,
): Disclosure | null {
  const clauseStart = Math.max(sentence.lastIndexOf("，", quantity.start - 1), lastBreak(sentence, quantity.start)) + 1;
  const window = sentence.slice(previousEnd, quantity.start);
  const clause = sentence.slice(clauseStart, quantity.start);
  const after = /^[^，。；：（）、]*/.exec(sentence.slice(quantity.end, quantity.end + 24))?.[0] ?? "";
  if (DIFFERENCE.test(clause) || NO_EVENT_HERE.test(clause) || SECOND_LANGUAGE.test(after)) return null;
  const own = sentence.slice(Math.max(clauseStart, previousEnd), quantity.start);
  const head = LISTED.test(own) ? (LAST_OF_LIST.exec(own)?.[0] ?? own) : own;
  if (ELSEWHERE.test(`${head}${after}`)) return null;
  const among = amongAt(sentence, quantity.start);
  const verb =
    LAST_VERB.exec(clause) ??
    (clauseStart < previousEnd ? null : LAST_VERB.exec(lookBack(sentence, clauseStart, quantity.start, previousEnd)));
  const channel = channelOf(sentence, window, clauseStart, previousEnd, quantity.start, context);
  const noun = nounBefore(window, channel.tail, verb);
  if (verb === null && !verbSeen && !(context.headed && among === "no")) return null;
  if (NOT_DISCLOSED_LAST.test(noun) && verb === null) return null;
  if (new RegExp(`^(?:${NOT_DISCLOSED})`).test(noun)) return null;
  const hasOwnVerb = verb !== null;
  const isGeneric =
    GENERIC.test(noun) && (noun !== "" || GENERIC_AFTER.test(after) || hasOwnVerb) && GENERIC_AFTER.test(after);
  const isList = LISTED.test(noun);
  if (!LOOSE_UNITS.has(quantity.unit) && !(isGeneric && `${noun}${after}`.includes("信息")) && !isList) return null;
  const period = periodAt(periods, quantity.start);
  if (period === "past" || period === "future") return null;
  const strong = verb?.[0] === "主动公开" || TOTAL_WORD.test(clause);
  const thisYear = periods.some(
    ({ period: told, index }) =>
      told === "current" && index >= clauseStart && index < quantity.start && !UNTIL.test(sentence.slice(0, index)),
  );
  const base = {
    quantity,
    strong,
    period,
    among,
    thisYear,
    clauseStart,
    channel: channel.indicator,
    divides: window.includes("其中"),
    cumulated: clause.includes("累计"),
  };
  if (period === "part") return { ...base, role: "part" };
  if (!hasOwnVerb && channel.indicator === null)
    return { ...base, role: among === "no" && isGeneric && noun !== "" ? "total" : "kind" };
  if (channel.indicator !== null) {
    if (!isGeneric && !isList && !CHANNEL_OBJECT.test(noun)) return hasOwnVerb ? { ...base, role: "kind" } : null;
    return { ...base, role: "channel" };
  }
  return { ...base, role: isGeneric || isList ? "total" : "kind" };
}

const CHANNEL_OBJECT = /^[^，。；]{0,12}(?:信息|文章|动态|稿件|内容|图文|推文|消息|视频|作品|公告)?$/;

function lastBreak(sentence: string, index: number): number {
  return Math.max(
    sentence.lastIndexOf("；", index - 1),
    sentence.lastIndexOf("（", index - 1),
    sentence.lastIndexOf("：", index - 1),
    sentence.lastIndexOf("。", index - 1),
  );
}

/** The verb may stand one clause before its number: 主动公开信息，共计312条. */
function lookBack(sentence: string, clauseStart: number, index: number, previousEnd: number): string {
  const own = sentence.slice(clauseStart, index);
  if (!new RegExp(`^${GENERIC_LINK}$|^(?:全年|累计|共|总)`).test(own)) return "";
  const from = Math.max(
    previousEnd,
    sentence.lastIndexOf("，", clauseStart - 2) + 1,
    lastBreak(sentence, clauseStart - 1) + 1,
  );
  return sentence.slice(from, index);
}

function amongAt(sentence: string, index: number): Disclosure["among"] {
  const open = sentence.lastIndexOf("（", index);
  if (open >= 0 && sentence.indexOf("）", open) > index && index - open < 200) return "brackets";
  const stop = Math.max(sentence.lastIndexOf("；", index), sentence.lastIndexOf("。", index)) + 1;
  const before = sentence.slice(stop, index);
  return AMONG.test(before) || AMONG_AFTER_NUMBER.test(before) ? "list" : "no";
}

type BoundChannel = { readonly indicator: ChannelIndicator | null; readonly tail: number };

/** The one channel that a number is bound to: named in its own clause, or in the clause before by 通过, 依托, 方面. */
function channelOf(
  sentence: string,
  window: string,
  clauseStart: number,
  previousEnd: number,
  index: number,
  context: DisclosureContext,
): BoundChannel {
  const ownStart = Math.max(clauseStart, previousEnd);
  const own = sentence.slice(ownStart, index);
  const named = findChannels(window);
  const distinct = new Set(named.map(({ indicator }) => indicator));
  const last = named.at(-1);
  if (last === undefined || MANY_WAYS.test(window)) {
    return { indicator: named.length === 0 && !MANY_WAYS.test(window) ? context.channel : null, tail: 0 };
  }
  const inOwn = findChannels(own);
  const tail = last.end + (index - window.length) - previousEnd;
  if (new Set(inOwn.map(({ indicator }) => indicator)).size === 1) {
    const isJoined =
      distinct.size > 1 && BY.test(window.slice(0, named[0]?.start ?? 0)) && !VERB.test(window.slice(0, last.start));
    return { indicator: isJoined ? null : (inOwn[0]?.indicator ?? null), tail };
  }
  if (inOwn.length > 1 || distinct.size > 1) return { indicator: null, tail: 0 };
  const clauseBefore = window.slice(0, window.length - own.length);
  return { indicator: BY.test(clauseBefore.slice(-30)) ? last.indicator : null, tail: 0 };
}

/** The words between the verb (or the channel, or the comma) and the number. */
function nounBefore(window: string, tail: number, verb: RegExpExecArray | null): string {
  const found = verb === null ? null : LAST_VERB.exec(window);
  if (found !== null) return window.slice(found.index + found[0].length);
  const lastClause = window.slice(Math.max(...CLAUSE_MARKS.map((mark) => window.lastIndexOf(mark))) + 1);
  const words = tail > 0 && verb === null ? window.slice(tail) : lastClause;
  return words.replace(/^[、，]/, "").replace(/^其中[：，]?/, "");
}

const CLAUSE_MARKS = ["，", "；", "（", "："];
