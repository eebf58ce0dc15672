import { describe, expect, it } from "vitest";
import { readDisputeWord } from "@/lib/report/dispute-words";
import { foldLabel } from "@/lib/report/fold-label";
import { PROACTIVE_GRAMMAR } from "@/lib/report/proactive-grammar";
import { requestsGrammar } from "@/lib/report/requests-grammar";
import {
  PROACTIVE_COLUMN_LABELS,
  PROACTIVE_ROW_LABELS,
  REQUEST_HEAD_LABELS,
  REQUEST_ROW_VARIANTS,
} from "@/lib/vocabulary/label-variants";
import type { RequestCode } from "@/lib/vocabulary/requests-form";

describe("foldLabel", () => {
  it.each([
    ["（三）不予公开", "不予公开"],
    ["(三) 不予 公开", "不予公开"],
    ["三、（一）予以公开", "予以公开"],
    ["1.属于国家秘密", "属于国家秘密"],
    ["1、属于国家秘密", "属于国家秘密"],
    ["１． 属于国家秘密", "属于国家秘密"],
    ["1属于国家秘密", "属于国家秘密"],
    ["①属于国家秘密", "属于国家秘密"],
    ["- 2、重复申请", "重复申请"],
    ["危及“三安全一稳定”", "危及三安全一稳定"],
    ['危及"三安全一稳定"', "危及三安全一稳定"],
    ["部分公开 (区分处理的, 只计这一情形, 不计其他情形)", "部分公开"],
    ["本年收费金额（单位：万元）", "本年收费金额单位万元"],
    ["公(gong)開(kai)", "公开"],
    ["訴訟", "诉讼"],
    ["结果\u00a0维持", "结果维持"],
  ])("%j is %j", (raw, folded) => {
    expect(foldLabel(raw)).toBe(folded);
  });
});

describe("the labels", () => {
  it("have one meaning each", () => {
    const labels = [
      ...Object.values(PROACTIVE_ROW_LABELS),
      ...Object.values(PROACTIVE_COLUMN_LABELS),
      ...Object.values(REQUEST_ROW_VARIANTS),
      REQUEST_HEAD_LABELS,
    ].flatMap((group) => [...new Set(group.map(foldLabel))]);
    expect(labels.length).toBe(new Set(labels).size);
  });

  it.each<[string, RequestCode | null, RequestCode]>([
    ["一、本年新收政府信息公开申请数量", null, "req_new"],
    ["2.其他法律法规禁止公开", "refused_state_secret", "refused_legal_prohibition"],
    ["2.其他法律、行政法规禁止公开", "refused_state_secret", "refused_legal_prohibition"],
    ["（三）不予公开1.属于国家秘密", "granted_part", "refused_state_secret"],
    ["三、本年度办理结果（一）予以公开", "req_carried_in", "granted_full"],
    ["2.没有现存信息需另行制作", "unavailable_not_held", "unavailable_needs_creation"],
    ["1.申请人无正当理由逾期不补正、行政机关不再", "unprocessed_reissue", "other_no_correction"],
    ["四、结转下年度继续办理的", "outcome_total", "req_carried_out"],
  ])("%s is a row of section 3", (text, last, row) => {
    expect(requestsGrammar("2021").readWord(text, last)).toEqual({ kind: "row", row });
  });

  it.each(["属于其他情形", "按照要求公开", "备注", "填报人：", "不予公开的其他情形"])("%s is none", (text) => {
    expect(requestsGrammar("2021").readWord(text, "granted_part")).toBeNull();
  });

  it("take 其他处理 for a row in 2019 and a heading in 2021", () => {
    expect(requestsGrammar("2019").readWord("（六）其他处理", null)).toEqual({ kind: "row", row: "other_total" });
    expect(requestsGrammar("2021").readWord("（六）其他处理", null)).toEqual({ kind: "group" });
  });

  it.each([
    ["本年收费金额（单位：万元，保留4位小数）", "fees", "万元"],
    ["采购总金额(万元)", "amount", "万元"],
    ["采购总金额", "amount", ""],
    ["本年增／减", "items_change", ""],
    ["上一年项目数量（指上年末的事项数）", "items_prev", ""],
    ["对外公开 总数", "disclosed_stock", ""],
  ])("%s is a head of section 2", (text, head, unit) => {
    expect(PROACTIVE_GRAMMAR.readWord(text, null)).toEqual({ kind: "head", head, unit });
  });

  it.each([
    ["结果 维持", { kind: "result", result: "upheld" }],
    ["行政复议", { kind: "block", block: "recon" }],
    ["複議後起訴", { kind: "block", block: "suit_after_recon" }],
    ["合计", { kind: "result", result: "total" }],
    ["行政复议案件", null],
  ])("%s is read in section 4", (text, word) => {
    expect(readDisputeWord(text)).toEqual(word);
  });
});
