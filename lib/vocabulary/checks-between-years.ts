import type { CheckRow } from "./check-row";

/** Checks between the reports of adjacent years, and between tables of agencies. */
export const CHECKS_BETWEEN_YEARS = {
  "C-30": {
    group: "years",
    version: 1,
    kind: "fail",
    zh: "上年结转下年数等于本年上年结转数（逐列）",
    en: "carried out last year = carried in this year, in every column",
    left: { zh: "上年报告的结转下年", en: "carried out, last year's report" },
    right: { zh: "本年报告的上年结转", en: "carried in, this year's report" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，相差 {difference}，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a difference of {difference}; please check.",
    },
    unless: { zh: "缺相邻年度或没有数", en: "the adjacent year or a figure is missing" },
  },
  "C-31": {
    group: "years",
    version: 1,
    kind: "info",
    zh: "结转链：相邻年度核对的环节数",
    en: "carry-over chain: links that could be checked",
    left: { zh: "环节", en: "links" },
    right: { zh: "可能的环节", en: "possible links" },
    message: {
      zh: "核对 {left} 个环节。",
      en: "{left} links checked.",
    },
    unless: { zh: "只有一个年度", en: "only one year" },
  },
  "C-32": {
    group: "years",
    version: 1,
    kind: "fail",
    zh: "现行有效等于上年现行有效加制发减废止",
    en: "in force = last year in force + issued − repealed",
    left: { zh: "上年现行有效加制发减废止", en: "last year in force plus issued less repealed" },
    right: { zh: "本年现行有效", en: "in force this year" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，相差 {difference}，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a difference of {difference}; please check.",
    },
    unless: { zh: "缺上年报告或版式不同", en: "last year is missing or of another edition" },
  },
  "C-33": {
    group: "years",
    version: 1,
    kind: "warn",
    zh: "数值没有骤变（十倍及以上）",
    en: "no sudden change by a factor of ten or more",
    left: { zh: "上年", en: "last year" },
    right: { zh: "本年", en: "this year" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，变化在十倍以上，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a change by a factor of ten or more; please check.",
    },
    unless: { zh: "上年无数或为零", en: "last year has no figure or zero" },
  },
  "C-34": {
    group: "years",
    version: 1,
    kind: "warn",
    zh: "数值没有连续三年不变",
    en: "no figure stays the same for three years",
    left: { zh: "数值", en: "the figure" },
    right: { zh: "连续年数", en: "years in a row" },
    message: {
      zh: "{where}：连续 {right} 年均为 {left}，请核对。",
      en: "{where}: {left} for {right} years in a row; please check.",
    },
    unless: { zh: "连续年度不足三年", en: "fewer than three consecutive years" },
  },
  "C-35": {
    group: "years",
    version: 1,
    kind: "warn",
    zh: "整张表与上年或他处不雷同",
    en: "no whole table equals last year's or another agency's",
    left: { zh: "本表", en: "this table" },
    right: { zh: "相同的表", en: "the same table" },
    message: {
      zh: "{where}：全表与{right}相同（{left} 个非零单元格），请核对。",
      en: "{where}: the whole table equals that of {right} ({left} cells that are not zero); please check.",
    },
    unless: { zh: "非零单元格不足三个", en: "fewer than three cells that are not zero" },
  },
} as const satisfies Readonly<Record<string, CheckRow>>;
