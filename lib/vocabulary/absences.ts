/**
 * What is known about a figure. A status of kind `value` has a number; one of kind `absence` has none and says why.
 * Zero is never a default.
 */
export const STATUSES = {
  stated: { kind: "value", zh: "报告载明", en: "stated", note: { zh: "报告中印有此数", en: "printed in the report" } },
  inferred: {
    kind: "value",
    zh: "按版面推断",
    en: "inferred",
    note: { zh: "报告印有此数，其行或列由版面推断", en: "printed; its row or column was told from the layout" },
  },
  derived: {
    kind: "value",
    zh: "推算",
    en: "derived",
    note: { zh: "由载明的数相加得出，报告未印", en: "computed from stated figures, not printed" },
  },
  blank_as_zero: {
    kind: "value",
    zh: "空白即零",
    en: "blank, proven zero",
    note: { zh: "单元格为空，表内勾稽关系证明为零", en: "empty, and the form's own sums prove the zero" },
  },
  stated_none: {
    kind: "value",
    zh: "文字载明为零",
    en: "none, in words",
    note: { zh: "报告以文字写明没有", en: "the report says none in words" },
  },
  blank: { kind: "absence", zh: "空白", en: "blank", note: { zh: "单元格为空", en: "the cell is empty" } },
  dash: {
    kind: "absence",
    zh: "划线",
    en: "dash",
    note: { zh: "单元格内为斜线或横线", en: "the cell holds a dash or a slash" },
  },
  illegible: {
    kind: "absence",
    zh: "无法辨认",
    en: "illegible",
    note: { zh: "单元格内不是一个确定的数", en: "the cell holds no certain number" },
  },
  cut_off: {
    kind: "absence",
    zh: "列被截断",
    en: "cut off",
    note: { zh: "表格右侧被截断，此列缺失", en: "the table is cut at its right edge and this column is lost" },
  },
  row_absent: {
    kind: "absence",
    zh: "缺此行",
    en: "row absent",
    note: { zh: "表中没有此行", en: "the table lacks this row" },
  },
  table_absent: {
    kind: "absence",
    zh: "缺此表",
    en: "table absent",
    note: { zh: "报告中没有此表", en: "the report lacks this table" },
  },
  not_asked: {
    kind: "absence",
    zh: "此版不设",
    en: "not asked",
    note: { zh: "该版式没有此项", en: "this edition of the form has no such cell" },
  },
  not_stated: {
    kind: "absence",
    zh: "正文未载",
    en: "not stated",
    note: { zh: "正文没有给出此数", en: "the text gives no such figure" },
  },
} as const;

export type Status = keyof typeof STATUSES;
export type ValueStatus = { [S in Status]: (typeof STATUSES)[S]["kind"] extends "value" ? S : never }[Status];
export type AbsenceStatus = Exclude<Status, ValueStatus>;

/** Whether a figure of this status has a number. */
export function isStatus(text: string): text is Status {
  return Object.hasOwn(STATUSES, text);
}

export function hasValue(status: Status): status is ValueStatus {
  return status === "stated" || WITH_VALUE.has(status);
}

const WITH_VALUE: ReadonlySet<string> = new Set(
  Object.entries(STATUSES).flatMap(([status, { kind }]) => (kind === "value" ? [status] : [])),
);

/** How complete a table of a report is: every due cell has a value, some, none; or the edition has no such table. */
export type TableState = "complete" | "partial" | "absent" | "not_asked";

/** Why a file of the corpus is no report in the database. */
export const QUARANTINE_REASONS = {
  not_a_report: { zh: "不是年度报告", en: "not an annual report" },
  county_report: {
    zh: "县级报告，只与各乡镇之和核对",
    en: "a county's report: only held against the sum of its townships",
  },
  generated: { zh: "生成的演示报告，不与真实报告并存", en: "a generated report, never kept beside real ones" },
  unreadable: { zh: "无法读取", en: "unreadable" },
  encrypted: { zh: "文件已加密", en: "encrypted" },
  too_large: { zh: "文件过大", en: "too large" },
  no_agency: { zh: "找不到报告机关", en: "no agency found" },
  no_year: { zh: "找不到报告年度", en: "no year found" },
  image_only: { zh: "只有图像，没有文字", en: "an image without text" },
  unsupported: { zh: "不支持的文件格式", en: "unsupported file format" },
  timed_out: { zh: "读取超时", en: "took too long to read" },
  crashed: { zh: "读取时出错", en: "the reader failed" },
} as const;

export type QuarantineReason = keyof typeof QUARANTINE_REASONS;
