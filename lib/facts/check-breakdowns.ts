import type { NotAssessableReason } from "../vocabulary/check-reasons";
import { textLocator } from "../vocabulary/locators";
import { type Assessment, formatSum, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findWords, isOneOf, marksOf } from "./find-clause";
import type { ProsePiece } from "./prose-pieces";
import { readCount } from "./read-count";

/**
 * C-24: parts listed after 其中, 分别为 or 包括 against the total announced before, in one sentence and one unit.
 * A list that reaches the total at any of its items is taken to agree.
 */
export function checkBreakdowns(report: CheckedReport): readonly Assessment[] {
  const assessments: Assessment[] = [];
  for (const piece of report.prose) {
    for (const at of findWords(piece.text, LIST_WORDS)) {
      const list = findList(piece, at);
      if (list !== null) assessments.push(...assess(list, piece));
    }
  }
  return assessments;
}

const LIST_WORDS = ["其中", "分别为", "分别是", "包括"];

const QUANTITY =
  /(?<![第零一二两三四五六七八九十百千\d.,])(\d[\d,]*(?:\.\d+)?|[零一二两三四五六七八九十百千]{1,7})\s*(余|多|万)?\s*(条次|人次|条|件|篇|份|期|则|起|宗|项|个|次|场|人|类|元|万元)?(?!\.\d|[\d%％年月日号时])/g;

type Quantity = { start: number; end: number; value: number; unit: string; rough: boolean };
type List = { word: string; at: number; start: number; end: number; total: Quantity; parts: readonly Quantity[] };

function findList(piece: ProsePiece, at: number): List | null {
  const { text, codes } = piece;
  const start = backTo(codes, at);
  const total = readQuantities(text, start, at).findLast(({ unit }) => unit !== "");
  if (total === undefined || at - total.end > FAR) return null;
  const end = cutAtOtherYears(text, at, forwardTo(codes, at));
  const parts = readQuantities(text, at, end);
  const word = LIST_WORDS.find((candidate) => text.startsWith(candidate, at)) ?? "";
  return parts.length === 0 ? null : { word, at, start, end, total, parts };
}

/** The announced total stands close before the list. */
const FAR = 30;
const LONGEST_QUANTITY = 20;
const LONGEST = 300;
const SENTENCE_ENDS = marksOf("。！？\n");
const HALF_ENDS = marksOf("。！？；\n");

/** As far back as an announced total may stand, within the sentence or its half. */
function backTo(codes: Uint16Array, at: number): number {
  const first = Math.max(0, at - FAR - LONGEST_QUANTITY);
  let start = at;
  while (start > first && !isOneOf(codes[start - 1] ?? 0, HALF_ENDS)) start -= 1;
  return start;
}

function forwardTo(codes: Uint16Array, at: number): number {
  const last = Math.min(codes.length, at + LONGEST);
  let end = at;
  while (end < last && !isOneOf(codes[end] ?? 0, SENTENCE_ENDS)) end += 1;
  return end;
}

/** What is told of another year after a comma is no part of the list. */
function cutAtOtherYears(text: string, at: number, end: number): number {
  const cut = text.slice(at, end).search(OTHER_YEARS);
  return cut < 0 ? end : at + cut;
}

const OTHER_YEARS = /[，,；;](?=[^，,；;]{0,12}(?:同比|较|比上|比去|去年|上年|上一年|增长|增加|减少))/;

function readQuantities(text: string, from: number, to: number): Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of text.slice(from, to).matchAll(QUANTITY)) {
    const [whole, digits = "", rough, unit = ""] = match;
    const inWords = digits.charCodeAt(0) > LAST_DIGIT;
    if (inWords && unit === "") continue;
    const value = readCount(digits);
    if (inWords && value === null) continue;
    const start = from + match.index;
    const end = start + whole.length;
    const vague = rough !== undefined || value === null || isRough(text, start, end);
    quantities.push({ start, end, value: value ?? Number.NaN, unit, rough: vague });
  }
  return quantities;
}

const LAST_DIGIT = "9".charCodeAt(0);

function isRough(text: string, start: number, end: number): boolean {
  return (
    /(?:近|约|超|超过|不少于)\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:左右|以上|余|多)/.test(text.slice(end, end + 2))
  );
}

function assess(list: List, piece: ProsePiece): readonly Assessment[] {
  const { total, parts } = list;
  const last = parts.at(-1);
  if (last === undefined) return [];
  const obstacle = findObstacle(list, piece.text);
  if (obstacle !== null && obstacle !== "open_list") return [notAssessable(obstacle)];
  const repeated = findRepeatedLabel(list, piece.text);
  let sum = 0;
  const reached = parts.some(({ value }, index) => {
    sum += value;
    return index > 0 && sum === total.value;
  });
  if (reached && repeated === null) return PASS;
  if (obstacle !== null) return [notAssessable(obstacle)];
  const closed = isClosed(list, last, piece.text);
  const added = parts.reduce((whole, { value }) => whole + value, 0);
  const mayBePartial = list.word === "其中" && added < total.value * 0.9;
  if (mayBePartial && !closed) return [notAssessable("open_list")];
  const span = { start: piece.start + total.start, end: piece.start + last.end };
  return [
    {
      outcome: closed && !mayBePartial && !reached ? "fail" : "warn",
      compared: {
        where: { zh: "正文列举", en: "a list in the text" },
        left: formatSum(parts.map(({ value }) => value)),
        right: String(total.value),
        leftValue: added,
        rightValue: total.value,
        quote: piece.text.slice(total.start, last.end),
        locators: [
          textLocator(span),
          ...parts.map((part) => textLocator({ start: piece.start + part.start, end: piece.start + part.end })),
        ],
      },
    },
  ];
}

/** Why the parts need not add up to the total. */
function findObstacle({ total, parts, at, end, word }: List, text: string): NotAssessableReason | null {
  const words = text.slice(at + word.length, end);
  if (parts.some(({ unit }) => unit !== total.unit)) return "mixed_units";
  if (parts.length < 2) return "too_few_parts";
  if (total.rough || parts.some(({ rough }) => rough)) return "approximate";
  if (/其中|[（(][^）)]{0,40}\d/.test(words)) return "nested_parts";
  if (/同时|同步|转载|含|重复|交叉/.test(words)) return "overlapping_parts";
  return /^[^，,；。]{0,4}等/.test(text.slice(parts.at(-1)?.end ?? end, end)) ? "open_list" : null;
}

/** 和 or 及 before the last part, or nothing but its noun up to the end of the sentence. */
function isClosed({ end, parts }: List, last: Quantity, text: string): boolean {
  if ("，,；;".includes(text.charAt(end))) return false;
  const beforeLast = text.slice(parts.at(-2)?.end ?? last.start, last.start);
  return /^[，、；,]?\s*(?:和|及|以及|与)/.test(beforeLast) || /^[^，,；;、]{0,8}$/.test(text.slice(last.end, end));
}

/** A label that two parts share: 规划总结 counted twice. */
function findRepeatedLabel({ parts, at, word }: List, text: string): string | null {
  const labels = parts.map(({ start }, index) => {
    const from = index === 0 ? at + word.length : (parts[index - 1]?.end ?? at);
    return text.slice(from, start).replace(/[^\u4e00-\u9fff]|^[条件篇份次及和与]+|信息|类/g, "");
  });
  return labels.find((label, index) => label.length >= 2 && labels.indexOf(label) !== index) ?? null;
}
