import type { CheckGroup, Words } from "./check-row";
import { type CheckCode, checkRow } from "./checks";

/** What to look at when a check fails or is in doubt: a request to whoever keeps the report, never a verdict. */
export function checkAdvice(check: CheckCode): Words {
  return ADVICE_OF_CHECKS[check] ?? ADVICE_OF_GROUPS[checkRow(check).group];
}

const ADVICE_OF_GROUPS: Readonly<Record<CheckGroup, Words>> = {
  requests: {
    zh: "请对照申请办理台账，核对第三部分所列各格。",
    en: "Please compare the cells named with the register of requests.",
  },
  disputes: {
    zh: "请对照复议、诉讼结案材料，核对第四部分所列各格。",
    en: "Please compare the cells named with the files on reconsiderations and lawsuits.",
  },
  proactive: {
    zh: "请核对第二部分所列各格的数量与单位。",
    en: "Please check the counts and units of the cells named in section 2.",
  },
  prose: {
    zh: "请对照所引正文与表内数字，确认以哪一处为准。",
    en: "Please compare the words quoted with the table and settle which of the two holds.",
  },
  years: {
    zh: "请把两个年度的报告放在一起核对。",
    en: "Please lay the reports of both years side by side.",
  },
  form: {
    zh: "请核对报告原文的所引之处。",
    en: "Please check the passage named in the report.",
  },
  county: {
    zh: "请与县级报告核对统计范围。",
    en: "Please check against the county's report what each of the two counts.",
  },
};

const ADVICE_OF_CHECKS: Readonly<Partial<Record<CheckCode, Words>>> = {
  "C-06": {
    zh: "请核对各类申请人是否漏填。",
    en: "Please check whether the columns of applicants were left out.",
  },
  "C-07": {
    zh: "请对照原文：表格可能缺行、缺列，或发布时走样。",
    en: "Please compare with the source: rows or columns may be lost, or the table was damaged when it was published.",
  },
  "C-15": {
    zh: "请核对收费金额是否以万元填报。",
    en: "Please check whether the fees were reported in units of 10,000 yuan.",
  },
  "C-21": {
    zh: "请核对第六部分是否说明了信息处理费的收取情况。",
    en: "Please check whether section 6 tells of information processing fees.",
  },
  "C-30": {
    zh: "请核对上年所印结转下年与本年所印上年结转，以台账为准。",
    en: "Please check what last year's report carries out and this year's carries in against the register.",
  },
  "C-35": {
    zh: "两表数字完全相同，也可能属实；请核对是否误用了另一份报告的表格。",
    en: "Equal tables may both be true; please check whether the table of another report was taken over.",
  },
  "C-47": {
    zh: "请核对所引之处是否为模板中待填的文字。",
    en: "Please check whether the words quoted were left over from a template.",
  },
};
