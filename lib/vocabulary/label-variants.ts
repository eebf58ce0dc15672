import type { OutcomeGroup, RequestCode } from "./requests-form";

/** The rows of section 2; a cell of it is a row and a column. */
export type ProactiveRow =
  | "rules"
  | "normative_docs"
  | "licensing"
  | "other_services"
  | "penalty"
  | "coercion"
  | "admin_fees"
  | "procurement";

export type ProactiveColumn =
  | "issued"
  | "repealed"
  | "in_force"
  | "made"
  | "disclosed"
  | "disclosed_stock"
  | "items_prev"
  | "items_change"
  | "decisions"
  | "fees"
  | "projects"
  | "amount";

/** Words printed for the rows of section 2, without numbering and bracketed explanations; the statutory one first. */
export const PROACTIVE_ROW_LABELS: Readonly<Record<ProactiveRow, readonly string[]>> = {
  rules: ["规章", "政府规章"],
  normative_docs: ["行政规范性文件", "规范性文件"],
  licensing: ["行政许可"],
  other_services: ["其他对外管理服务事项", "其它对外管理服务事项", "其他对外服务管理事项"],
  penalty: ["行政处罚"],
  coercion: ["行政强制", "行政强制措施"],
  admin_fees: ["行政事业性收费", "行政事业收费"],
  procurement: ["政府集中采购", "集中采购"],
};

/** Words printed over the number columns of section 2. */
export const PROACTIVE_COLUMN_LABELS: Readonly<Record<ProactiveColumn, readonly string[]>> = {
  issued: ["本年制发件数", "本年制发数", "本年制发数量"],
  repealed: ["本年废止件数", "本年废止数", "本年废止数量"],
  in_force: ["现行有效件数", "现行有效件", "现行有效数", "现行有效数量"],
  made: ["本年新制作数量", "新制作数量", "本年新制作数"],
  disclosed: ["本年新公开数量", "新公开数量", "本年新公开数"],
  disclosed_stock: ["对外公开总数量", "对外公开总数"],
  items_prev: ["上一年项目数量", "上年项目数量", "上一年项目数"],
  items_change: ["本年增/减", "本年增减", "本年增（减）", "本年度增/减"],
  decisions: ["本年处理决定数量", "处理决定数量", "本年处理决定数", "处理决定数"],
  fees: ["本年收费金额", "本年收费总金额", "收费金额"],
  projects: ["采购项目数量", "采购项目数"],
  amount: ["采购总金额", "采购金额"],
};

/** Other words of section 2 that carry no figure. */
export const PROACTIVE_OTHER_LABELS: readonly string[] = ["信息内容", "内容", "事项"];

/** The heading over a block of section 2 begins so, even where the item in brackets is lost. */
export const PROACTIVE_BLOCK_START = "第二十条";

/** Words printed for the rows of section 3 beside the statutory ones of requests-form. */
export const REQUEST_ROW_VARIANTS: Partial<Readonly<Record<RequestCode, readonly string[]>>> = {
  req_new: [
    "本年新收政府信息公开申请",
    "本年度新收政府信息公开申请数量",
    "本年新收信息公开申请数量",
    "本年新收申请数量",
  ],
  req_carried_in: ["上年结转政府信息公开申请", "上年度结转政府信息公开申请数量", "上年结转申请数量"],
  refused_legal_prohibition: ["其他法律法规禁止公开", "其它法律行政法规禁止公开", "法律行政法规禁止公开"],
  refused_safety_stability: ["危及三安全一稳定", "危及三安全一稳定的"],
  refused_internal: ["三类内部事务信息", "属于内部事务信息"],
  refused_process: ["四类过程性信息", "属于过程性信息"],
  unavailable_not_held: ["本机关不掌握相关政府信息的", "本机关不掌握相关信息"],
  other_no_correction: ["申请人无正当理由逾期不补正", "逾期不补正"],
  other_fee_unpaid: ["申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知要求缴纳费用"],
  req_carried_out: ["结转下年度继续办理的", "结转下年继续办理", "结转下年度办理"],
};

/** Headings of section 3 over groups of rows; (六) is a row of the 2019 edition and a heading of that of 2021. */
export const REQUEST_GROUP_LABELS: Partial<Readonly<Record<OutcomeGroup, readonly string[]>>> = {
  refused: ["不予公开"],
  unavailable: ["无法提供"],
  unprocessed: ["不予处理"],
};

/** 其他 and 总计 are a column and a row of section 3: their place tells which. */
export const OTHER_WORDS: readonly string[] = ["其他", "其它"];
export const TOTAL_WORDS: readonly string[] = ["总计", "合计", "总数"];
export const OTHER_HANDLING_WORDS: readonly string[] = ["其他处理", "其它处理"];

/** Words over the number columns of section 3; no other word of the table is spelt so. */
export const REQUEST_HEAD_LABELS: readonly string[] = [
  "自然人",
  "法人或其他组织",
  "法人或其它组织",
  "法人及其他组织",
  "申请人情况",
  "商业企业",
  "科研机构",
  "社会公益组织",
  "社会组织",
  "公益组织",
  "法律服务机构",
  "其他组织",
];

/** Words of section 3 that stand over rows or beside them and carry no figure. */
export const REQUEST_OTHER_LABELS: readonly string[] = [
  "本年度办理结果",
  "本年度办理结果情况",
  "办理结果",
  "本年办理结果",
];
export const REQUEST_NOTE_START = "本列数据的勾稽关系";

/** The blocks of section 4, the longer words first, and the five columns each has. */
export const DISPUTE_BLOCK_LABELS = {
  recon: ["行政复议"],
  suit_direct: [
    "未经复议直接起诉",
    "未经行政复议直接起诉",
    "未经复议直接诉讼",
    "行政诉讼未经复议直接起诉",
    "未经复议直接起诉的行政诉讼",
  ],
  suit_after_recon: [
    "复议后起诉",
    "行政复议后起诉",
    "经复议后起诉",
    "复议后诉讼",
    "行政诉讼复议后起诉",
    "复议后起诉的行政诉讼",
  ],
} as const;

export const DISPUTE_RESULT_LABELS = {
  upheld: ["结果维持", "维持"],
  overturned: ["结果纠正", "纠正"],
  other: ["其他结果", "其它结果"],
  pending: ["尚未审结", "未审结"],
  total: ["总计", "合计"],
} as const;

export const DISPUTE_OTHER_LABELS: readonly string[] = ["行政诉讼"];
