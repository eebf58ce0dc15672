import { BOTH, type Edition, ONLY_2019, ONLY_2021 } from "./editions";

/** The seven number columns of section 3, left to right. */
export const APPLICANTS = [
  { code: "natural_person", zh: "自然人", en: "Natural persons" },
  { code: "org_business", zh: "商业企业", en: "Business enterprises" },
  { code: "org_research", zh: "科研机构", en: "Research institutions" },
  { code: "org_public_welfare", zh: "社会公益组织", en: "Public-interest social organisations" },
  { code: "org_legal_service", zh: "法律服务机构", en: "Legal service providers" },
  { code: "org_other", zh: "其他", en: "Other organisations" },
  { code: "total", zh: "总计", en: "Total" },
] as const;

export type Applicant = (typeof APPLICANTS)[number]["code"];

/** The groups that section 3 prints as headings over its outcome rows; their subtotals are never printed. */
export const OUTCOME_GROUPS = [
  { code: "granted", subtotal: null, zh: "予以公开、部分公开", en: "Granted", heading: null },
  { code: "refused", subtotal: "refused_total", zh: "不予公开", en: "Refused (exempt)", heading: "（三）不予公开" },
  {
    code: "unavailable",
    subtotal: "unavailable_total",
    zh: "无法提供",
    en: "Cannot be provided",
    heading: "（四）无法提供",
  },
  {
    code: "unprocessed",
    subtotal: "unprocessed_total",
    zh: "不予处理",
    en: "Not processed",
    heading: "（五）不予处理",
  },
  { code: "other", subtotal: "other_total", zh: "其他处理", en: "Other handling", heading: "（六）其他处理" },
] as const;

export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]["code"];

/**
 * What a row of section 3 is in the sums of the form: `intake` and `carried_out` stand outside the outcomes,
 * `outcome` rows add up to `outcome_total`.
 */
export type RowRole = "intake" | "outcome" | "outcome_total" | "carried_out";

export type RequestRow = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly role: RowRole;
  readonly group: OutcomeGroup | null;
  readonly editions: readonly Edition[];
};

/** The data rows of section 3, in the order of printing: 25 in the 2021 edition, 23 in that of 2019. */
export const REQUEST_ROWS = [
  {
    code: "req_new",
    zh: "一、本年新收政府信息公开申请数量",
    en: "Requests received this year",
    role: "intake",
    group: null,
    editions: BOTH,
  },
  {
    code: "req_carried_in",
    zh: "二、上年结转政府信息公开申请数量",
    en: "Requests carried over from last year",
    role: "intake",
    group: null,
    editions: BOTH,
  },
  {
    code: "granted_full",
    zh: "（一）予以公开",
    en: "Granted in full",
    role: "outcome",
    group: "granted",
    editions: BOTH,
  },
  {
    code: "granted_part",
    zh: "（二）部分公开",
    en: "Granted in part",
    role: "outcome",
    group: "granted",
    editions: BOTH,
  },
  {
    code: "refused_state_secret",
    zh: "1.属于国家秘密",
    en: "State secrets",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_legal_prohibition",
    zh: "2.其他法律行政法规禁止公开",
    en: "Prohibited by other laws or administrative regulations",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_safety_stability",
    zh: "3.危及“三安全一稳定”",
    en: "Harm to national, public or economic security or social stability",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_third_party",
    zh: "4.保护第三方合法权益",
    en: "Protection of third-party rights",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_internal",
    zh: "5.属于三类内部事务信息",
    en: "Three kinds of internal-affairs information",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_process",
    zh: "6.属于四类过程性信息",
    en: "Four kinds of deliberative-process information",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_enforcement_file",
    zh: "7.属于行政执法案卷",
    en: "Administrative enforcement case files",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "refused_admin_query",
    zh: "8.属于行政查询事项",
    en: "Administrative record queries (other procedure)",
    role: "outcome",
    group: "refused",
    editions: BOTH,
  },
  {
    code: "unavailable_not_held",
    zh: "1.本机关不掌握相关政府信息",
    en: "Not held by this agency",
    role: "outcome",
    group: "unavailable",
    editions: BOTH,
  },
  {
    code: "unavailable_needs_creation",
    zh: "2.没有现成信息需要另行制作",
    en: "No ready information; would have to be created",
    role: "outcome",
    group: "unavailable",
    editions: BOTH,
  },
  {
    code: "unavailable_unclear",
    zh: "3.补正后申请内容仍不明确",
    en: "Still unclear after correction",
    role: "outcome",
    group: "unavailable",
    editions: BOTH,
  },
  {
    code: "unprocessed_petition",
    zh: "1.信访举报投诉类申请",
    en: "Petition, report or complaint in the form of a request",
    role: "outcome",
    group: "unprocessed",
    editions: BOTH,
  },
  {
    code: "unprocessed_repeat",
    zh: "2.重复申请",
    en: "Repeated request",
    role: "outcome",
    group: "unprocessed",
    editions: BOTH,
  },
  {
    code: "unprocessed_publication",
    zh: "3.要求提供公开出版物",
    en: "Request for published material",
    role: "outcome",
    group: "unprocessed",
    editions: BOTH,
  },
  {
    code: "unprocessed_excessive",
    zh: "4.无正当理由大量反复申请",
    en: "Excessive repeated requests without good reason",
    role: "outcome",
    group: "unprocessed",
    editions: BOTH,
  },
  {
    code: "unprocessed_reissue",
    zh: "5.要求行政机关确认或重新出具已获取信息",
    en: "Confirmation or re-issue of information already obtained",
    role: "outcome",
    group: "unprocessed",
    editions: BOTH,
  },
  {
    code: "other_no_correction",
    zh: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    en: "Lapsed: not corrected in time",
    role: "outcome",
    group: "other",
    editions: ONLY_2021,
  },
  {
    code: "other_fee_unpaid",
    zh: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    en: "Lapsed: fee not paid in time",
    role: "outcome",
    group: "other",
    editions: ONLY_2021,
  },
  { code: "other_misc", zh: "3.其他", en: "Other", role: "outcome", group: "other", editions: ONLY_2021 },
  {
    code: "other_total",
    zh: "（六）其他处理",
    en: "Other handling",
    role: "outcome",
    group: "other",
    editions: ONLY_2019,
  },
  { code: "outcome_total", zh: "（七）总计", en: "Total handled", role: "outcome_total", group: null, editions: BOTH },
  {
    code: "req_carried_out",
    zh: "四、结转下年度继续办理",
    en: "Carried forward to next year",
    role: "carried_out",
    group: null,
    editions: BOTH,
  },
] as const satisfies readonly RequestRow[];

export type RequestCode = (typeof REQUEST_ROWS)[number]["code"];
