import { describe, expect, it } from "vitest";
import { findStatements } from "@/lib/report/find-statements";
import type { Section, SectionKind } from "@/lib/report/parsed-report";
import { documentOf } from "./document-of";

type StructureCase = {
  readonly name: string;
  /** Bodies of sections, in order. */
  readonly bodies: readonly (readonly [SectionKind, string])[];
  readonly state: string;
  readonly problems: readonly string[];
  readonly measures: readonly string[];
};

const section5 = (body: string): StructureCase["bodies"] => [["problems", body]];

const CASES: readonly StructureCase[] = [
  {
    name: "a sentence with 一是, 二是, 三是 and remedies after 下一步",
    bodies: section5(
      "今年以来，我镇信息公开工作取得一定进步，但仍存在一些薄弱环节：一是栏目更新滞后；二是解读形式单一；三是经办人员不足。下一步，我镇将做好以下几方面工作：一是定期更新栏目。二是制作图解。三是充实人员。",
    ),
    state: "stated",
    problems: ["栏目更新滞后", "解读形式单一", "经办人员不足"],
    measures: ["定期更新栏目", "制作图解", "充实人员"],
  },
  {
    name: "headings （一） and （二）",
    bodies: section5(
      "（一）存在的主要问题\n1.公开内容不全。部分站所只公开动态信息。\n2.宣传力度不足。\n（二）改进情况\n1.梳理公开事项，扩大公开范围。\n2.开展政策宣传活动。",
    ),
    state: "stated",
    problems: ["公开内容不全。部分站所只公开动态信息", "宣传力度不足"],
    measures: ["梳理公开事项，扩大公开范围", "开展政策宣传活动"],
  },
  {
    name: "dashes with numbers under headings with colons",
    bodies: section5(
      "主要不足：\n\n- 1、认识不到位；\n- 2、人手少。\n\n改进措施：\n\n- 1、加强学习，提高认识。\n- 2、配备专人。",
    ),
    state: "stated",
    problems: ["认识不到位", "人手少"],
    measures: ["加强学习，提高认识", "配备专人"],
  },
  {
    name: "problems embedded by 如 and 以及",
    bodies: section5("工作虽有进展，但仍有不足之处，例如公开的针对性不强以及与群众的互动较少等。"),
    state: "stated",
    problems: ["公开的针对性不强", "与群众的互动较少"],
    measures: [],
  },
  {
    name: "problems embedded before 等问题",
    bodies: section5("2023年，我街道政务公开工作还存在信息更新不够及时、渠道不够丰富等问题。"),
    state: "stated",
    problems: ["信息更新不够及时、渠道不够丰富"],
    measures: [],
  },
  {
    name: "one line with both headings",
    bodies: section5("主要问题：信息发布不及时；内容单一。改进情况：加强督促检查，丰富公开内容。"),
    state: "stated",
    problems: ["信息发布不及时", "内容单一"],
    measures: ["加强督促检查，丰富公开内容"],
  },
  {
    name: "semicolons without numbers",
    bodies: section5("存在以下不足：公开意识不强；业务培训较少；平台功能不完善。今后将加强培训。"),
    state: "stated",
    problems: ["公开意识不强", "业务培训较少", "平台功能不完善"],
    measures: ["今后将加强培训"],
  },
  {
    name: "problem and remedy in each item",
    bodies: section5("一是针对栏目更新不及时的问题，我镇明确专人每周更新。二是针对解读形式单一问题，制作动漫图解。"),
    state: "stated",
    problems: ["栏目更新不及时", "解读形式单一"],
    measures: ["我镇明确专人每周更新", "制作动漫图解"],
  },
  {
    name: "a list that goes on after each remedy",
    bodies: section5("一是人员力量不足。下一步，将增配工作人员。二是公开渠道单一。下一步，将用好公众号。"),
    state: "stated",
    problems: ["人员力量不足", "公开渠道单一"],
    measures: ["将增配工作人员", "将用好公众号"],
  },
  {
    name: "remedies only",
    bodies: section5("一是加强组织领导，提高思想认识。二是强化业务培训，提升工作水平。"),
    state: "remedies_only",
    problems: [],
    measures: ["加强组织领导，提高思想认识", "强化业务培训，提升工作水平"],
  },
  { name: "主要问题：无", bodies: section5("主要问题：无。"), state: "none_stated", problems: [], measures: [] },
  { name: "无", bodies: section5("\n无\n"), state: "none_stated", problems: [], measures: [] },
  {
    name: "本年度不存在问题",
    bodies: section5("本年度不存在明显问题。"),
    state: "none_stated",
    problems: [],
    measures: [],
  },
  { name: "an empty section", bodies: section5("\n\n"), state: "absent", problems: [], measures: [] },
  { name: "no section", bodies: [["overview", "全年工作平稳。"]], state: "absent", problems: [], measures: [] },
  {
    name: "problems in another part of the report",
    bodies: [["overview_requests", "办理申请时仍存在一些问题：一是答复不够规范；二是登记不全。下一步将加强培训。"]],
    state: "stated",
    problems: ["答复不够规范", "登记不全"],
    measures: ["下一步将加强培训"],
  },
  {
    name: "a plan in section 1",
    bodies: [
      ["plan", "一是加强队伍建设。二是拓宽公开渠道。"],
      ["problems", "一是更新不及时。"],
    ],
    state: "stated",
    problems: ["更新不及时"],
    measures: ["加强队伍建设", "拓宽公开渠道"],
  },
  {
    name: "a second 一是 after words of correction",
    bodies: section5(
      "（一）存在的问题\n一是平台更新不及时。\n二是培训不足。\n针对以上问题，我乡已着手整改，取得成效：\n一是建立更新台账，明确时限。二是举办培训班，提升能力。",
    ),
    state: "stated",
    problems: ["平台更新不及时", "培训不足"],
    measures: ["建立更新台账，明确时限", "举办培训班，提升能力"],
  },
  {
    name: "titles with paragraphs below",
    bodies: section5(
      "一、存在问题\n（一）公开内容不够丰富。\n目前公开以动态信息为主，民生信息偏少。\n（二）队伍不够稳定。\n经办人员更换频繁。\n二、改进措施\n（一）丰富内容。\n围绕民生领域扩大公开范围。\n（二）稳定队伍。\n加强人员配备与培训。",
    ),
    state: "stated",
    problems: ["公开内容不够丰富。\n目前公开以动态信息为主，民生信息偏少", "队伍不够稳定。\n经办人员更换频繁"],
    measures: ["丰富内容。\n围绕民生领域扩大公开范围", "稳定队伍。\n加强人员配备与培训"],
  },
  {
    name: "circled numbers and 首先, 其次",
    bodies: section5("存在的问题：①审核把关不严；②公开目录不规范。改进措施：首先，健全审核制度；其次，修订目录。"),
    state: "stated",
    problems: ["审核把关不严", "公开目录不规范"],
    measures: ["健全审核制度", "修订目录"],
  },
  {
    name: "a sentence of problems without any list",
    bodies: section5("我镇公开工作虽有成效，但个别站所信息报送不及时，公开内容不够全面。下步将严格考核。"),
    state: "stated",
    problems: ["个别站所信息报送不及时，公开内容不够全面"],
    measures: ["下步将严格考核"],
  },
  {
    name: "brackets with digits, remedies in the same item after a comma",
    bodies: section5("(1)公开渠道较少，下一步将开通视频号；(2)群众知晓率不高，下一步将加大宣传。"),
    state: "stated",
    problems: ["公开渠道较少", "群众知晓率不高"],
    measures: ["下一步将开通视频号", "下一步将加大宣传"],
  },
  {
    name: "an item that no theme fits",
    bodies: section5("存在的问题：一是因办公地点搬迁，部分工作衔接出现空当；二是更新不及时。"),
    state: "stated",
    problems: ["因办公地点搬迁，部分工作衔接出现空当", "更新不及时"],
    measures: [],
  },
];

describe("section 5", () => {
  it.each(CASES)("$name", ({ bodies, state, problems, measures }) => {
    let text = "";
    const sections: Section[] = bodies.map(([kind, body]) => {
      const start = text.length;
      text += `标题\n${body}\n`;
      return { kind, heading: "标题", start, bodyStart: start + 2, end: text.length };
    });
    const found = findStatements(documentOf(text), sections);
    const texts = (part: string) => found.statements.filter((statement) => statement.part === part).map((s) => s.text);
    expect(texts("problem")).toEqual(problems);
    expect(texts("measure")).toEqual(measures);
    expect(found.problemState).toBe(state);
    for (const { start, end, text: words } of found.statements) expect(text.slice(start, end)).toBe(words);
  });
});
