import type { Qualifier } from "./narrative-indicators";

/** Digits of Chinese numerals; 两 stands for two before a unit. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Powers that a Chinese numeral multiplies by. */
export const CHINESE_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** Words before a number that loosen it, longest first: 不少于90条, 近400条. */
export const QUALIFIERS_BEFORE: readonly (readonly [string, Qualifier])[] = [
  ["不少于", "at_least"],
  ["不低于", "at_least"],
  ["不下于", "at_least"],
  ["不下", "at_least"],
  ["至少", "at_least"],
  ["将近", "near"],
  ["接近", "near"],
  ["近", "near"],
  ["超过", "over"],
  ["突破", "over"],
  ["超", "over"],
  ["逾", "over"],
  ["大约", "about"],
  ["大概", "about"],
  ["约为", "about"],
  ["约", "about"],
];

/** Words between a number and its unit: 260余条, 600多条, 百来条. */
export const QUALIFIERS_INSIDE: Readonly<Record<string, Qualifier>> = { 余: "over", 多: "over", 来: "about" };

/** Words after the unit: 300条以上, 300条左右. */
export const QUALIFIERS_AFTER: readonly (readonly [string, Qualifier])[] = [
  ["以上", "at_least"],
  ["左右", "about"],
  ["上下", "about"],
];

/** Units that counts in reports carry, longest first. */
export const COUNT_UNITS = [
  "百分点",
  "工作日",
  "条次",
  "件次",
  "篇次",
  "期次",
  "场次",
  "人次",
  "批次",
  "班次",
  "万元",
  "条",
  "件",
  "篇",
  "则",
  "份",
  "个",
  "期",
  "项",
  "起",
  "宗",
  "例",
  "次",
  "场",
  "轮",
  "批",
  "人",
  "名",
  "位",
  "元",
  "户",
  "部",
  "张",
  "册",
  "%",
] as const;

/** Set phrases in which a numeral with a unit counts nothing. */
export const IDIOMS = [
  "一件事",
  "一次办",
  "一次性",
  "一条龙",
  "一条主线",
  "一次都",
  "一个都",
  "一项重要",
  "一项长期",
  "一项基础",
];
