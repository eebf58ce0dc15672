import { describe, expect, it } from "vitest";
import { readMeasures } from "@/lib/report/read-measures";
import { readThemes } from "@/lib/report/read-themes";

describe("the codes of a statement stand in the order of its words", () => {
  it.each([
    ["协调机制不健全，人手也不足", "mechanism|staffing"],
    ["人手不足，协调机制也不健全", "staffing|mechanism"],
    ["公开的内容不全面，更新也不及时", "coverage|timeliness"],
    ["更新不及时，公开的内容也不全面", "timeliness|coverage"],
    ["经办人员业务能力不足，公开渠道单一，群众知晓率低", "skills|channels|publicity"],
    ["缺少专业人员", "staffing|skills"],
    ["社会评议活动开展得较少", "supervision|interaction"],
    ["惠民政策的解读照搬原文，发布的动态停留在表面", "interpretation|content_depth"],
  ])("%s", (statement, codes) => {
    expect(readThemes(statement).join("|")).toBe(codes);
  });

  it.each([
    ["组织业务培训，拓宽公开渠道", "m_training|m_channels"],
    ["拓宽公开渠道，组织业务培训", "m_channels|m_training"],
  ])("%s", (statement, codes) => {
    expect(readMeasures(statement).join("|")).toBe(codes);
  });
});
