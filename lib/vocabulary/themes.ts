/** The problem themes of section 5, and for each the code of the measure that answers it. Multi-label; `zh` is the problem, `measure` its remedy. */
export const THEMES = {
  timeliness: { zh: "公开不及时", en: "Late or stale information", measure: "m_update_rules" },
  coverage: { zh: "内容不全", en: "Incomplete or one-sided content", measure: "m_widen_content" },
  content_depth: { zh: "内容质量不高", en: "Shallow or poor quality", measure: "m_depth" },
  demand_match: { zh: "供需不匹配", en: "Not what the public needs", measure: "m_demand_list" },
  process_openness: { zh: "过程公开不足", en: "Decisions and process not open", measure: "m_process" },
  interpretation: { zh: "政策解读薄弱", en: "Weak policy interpretation", measure: "m_interpretation" },
  channels: { zh: "渠道形式单一", en: "Few or old channels", measure: "m_channels" },
  platform: { zh: "平台设施不足", en: "Platform, site or facilities", measure: "m_platform" },
  publicity: { zh: "宣传不够", en: "Low publicity and public awareness", measure: "m_publicity" },
  interaction: { zh: "互动回应不足", en: "Weak interaction and response", measure: "m_interaction" },
  awareness: { zh: "思想认识不到位", en: "Low awareness among officials", measure: "m_leadership" },
  staffing: { zh: "人员力量不足", en: "Lack of people", measure: "m_staff" },
  skills: { zh: "业务能力不足", en: "Lack of skill or training", measure: "m_training" },
  mechanism: { zh: "机制不健全", en: "Weak rules and coordination", measure: "m_mechanism" },
  supervision: { zh: "监督考核不力", en: "Weak supervision and assessment", measure: "m_supervision" },
  requests_handling: { zh: "依申请办理不规范", en: "Request handling", measure: "m_requests" },
  standardisation: { zh: "规范性不足", en: "Standard, format, review", measure: "m_standards" },
  grassroots_reach: { zh: "基层延伸不够", en: "Villages and special groups", measure: "m_grassroots" },
} as const;

export type Theme = keyof typeof THEMES;
export type MeasureCode = (typeof THEMES)[Theme]["measure"];

/** The code of a statement that no theme fits: kept and shown, so that the vocabulary can be judged. */
export const UNCLASSIFIED = "other";

export type StatementCode = Theme | MeasureCode | typeof UNCLASSIFIED;

/** What section 5 does: names problems, says there are none, tells remedies only, or is not there. */
export const PROBLEM_STATES = {
  stated: { zh: "载明问题", en: "names problems" },
  none_stated: { zh: "称无问题", en: "says there are none" },
  remedies_only: { zh: "只写措施", en: "tells remedies only" },
  absent: { zh: "没有此节", en: "section absent" },
} as const;

export type ProblemState = keyof typeof PROBLEM_STATES;

/** Whether a code of a statement is a theme; measures and what is unclassified are not. */
export function isTheme(code: string): code is Theme {
  return Object.hasOwn(THEMES, code);
}
