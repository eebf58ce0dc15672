/** Which time a number in prose belongs to. `part` is a stretch of this year; `cumulative` reaches back over years. */
export type Period = "current" | "part" | "past" | "future" | "cumulative";

/** Words that set the time for the words after them. A word after 较, 比, 与 or 同 only compares and sets nothing. */
export const PERIOD_WORDS: readonly { readonly period: Period; readonly pattern: string }[] = [
  {
    period: "cumulative",
    pattern:
      "历年来?|(?:建站|开通|成立|运行|施行|实施|上线)以来|近(?:几|两|三|五|[2-9])年|(?:多|几|两|三|五|[2-9])年来|累计至今|年至20\\d{2}年",
  },
  { period: "past", pattern: "(?:去年|上年度?|上一年度?|前年|往年)(?!度?结转|度?转入|末|底|度?未办)" },
  {
    period: "future",
    pattern:
      "计划(?!生育|生|类|总结|、|信息|公开)|拟(?!定|制|稿)|力争|预计|目标[是为：]|争取|明年|下一?年度?(?!度?继续|度?办)|下一?步|今后|将(?=进一步|继续|大力|计划|组织|开展|举办|召开|新增|配备|持续|在20)",
  },
  {
    period: "part",
    pattern: "[一二三四1-4]季度|[上下]半年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份|年初|年中|年底前",
  },
  { period: "current", pattern: "今年|本年|当年|年内|报告期内" },
];

/** What stands before a time word that only compares: 较上年增长, 与2023年持平. */
export const COMPARING = "较比与同和跟";

/** Rules, targets and rates of repetition: a number with one of these counts nothing that happened. */
export const NO_EVENT =
  "每(?:年|月|周|季度?|半年|两周|天|日|个?工作日|人|村)|按月|平均|[月日人周年]均|要求.{0,8}(?:不少于|至少|不低于)|确保.{0,12}(?:不少于|不低于)|任务数?[为是]|目标任务|指标为";
