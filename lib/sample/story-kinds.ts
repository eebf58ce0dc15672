/** The stories that can be planted on purpose, and the check or view that should tell each. */
export const STORY_KINDS = {
  missing_years: { check: null, zh: "缺年度报告" },
  problems_repeated: { check: null, zh: "同一问题连年承认" },
  promises_repeated: { check: null, zh: "同一措施连年承诺" },
  copied_section: { check: null, zh: "问题部分与同县机关全文相同" },
  copied_mostly: { check: null, zh: "问题部分大半与同县机关相同" },
  copied_last_year: { check: null, zh: "问题部分与本机关上年相同" },
  broken_carry_over: { check: "C-30", zh: "结转数与上年不衔接" },
  row_sum: { check: "C-03", zh: "表三横向合计不符" },
  column_sum: { check: "C-02", zh: "表三纵向合计不符" },
  dispute_sum: { check: "C-08", zh: "表四合计不符" },
  prose_against_table: { check: "C-20", zh: "正文与表格不一致" },
  tables_lost: { check: null, zh: "表格丢失" },
  table_cut: { check: null, zh: "表格右侧被截断" },
  wrong_kind: { check: "C-42", zh: "自称与机关类型不符" },
  wrong_year: { check: "C-40", zh: "正文年份错误" },
  placeholder_left: { check: "C-47", zh: "遗留占位符" },
  first_dispute: { check: null, zh: "首次出现行政复议" },
  many_requests: { check: null, zh: "申请量异常多" },
  renamed_township: { check: null, zh: "撤乡设镇更名" },
  old_form: { check: null, zh: "沿用旧版式" },
} as const;

export type StoryKind = keyof typeof STORY_KINDS;
