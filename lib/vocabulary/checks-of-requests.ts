import type { CheckRow } from "./check-row";

/** Checks within the requests table of section 3. */
export const CHECKS_OF_REQUESTS = {
  "C-01": {
    group: "requests",
    version: 1,
    kind: "fail",
    zh: "新收与上年结转之和等于办理总计与结转下年之和（逐列）",
    en: "received + carried in = handled + carried out, in every column",
    left: { zh: "本年新收加上年结转", en: "received plus carried in" },
    right: { zh: "办理总计加结转下年", en: "handled plus carried out" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，相差 {difference}，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a difference of {difference}; please check.",
    },
    unless: { zh: "四个数缺一", en: "any of the four figures is missing" },
  },
  "C-02": {
    group: "requests",
    version: 1,
    kind: "fail",
    zh: "各项办理结果之和等于总计（逐列）",
    en: "the outcomes add up to the total handled, in every column",
    left: { zh: "各项办理结果之和", en: "the outcomes add up to" },
    right: { zh: "办理总计", en: "total handled" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，相差 {difference}，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a difference of {difference}; please check.",
    },
    unless: {
      zh: "有缺项，且已知各项之和未超过总计",
      en: "an outcome is missing and the known ones do not exceed the total",
    },
  },
  "C-03": {
    group: "requests",
    version: 1,
    kind: "fail",
    zh: "各类申请人之和等于总计（逐行）",
    en: "the kinds of applicant add up to the total, in every row",
    left: { zh: "各类申请人之和", en: "the kinds of applicant add up to" },
    right: { zh: "总计列", en: "the total column" },
    message: {
      zh: "{where}：{leftWords} {left}，{rightWords} {right}，相差 {difference}，请核对。",
      en: "{where}: {leftWords} {left}, {rightWords} {right}, a difference of {difference}; please check.",
    },
    unless: {
      zh: "有缺项，且已知各列之和未超过总计",
      en: "a column is missing and the known ones do not exceed the total",
    },
  },
  "C-04": {
    group: "requests",
    version: 1,
    kind: "fail",
    zh: "申请表各数为非负整数",
    en: "figures of the requests table are whole and not negative",
    left: { zh: "所印", en: "printed" },
    right: { zh: "非负整数", en: "a whole number of 0 or more" },
    message: {
      zh: "{where}：所印为 {left}，应为{right}，请核对。",
      en: "{where}: prints {left}, where {right} is expected; please check.",
    },
    unless: { zh: "单元格没有数", en: "the cell has no figure" },
  },
  "C-05": {
    group: "requests",
    version: 1,
    kind: "fail",
    zh: "部分不大于总体：各项结果不超过办理总计，办理总计不超过新收与结转之和",
    en: "a part is not more than its whole: outcomes within the total handled, handled within received plus carried in",
    left: { zh: "部分", en: "the part is" },
    right: { zh: "总体", en: "the whole" },
    message: {
      zh: "{where}：{leftWords} {left}，大于{rightWords} {right}，请核对。",
      en: "{where}: {leftWords} {left}, more than {rightWords} {right}; please check.",
    },
    unless: { zh: "两侧缺一", en: "either side is missing" },
  },
  "C-06": {
    group: "requests",
    version: 1,
    kind: "warn",
    zh: "总计有数而各类申请人皆空",
    en: "the total has a figure and all kinds of applicant are blank",
    left: { zh: "总计列", en: "the total column is" },
    right: { zh: "各类申请人", en: "the kinds of applicant" },
    message: {
      zh: "{where}：{leftWords} {left}，而{rightWords}均为空白，请核对。",
      en: "{where}: {leftWords} {left} while {rightWords} are all blank; please check.",
    },
    unless: { zh: "总计没有数", en: "the total has no figure" },
  },
  "C-07": {
    group: "requests",
    version: 1,
    kind: "warn",
    zh: "申请表单元格齐全",
    en: "the cells of the requests table are all there",
    left: { zh: "读到", en: "found" },
    right: { zh: "应有", en: "expected" },
    message: {
      zh: "{where}：应有 {right} 个单元格，读到 {left} 个，请对照原文。",
      en: "{where}: {left} of {right} cells were found; please compare with the source.",
    },
    unless: { zh: "版式不明", en: "edition unknown" },
  },
} as const satisfies Readonly<Record<string, CheckRow>>;
