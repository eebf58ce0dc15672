import { STATUSES } from "./absences";

/** Why a check could not be made. A cell without a printed figure gives its own status as the reason. */
export const NOT_ASSESSABLE_REASONS = {
  blank: STATUSES.blank,
  dash: STATUSES.dash,
  illegible: STATUSES.illegible,
  cut_off: STATUSES.cut_off,
  row_absent: STATUSES.row_absent,
  table_absent: STATUSES.table_absent,
  not_asked: STATUSES.not_asked,
  not_stated: STATUSES.not_stated,
  derived: { zh: "该数为推算，不参与核对", en: "a derived figure proves nothing" },
  blank_as_zero: { zh: "空白按零计，不参与核对", en: "a blank taken as zero proves nothing" },
  edition_unknown: { zh: "版式不明或无统一版式", en: "no known edition of the form" },
  edition_change: { zh: "两年版式不同", en: "the two years use different editions" },
  year_missing: { zh: "缺相邻年度报告", en: "the adjacent year has no report" },
  before_rule: { zh: "该规定尚未施行", en: "the rule was not yet in force" },
  section_absent: { zh: "没有该部分", en: "the section is absent" },
  headings_unreadable: { zh: "标题无法辨认", en: "the headings could not be read" },
  sentence_absent: { zh: "没有相应语句", en: "no such sentence" },
  wording_incomplete: { zh: "表述不完整", en: "the wording is incomplete" },
  approximate: { zh: "约数", en: "an approximate figure" },
  other_period: { zh: "所述为其他年度或累计数", en: "about another year, or cumulative" },
  other_organisation: { zh: "所述为其他单位", en: "about another organisation" },
  sub_category: { zh: "只述及其中一类", en: "about one category only" },
  other_quantity: { zh: "所述不是同一数量", en: "not the same quantity" },
  open_list: { zh: "列举未尽", en: "the list is open" },
  overlapping_parts: { zh: "分项可能重叠", en: "the parts may overlap" },
  mixed_units: { zh: "单位不一", en: "mixed units" },
  nested_parts: { zh: "分项之中另有分项", en: "parts within parts" },
  too_few_parts: { zh: "分项不足两项", en: "fewer than two parts" },
  too_small: { zh: "基数过小", en: "the base is too small" },
  too_few_cells: { zh: "非零单元格不足三个", en: "fewer than three cells that are not zero" },
  too_few_years: { zh: "连续年度不足", en: "too few consecutive years" },
  one_source: { zh: "年份来源不足两处", en: "fewer than two sources tell the year" },
  kind_unknown: { zh: "单位类型不明", en: "the kind of agency is unknown" },
  names_not_given: { zh: "未提供同县单位名单", en: "the names of its neighbours were not given" },
  value_not_given: { zh: "未提供所需数据", en: "what the check needs was not given" },
} as const;

export type NotAssessableReason = keyof typeof NOT_ASSESSABLE_REASONS;

/** Why a measure has no value: as a check, or because there is nothing to divide by. */
export const NO_MEASURE_REASONS = {
  ...NOT_ASSESSABLE_REASONS,
  zero_base: { zh: "分母为零", en: "nothing to divide by" },
} as const;

export type NoMeasureReason = keyof typeof NO_MEASURE_REASONS;
