import { describe, expect, it } from "vitest";
import { readMeasures } from "@/lib/report/read-measures";

describe("the remedies that a measure names", () => {
  it.each([
    ["建立信息发布台账，会议一结束就尽快上传", "m_update_rules"],
    ["把低保评议等事项纳入公开范围，补齐缺少的内容", "m_widen_content"],
    ["组织站所供给一手资料，减少转发", "m_depth"],
    ["深化公开内容，把办理依据写明", "m_depth"],
    ["由镇长亲自部署，树牢公开意识", "m_leadership"],
    ["落实主体责任，克服畏难情绪", "m_leadership"],
    ["认真做好申请的登记和答复", "m_requests"],
    ["把公开工作列入年终考核", "m_supervision"],
    ["引入第三方评议", "m_supervision"],
    ["结对传帮带，让新手熟悉掌握规定", "m_training"],
    ["认真做好其他工作", ""],
  ])("%s", (statement, codes) => {
    expect(readMeasures(statement).join("|")).toBe(codes);
  });
});
