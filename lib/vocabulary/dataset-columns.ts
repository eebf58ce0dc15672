import type { CodeKind, Language } from "./code-labels";
import { measureDefinitions } from "./derived-measures";

/** A column of a downloadable dataset. Codes of a `kind` turn into labels where a language is asked for. */
export type DatasetColumn = {
  readonly type: "text" | "code" | "number" | "date";
  readonly codes?: CodeKind;
  /** Of figures of reports; where a column holds figures of many kinds, their units have a column of their own. */
  readonly unit?: string;
  /** Numbers are whole unless they are amounts or are told in prose. */
  readonly hasDecimals?: true;
  readonly zh: string;
  readonly en: string;
  readonly note: Readonly<Record<Language, string>>;
};

/** Every column that stands in more than one dataset or in one, by its name: one name, one meaning. */
export const DATASET_COLUMNS = {
  report_id: code("报告编号", "Report ID", "机关编号与年度", "agency ID and year"),
  agency_id: code(
    "机关编号",
    "Agency ID",
    "行政区划代码；区划未定时为固定短码",
    "division code, else a stable short code",
  ),
  agency: text("机关", "Agency", "乡镇或街道的名称", "name of the township or sub-district"),
  agency_kind: text("机关类型", "Kind of agency", "乡、镇、街道等", "township, town, sub-district ..., in Chinese"),
  province: text("省", "Province", "未能确定时为空", "empty where it is not known"),
  prefecture: text("市", "Prefecture", "未能确定时为空", "empty where it is not known"),
  county: text("县区", "County", "未能确定时为空", "empty where it is not known"),
  division_code: code("区划代码", "Division code", "九位，GB/T 10114", "nine digits, GB/T 10114"),
  place_method: code("区划依据", "Place told by", "以何种线索确定区划", "the clue that told the place", "place_method"),
  year: number("年度", "Year", "报告所述年度", "the year reported on"),
  edition: code("版式", "Edition", "法定表格的版式", "edition of the statutory form", "edition"),
  title: text("标题", "Title", "报告所印标题", "as printed"),
  superseded: number(
    "已被替代",
    "Superseded",
    "1 表示另有较新的同年报告",
    "1 where a later issue of the same year stands",
  ),
  source_file: text("来源文件", "Source file", "相对于所给文件夹的路径", "path below the folder that was read"),
  source_sha256: code("来源文件哈希", "Source SHA-256", "文件内容的 SHA-256", "SHA-256 of the file's content"),
  source_url: text("来源网址", "Source address", "清单或文件所载", "as the manifest or the file gives it"),
  published_on: {
    ...code("发布日期", "Published on", "清单或文件所载", "as the manifest or the file gives it"),
    type: "date",
  },
  proactive_state: code(
    "第二部分表格",
    "Table of section 2",
    "读出的完整程度",
    "how completely it was read",
    "table_state",
  ),
  requests_state: code(
    "第三部分表格",
    "Table of section 3",
    "读出的完整程度",
    "how completely it was read",
    "table_state",
  ),
  disputes_state: code(
    "第四部分表格",
    "Table of section 4",
    "读出的完整程度",
    "how completely it was read",
    "table_state",
  ),
  cells_stated: number("有值单元格", "Cells with a value", "应填单元格中有值的个数", "of the due cells"),
  cells_due: number("应填单元格", "Cells due", "版式要求填写的个数", "cells that the edition asks for"),
  table: code("表", "Table", "数据所在的表，或正文", "the table of the figure, or the text", "table"),
  indicator: code("指标", "Indicator", "指标代码", "code of the indicator", "indicator"),
  applicant: code("申请人", "Applicant", "第三部分表格的列", "column of the table in section 3", "applicant"),
  value: amount("数值", "Value", "空表示无值，原因见状态", "empty means no value; the status says why"),
  qualifier: code("精确程度", "Qualifier", "正文数字的确切程度", "how exact a figure in prose is", "qualifier"),
  unit: code("单位", "Unit", "数值的单位", "unit of the value"),
  status: code(
    "状态",
    "Status",
    "数值的来历或缺失的原因",
    "where the value comes from, or why there is none",
    "status",
  ),
  raw: text("原文", "As printed", "报告所印的字", "the words of the report"),
  locator: text("位置", "Locator", "表内单元格，或正文中的起止位置", "cell of the form, or offsets in the text"),
  part: code("部分", "Part", "问题或措施", "problem or measure", "part"),
  ordinal: number("序号", "Ordinal", "在该部分中的次序", "place within its part"),
  statement: text("表述", "Statement", "报告原文", "the words of the report"),
  themes: code("主题", "Themes", "主题代码，以竖线分隔", "codes joined by a vertical bar", "theme"),
  start: number("起", "Start", "在报告文本中的起点", "offset in the report's text (UTF-16 units)"),
  end: number("止", "End", "在报告文本中的终点（不含）", "offset in the report's text, exclusive"),
  theme: code("主题", "Theme", "主题代码", "code of the theme", "theme"),
  reports: number("报告数", "Reports", "读出第五部分的报告数", "reports whose section 5 was read"),
  reports_with_theme: number(
    "提及该主题的报告数",
    "Reports with the theme",
    "至少一处问题属于该主题",
    "at least one problem of the theme",
  ),
  measure: code("推算指标", "Measure", measureDefinitions("zh"), measureDefinitions("en"), "measure"),
  n: number("分子", "Numerator", "空表示无值", "empty means no value"),
  d: number("分母", "Denominator", "不是比值的指标为空", "empty for measures that are no ratio"),
  rests_on: code(
    "数据来历",
    "Rests on",
    "stated：所用各数均为报告所印；derived：其中有推算或按零计的空白",
    "stated: every operand is printed; derived: one of them was computed, or is a blank proven zero",
    "status",
  ),
  not_assessable: code("无值原因", "Not assessable", "为何没有值", "why there is no value", "not_assessable"),
  issue: code("原因", "Reason", "为何未能读懂", "why it was not understood", "issue"),
  quote: text("原文", "Quoted", "未读懂的文字，过长则截断", "the words in question, cut short where long"),
  check: code("核对规则", "Check", "规则编号", "code of the check"),
  outcome: code("结果", "Outcome", "不符或存疑", "fails or is doubtful", "outcome"),
  left: text("左边", "Left side", "等式左边", "left side of the relation"),
  right: text("右边", "Right side", "等式右边", "right side of the relation"),
  message: text("说明", "Message", "以文字说明；lang=en 时为英文", "in words: in Chinese, with lang=en in English"),
  finding_id: code(
    "问题编号",
    "Finding ID",
    "重新导入后不变，用于 acknowledged.csv",
    "the same after re-seeding; for acknowledged.csv",
  ),
  acknowledged_note: text(
    "核实说明",
    "Acknowledged",
    "acknowledged.csv 中的说明；空为未核实",
    "the note of acknowledged.csv; empty where nobody has acknowledged it",
  ),
  state: code(
    "状态",
    "State",
    "该机关该年度的报告情况，或文件被搁置",
    "state of the year's report, or of the file",
    "coverage_state",
  ),
  reason: code(
    "原因",
    "Reason",
    "未能完整读出或搁置的原因",
    "why it is not complete, or why the file is set aside",
    "reason",
  ),
  a_value: amount("甲 数值", "A: value", "空表示无值", "empty means no value"),
  a_status: code("甲 状态", "A: status", "来历或缺失的原因", "where it comes from, or why there is none", "status"),
  b_value: amount("乙 数值", "B: value", "空表示无值", "empty means no value"),
  b_status: code("乙 状态", "B: status", "来历或缺失的原因", "where it comes from, or why there is none", "status"),
  difference: amount("差", "Difference", "甲减乙；任一方无值则为空", "A minus B; empty where either has no value"),
} as const satisfies Readonly<Record<string, DatasetColumn>>;

export type DatasetColumnName = keyof typeof DATASET_COLUMNS;

function text(zh: string, en: string, noteZh: string, noteEn: string): DatasetColumn {
  return { type: "text", zh, en, note: { zh: noteZh, en: noteEn } };
}

function number(zh: string, en: string, noteZh: string, noteEn: string): DatasetColumn {
  return { type: "number", zh, en, note: { zh: noteZh, en: noteEn } };
}

function amount(zh: string, en: string, noteZh: string, noteEn: string): DatasetColumn {
  return { ...number(zh, en, noteZh, noteEn), hasDecimals: true };
}

function code(zh: string, en: string, noteZh: string, noteEn: string, codes?: CodeKind): DatasetColumn {
  const column = { type: "code", zh, en, note: { zh: noteZh, en: noteEn } } as const;
  return codes === undefined ? column : { ...column, codes };
}
