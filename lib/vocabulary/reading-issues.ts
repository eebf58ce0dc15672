import type { Label } from "./indicator-labels";

/** What the reader notes where it does not understand a report, or where its sources disagree; the words are quoted with it. */
export const READING_ISSUES = {
  unknown_label: { zh: "表中有不认识的行", en: "figures in a row of unknown label" },
  label_lost: { zh: "表中数字的行名缺失", en: "figures in a row without a label" },
  figures_do_not_fit: { zh: "一行的数字与列数不合", en: "the figures of a row do not fit its columns" },
  figure_illegible: { zh: "单元格的数字无法辨认", en: "the figure of a cell is illegible" },
  row_printed_twice: { zh: "同一行印了两次且不同", en: "a row is printed twice and differs" },
  other_edition: { zh: "属于另一版式的行", en: "a row of the other edition" },
  unit_not_printed: { zh: "金额未印单位", en: "an amount without its unit" },
  digits_broken: { zh: "数字被空格断开", en: "digits broken by spaces" },
  figures_differ: { zh: "正文同一数量前后不同", en: "the text tells one quantity in two ways" },
  totals_differ: { zh: "正文所述总数前后不同", en: "the text tells two totals" },
  parts_mismatch: { zh: "正文分项之和与总数不符", en: "parts in the text do not add up to their total" },
  title_names_two_years: { zh: "标题有两个年度", en: "the title names two years" },
  year_sources_differ: { zh: "年度的来源不一致", en: "the sources of the year disagree" },
  agency_not_in_title: { zh: "标题没有机关名称", en: "the title names no agency" },
  stated_year_differs: { zh: "清单的年度与报告不同", en: "the manifest has another year" },
  stated_agency_differs: { zh: "清单的机关与报告不同", en: "the manifest has another agency" },
  stated_agency_not_read: { zh: "清单的机关名称未能辨认", en: "the agency of the manifest was not understood" },
  stated_county_differs: { zh: "清单的县区与报告不同", en: "the manifest has another county" },
  stated_prefecture_differs: { zh: "清单的市与报告不同", en: "the manifest has another prefecture" },
  stated_province_differs: { zh: "清单的省与报告不同", en: "the manifest has another province" },
  stated_division_differs: { zh: "清单的区划代码与报告不同", en: "the manifest has another division code" },
} as const satisfies Readonly<Record<string, Label>>;

export type ReadingIssueCode = keyof typeof READING_ISSUES;
