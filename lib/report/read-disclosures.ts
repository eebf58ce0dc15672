import type { ChannelIndicator } from "../vocabulary/channels";
import {
  AMONG,
  AMONG_AFTER_NUMBER,
  CHANNEL_OBJECT,
  COLLECTIVE,
  COUNTED_ELSEWHERE,
  COUNTS_THINGS,
  DIFFERENCE,
  DISCLOSURE_VERB,
  GENERIC_LINK,
  GENERIC_OBJECT,
  KINDS_COUNTED,
  LIST_OBJECT,
  NOT_DISCLOSED,
  NUMBER_OF_ITEMS,
  OWN_LEVEL,
} from "../vocabulary/disclosure-words";
import { NO_EVENT, type Period } from "../vocabulary/period-words";
import { findBoundChannel } from "./find-bound-channel";
import { afterLastMark } from "./last-mark";
import { type PeriodMark, periodAt } from "./read-period";
import type { Quantity } from "./read-quantities";

/**
 * A number of published items, with what its sentence says it is: `total` of all information, `channel` of one
 * channel, `kind` of one kind of information, `part` of a stretch of the year.
 */
export type Disclosure = {
  readonly quantity: Quantity;
  readonly role: "total" | "channel" | "kind" | "part";
  /** 主动公开 or 共 stands with it. */
  readonly strong: boolean;
  /** For the role `channel`; null where the channel has no figure of its own. */
  readonly channel: ChannelIndicator | null;
  readonly period: Period;
  /** Whether it divides a number that stood before it: after 其中 or in brackets. */
  readonly among: "no" | "list" | "brackets";
  /** Whether 其中 stands between the number before and this one. */
  readonly divides: boolean;
  /** Whether the words say this year, not merely no other year. */
  readonly thisYear: boolean;
  /** Whether 累计 stands with it. */
  readonly cumulated: boolean;
  readonly clauseStart: number;
};

/** What the sentences before tell this one: a channel that heads them; whether the part is headed 主动公开. */
export type DisclosureContext = { readonly channel: ChannelIndicator | null; readonly headed: boolean };

/** The numbers of a compact sentence that count published information (field guide D2, D4); `taken` mean something else. */
export function readDisclosures(
  sentence: string,
  quantities: readonly Quantity[],
  taken: readonly (Quantity | null)[],
  periods: readonly PeriodMark[],
  context: DisclosureContext,
): readonly Disclosure[] {
  if (!quantities.some((quantity) => mayCountItems(quantity, taken))) return [];
  const items = quantities.filter(({ end }) => !KINDS.test(sentence.slice(end, end + 12)));
  const disclosures: Disclosure[] = [];
  let verbSeen = context.headed;
  let previousEnd = 0;
  for (const quantity of items) {
    verbSeen ||= VERB.test(sentence.slice(previousEnd, quantity.start));
    const disclosure = mayCountItems(quantity, taken)
      ? readDisclosure(sentence, quantity, previousEnd, verbSeen, periods, context)
      : null;
    if (disclosure !== null) disclosures.push(disclosure);
    previousEnd = quantity.end;
  }
  return disclosures;
}

function mayCountItems(quantity: Quantity, taken: readonly (Quantity | null)[]): boolean {
  return !taken.includes(quantity) && ITEM_UNITS.has(quantity.unit);
}

const ITEM_UNITS = new Set("条 条次 件 件次 篇 篇次 则 份 个 期 期次 项 次 例".split(" "));
/** Units that count information without saying so. */
const PLAIN_UNITS = new Set("条 条次 篇 篇次 则 件 件次".split(" "));
const VERB = new RegExp(DISCLOSURE_VERB);
const EVERY_VERB = new RegExp(DISCLOSURE_VERB, "g");
const KINDS = new RegExp(
  `^${KINDS_COUNTED}(?:的)?(?:政府|政务|各类)*(?:信息)?(?:，)?(?:共|共计|合计|总计)?[0-9一二两三四五六七八九十]`,
);
const KINDS_TOLD = `(?:[\\d一二两三四五六七八九十]+个?${KINDS_COUNTED}(?:的|、)?)*`;
const GENERIC = new RegExp(`^${KINDS_TOLD}${GENERIC_OBJECT}(?:共|共计)?${KINDS_TOLD}${GENERIC_LINK}$`);
const GENERIC_AFTER = new RegExp(`^${GENERIC_OBJECT}$`);
const ONLY_LINK = new RegExp(`^${GENERIC_LINK}$|^(?:全年|累计|共|总)`);
const LIST = new RegExp(LIST_OBJECT);
const LAST_OF_LIST = /等[^等]*$/;
const OBJECT_OF_CHANNEL = new RegExp(CHANNEL_OBJECT);
const ELSEWHERE = new RegExp(COUNTED_ELSEWHERE);
const THINGS = new RegExp(COUNTS_THINGS);
const CHANGES = new RegExp(DIFFERENCE);
const TOTAL_WORD = new RegExp(COLLECTIVE);
const OWN = new RegExp(OWN_LEVEL);
const OTHER_VERB = new RegExp(`^(?:${NOT_DISCLOSED})|(?:${NOT_DISCLOSED})[^，。；、]{0,10}$`);
const NOTHING_DONE = new RegExp(NO_EVENT);
const CLAUSE_REST = /^[^，。；：（）、]*/;
const afterClauseMark = afterLastMark("，；（：。");
const afterCommaMark = afterLastMark("，；（：");
const afterSentenceMark = afterLastMark("；。");
const UNTIL = /(?:截至|截止|截止到|至|到)$/;

