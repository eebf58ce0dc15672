import { plural } from "../plural";

/** The ordinals of the sections with tables, as they stand before their headings. */
export const SECTION_NUMBERS: Readonly<Record<number, { readonly zh: string; readonly en: string }>> = {
  2: { zh: "二、", en: "2. " },
  3: { zh: "三、", en: "3. " },
  4: { zh: "四、", en: "4. " },
};

/** Words of the page of one report. */
export const REPORT_COPY = {
  tableInText: { zh: "正文中的表格", en: "table in the text" },
  title: {
    zh: (agency: string, year: number) => `${agency} ${year} 年度报告`,
    en: (agency: string, year: number) => `${agency}, report for ${year}`,
  },
  superseded: {
    zh: "这一版已被后来的版本替代，不计入汇总。",
    en: "A later issue replaced this one; it is not counted in sums.",
  },
  facts: { zh: "这份报告", en: "This report" },
  asTitled: { zh: "标题", en: "Title" },
  edition: { zh: "版式", en: "Edition" },
  published: { zh: "发布日期", en: "Published" },
  file: { zh: "文件", en: "File" },
  hash: { zh: "SHA-256", en: "SHA-256" },
  address: { zh: "来源网址", en: "Source address" },
  place: { zh: "所在地依据", en: "Place told by" },
  candidates: { zh: "可能的所在地", en: "Possible places" },
  cells: { zh: "有数的格", en: "Cells with a figure" },
  otherYears: { zh: "其他年度", en: "Other years" },
  form: { zh: "表格（按原表样式）", en: "The form, as printed" },
  formKey: {
    zh: "直体：报告载明；点下划线：按版面推断；斜体：推算；斜纹：没有数，注明原因。",
    en: "Plain: stated; dotted underline: told from the layout; italic: derived; hatched: no figure, with the reason.",
  },
  noForm: {
    zh: "这份报告没有法定表格。",
    en: "This report has no statutory tables.",
  },
  tableGap: {
    zh: (table: string, n: string, reason: string) => `${table}：${n} 格都没有数（${reason}）。`,
    en: (table: string, n: string, reason: string) =>
      `${table}: none of ${plural(n, "cell", "cells")} has a figure (${reason}).`,
  },
  showEmpty: { zh: "仍显示空表", en: "Show the empty table" },
  item: { zh: "信息内容", en: "Item" },
  outcome: { zh: "本年度办理结果", en: "Outcomes this year" },
  text: { zh: "报告原文", en: "The report's text" },
  textNote: {
    zh: "标记处为读出的数与陈述；从其他页面点击数字会定位到这里。",
    en: "Marked: figures and statements that were read; a figure on any other page leads here.",
  },
  narrative: { zh: "正文中的数", en: "Figures told in the text" },
  statements: { zh: "问题与措施", en: "Problems and measures" },
  findings: { zh: "核对发现", en: "Findings" },
  noFindings: { zh: "核对没有发现不符。", en: "The checks found nothing that disagrees." },
  issues: { zh: "没有读懂的地方", en: "Not understood" },
  extract: { zh: "这份报告的数字 CSV", en: "Figures of this report, CSV" },
} as const;