function readDisclosure(
  sentence: string,
  quantity: Quantity,
  previousEnd: number,
  verbSeen: boolean,
  periods: readonly PeriodMark[],
  context: DisclosureContext,
): Disclosure | null {
  const clauseStart = afterClauseMark(sentence, quantity.start);
  const clause = sentence.slice(clauseStart, quantity.start);
  const window = sentence.slice(previousEnd, quantity.start);
  const own = sentence.slice(Math.max(clauseStart, previousEnd), quantity.start);
  const after = CLAUSE_REST.exec(sentence.slice(quantity.end, quantity.end + 24))?.[0] ?? "";
  if (CHANGES.test(clause) || NOTHING_DONE.test(clause) || THINGS.test(after)) return null;
  const head = LIST.test(own) ? (LAST_OF_LIST.exec(own)?.[0] ?? own) : own;
  if (ELSEWHERE.test(`${head}${after}`)) return null;
  const verb = lastVerb(clause) ?? lastVerb(clauseBefore(sentence, clauseStart, previousEnd, clause));
  const among = amongAt(sentence, quantity.start);
  const subjects = among === "no" ? sentence.slice(0, previousEnd) : "";
  const channel = findBoundChannel(window, own, subjects, context.channel);
  const noun = nounBefore(window, channel.tail, verb !== null);
  if (verb === null && (!verbSeen || OTHER_VERB.test(noun))) return null;
  const period = periodAt(periods, quantity.start);
  if (period === "past" || period === "future") return null;
  const isGeneric = GENERIC.test(noun) && GENERIC_AFTER.test(after);
  const isList = LIST.test(noun);
  const isPlain = PLAIN_UNITS.has(quantity.unit) || isList || (isGeneric && `${noun}${after}`.includes("信息"));
  if (!isPlain) return null;
  const role = roleOf({ period, isGeneric, isList, noun, hasVerb: verb !== null, isChannel: channel.isOne, among });
  if (role === null) return null;
  return {
    quantity,
    role,
    strong: verb?.[0] === "主动公开" || TOTAL_WORD.test(clause) || OWN.test(clause),
    channel: channel.indicator,
    period,
    among,
    divides: window.includes("其中"),
    thisYear: periods.some(
      ({ period: told, index }) =>
        told === "current" && index >= clauseStart && index < quantity.start && !UNTIL.test(sentence.slice(0, index)),
    ),
    cumulated: clause.includes("累计"),
    clauseStart,
  };
}

function lastVerb(words: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  EVERY_VERB.lastIndex = 0;
  for (let verb = EVERY_VERB.exec(words); verb !== null; verb = EVERY_VERB.exec(words)) last = verb;
  return last;
}

type RoleSigns = Pick<Disclosure, "period" | "among"> & {
  readonly isGeneric: boolean;
  readonly isList: boolean;
  readonly noun: string;
  readonly hasVerb: boolean;
  readonly isChannel: boolean;
};

function roleOf({ period, among, isGeneric, isList, noun, hasVerb, isChannel }: RoleSigns): Disclosure["role"] | null {
  if (period === "part") return "part";
  if (isChannel) {
    if (isGeneric || isList || OBJECT_OF_CHANNEL.test(noun)) return "channel";
    return hasVerb ? "kind" : null;
  }
  if (!hasVerb) return among === "no" && isGeneric && noun !== "" ? "total" : "kind";
  return isGeneric || isList ? "total" : "kind";
}

/** The verb may stand one clause before its number: 主动公开信息，共计312条. */
function clauseBefore(sentence: string, clauseStart: number, previousEnd: number, clause: string): string {
  if (clauseStart < previousEnd || !ONLY_LINK.test(clause)) return "";
  return sentence.slice(Math.max(previousEnd, afterClauseMark(sentence, clauseStart - 1)), clauseStart);
}

function amongAt(sentence: string, index: number): Disclosure["among"] {
  const open = sentence.lastIndexOf("（", index);
  if (open >= 0 && sentence.indexOf("）", open) > index) return "brackets";
  const before = sentence.slice(afterSentenceMark(sentence, index), index);
  return AMONG.test(before) || listsParts(before) ? "list" : "no";
}

function listsParts(before: string): boolean {
  const number = NUMBER_OF_ITEMS.exec(before);
  return number !== null && AMONG_AFTER_NUMBER.test(before.slice(number.index));
}

/** The words between the verb, the channel or the last comma and the number. */
function nounBefore(window: string, tail: number | null, hasVerb: boolean): string {
  const verb = hasVerb ? lastVerb(window) : null;
  if (verb !== null) return window.slice(verb.index + verb[0].length);
  const words = tail !== null && !hasVerb ? window.slice(tail) : window.slice(afterCommaMark(window, window.length));
  return words.replace(/^[、，]/, "").replace(/^其中[：，]?/, "");
}
