import { describe, expect, test } from "vitest";
import { checkReport } from "@/lib/facts/check-report";
import type { CheckCode } from "@/lib/vocabulary/checks";
import type { ReadingIssueCode } from "@/lib/vocabulary/reading-issues";
import { type CheckedOptions, makeCheckedReport } from "./make-checked-report";

type Row = readonly [check: CheckCode, verdict: string, name: string, report: CheckedOptions];

const PERIOD = "所列数据的统计期限为2023年1月1日至2023年12月31日。";

const sections = (...headings: readonly string[]) => ({
  text: ["青石镇2023年政府信息公开工作年度报告", ...headings.flatMap((heading) => [heading, "情况如下。"])].join("\n"),
});

const SIX = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

const ROWS: readonly Row[] = [
  ["C-40", "pass", "title and period agree", { overview: PERIOD }],
  ["C-40", "fail", "a period of the year before", { overview: PERIOD.replaceAll("2023", "2022") }],
  ["C-40", "one_source", "the title alone", {}],
  ["C-40", "pass", "the file name agrees", { beside: { fileName: "青石镇2023年度报告.txt" } }],
  ["C-40", "fail", "the file name differs", { beside: { fileName: "青石镇2022年度报告.txt" } }],
  ["C-40", "one_source", "a file name of digits", { beside: { fileName: "000_f20221fbd.txt" } }],
  ["C-40", "one_source", "a file name with a date of publication", { beside: { fileName: "2024-01-16_青石镇.html" } }],
  ["C-40", "fail", "the manifest differs", { beside: { manifestYear: 2022 } }],
  ["C-40", "warn", "a sentence opens with last year", { overview: `${PERIOD}\n2022年，我镇主动公开信息60条。` }],
  ["C-40", "pass", "a comparison with last year", { overview: `${PERIOD}\n2022年，我镇公开60条，今年较上年增加。` }],
  ["C-40", "pass", "a plan for next year", { overview: `${PERIOD}\n2024年，我镇将主动公开更多信息。` }],
  ["C-41", "pass", "a whole year", { overview: PERIOD }],
  ["C-41", "pass", "the year named once, with spaces", { overview: "统计期限为2023 年 1 月 1 日至 12 月 31 日。" }],
  ["C-41", "warn", "garbled digits", { overview: "统计期限自2023年1月1日至202023年12月31日。" }],
  ["C-41", "warn", "eleven months", { overview: "统计期限为2023年1月1日至2023年11月30日。" }],
  ["C-41", "sentence_absent", "half a year of something else", { overview: "2023年1月1日至6月30日开展了专项行动。" }],
  ["C-42", "pass", "its own kind", { overview: "我镇高度重视，镇政府多次部署。" }],
  ["C-42", "warn", "another kind", { overview: "我乡高度重视。" }],
  ["C-42", "warn", "another kind of government", { overview: "工作开展以来，乡政府多次部署。" }],
  ["C-42", "warn", "a township that calls itself a bureau", { overview: "我局高度重视。" }],
  ["C-42", "pass", "a township of an ethnic group", { kind: "民族乡", overview: "我乡高度重视。" }],
  [
    "C-42",
    "none",
    "乡镇 together is nobody's kind",
    { kind: "乡", name: "青石乡", overview: "乡镇政府按要求推进，我乡镇政府亦然。" },
  ],
  [
    "C-42",
    "none",
    "levels of government",
    { kind: "街道", name: "青石街道", overview: "构建县、镇、村三级网络，县政府、镇政府联动。" },
  ],
  ["C-42", "none", "another township's government", { kind: "乡", name: "青石乡", overview: "与白溪镇政府签订协议。" }],
  ["C-42", "kind_unknown", "a zone", { kind: "管委会", name: "青石", overview: "我镇高度重视。" }],
  ["C-43", "names_not_given", "no list", { overview: "本白溪镇公开信息。" }],
  [
    "C-43",
    "warn",
    "another name after 本",
    { overview: "本白溪镇公开信息若干。", beside: { neighbours: new Set(["白溪镇"]) } },
  ],
  [
    "C-43",
    "warn",
    "another name as the subject",
    { overview: "白溪镇将继续压实责任。", beside: { neighbours: new Set(["白溪镇"]) } },
  ],
  [
    "C-43",
    "warn",
    "another authority",
    { overview: "依法公开。白溪镇人民政府认真落实。", beside: { neighbours: new Set(["白溪镇"]) } },
  ],
  [
    "C-43",
    "pass",
    "a partner",
    { overview: "与白溪镇人民政府联合开展培训，学习白溪镇做法。", beside: { neighbours: new Set(["白溪镇"]) } },
  ],
  [
    "C-43",
    "pass",
    "its own longer name",
    { name: "上白溪镇", overview: "上白溪镇人民政府认真落实。", beside: { neighbours: new Set(["白溪镇"]) } },
  ],
  ["C-43", "warn", "the manifest says another", { beside: { manifestAgency: "白溪镇" } }],
  [
    "C-43",
    "pass",
    "the manifest says the same in full",
    { beside: { manifestAgency: "云岭县青石镇人民政府", neighbours: new Set([]) } },
  ],
  ["C-43", "warn", "opens as the county's", { overview: "现将云岭县人民政府2023年政府信息公开情况报告如下。" }],
  [
    "C-43",
    "pass",
    "opens with the county before its name",
    opening("现将云岭县青石镇2023年政府信息公开情况报告如下。"),
  ],
  ["C-43", "pass", "a village of a neighbour's name", near("白溪镇", "青石镇白溪村、黄土村已设公开栏。")],
  ["C-43", "pass", "what a neighbour was learnt from", near("白溪镇", "组织赴白溪镇学习，对白溪镇做法作了梳理。")],
  ["C-43", "pass", "a longer name around a neighbour's", near("白溪镇", "大白溪镇人民政府网站已停用。", "大白溪镇")],
  ["C-44", "pass", "six in order", sections(...SIX)],
  ["C-44", "pass", "brackets and spaces in headings", sections(...SIX.with(0, "一、 总体情况"))],
  ["C-44", "warn", "one is missing", sections(...SIX.slice(0, 5))],
  ["C-44", "warn", "one comes twice", sections("一、总体情况", ...SIX)],
  [
    "C-44",
    "warn",
    "two are swapped",
    sections(...SIX.with(4, "六、其他需要报告的事项").with(5, "五、存在的主要问题及改进情况")),
  ],
  ["C-44", "warn", "another wording", sections(...SIX.with(4, "五、存在的问题及打算"))],
  ["C-44", "headings_unreadable", "no heading at all", { text: "青石镇2023年政府信息公开工作年度报告\n工作平稳。" }],
  ["C-45", "pass", "six announced", { overview: "本报告由总体情况等六个部分组成。" }],
  ["C-45", "warn", "four announced", { overview: "本报告由四个部分组成。" }],
  ["C-45", "warn", "three announced in digits", { overview: "全文共分3个部分构成。" }],
  ["C-45", "sentence_absent", "nothing announced", {}],
  ["C-46", "pass", "problems and remedies", {}],
  ["C-46", "warn", "nothing but none", { problems: "无。" }],
  ["C-46", "warn", "remedies only", { problems: "下一步，我们将继续加强培训，完善制度。" }],
  ["C-46", "warn", "problems only", { problems: "一是栏目更新不及时；二是人手不够，事情较多。" }],
  [
    "C-46",
    "pass",
    "statements that the reader recognised",
    { problems: "政策讲解方式偏传统，群众读来吃力，拟多做图表。", statements: ["problem", "measure"] },
  ],
  ["C-46", "section_absent", "no such section", sections(...SIX.slice(0, 4))],
  ["C-47", "warn", "an address to be filled in", { overview: "可登录政府网站（具体网址）查询。" }],
  ["C-47", "warn", "capital letters", { overview: "联系电话：XXXXX。" }],
  ["C-47", "warn", "crosses", { overview: "××镇公开信息若干。" }],
  ["C-47", "warn", "underscores", { overview: "共公开信息____条。" }],
  ["C-47", "warn", "an empty bracket", { overview: "文号为〔 〕。" }],
  ["C-47", "warn", "an instruction", { overview: "请填写公开数量。" }],
  ["C-47", "pass", "an address of letters", { overview: "网址为https://xxgk.example.cn/XX/index.html。" }],
  ["C-47", "pass", "a masked telephone", { overview: "电话138****1234。" }],
  ["C-47", "pass", "applicants fill in a form", { overview: "申请人请填写申请表并提交。" }],
  ["C-47", "pass", "how to read on", { overview: "申请方式（具体情况见指南）已公布。" }],
  ["C-51", "value_not_given", "no manifest", {}],
  ["C-51", "pass", "a manifest that agrees", { beside: { manifestPlace: true } }],
  ["C-51", "fail", "another county", listedElsewhere("stated_county_differs", "云岭县, 云山县 (title)")],
  ["C-51", "fail", "another division code", listedElsewhere("stated_division_differs", "990123101, 990124101 (title)")],
  ["C-51", "pass", "another year is the matter of C-40", { beside: { manifestPlace: true, manifestYear: 2022 } }],
  ["C-52", "pass", "nothing doubled", {}],
  ["C-52", "warn", "three characters doubled", { overview: "下一步将进一步进一步压实责任。" }],
  ["C-52", "warn", "two that nobody doubles", { overview: "对外公开公开了三十条信息。" }],
  ["C-52", "warn", "marks doubled", { overview: "主动公开信息，，及时回应。" }],
  ["C-52", "pass", "one by one", { overview: "一个村一个村地核对，逐条逐条登记。" }],
  [
    "C-52",
    "pass",
    "two words that meet",
    { overview: "镇人民政府政府信息公开工作工作人员两名，公布各部门部门预算，实现目的的办法。" },
  ],
  ["C-52", "warn", "one word all through a long text", { overview: "未收到".repeat(300_000) }],
  ["C-52", "pass", "numbers in a list", { overview: "公开三千三千余条，电话88888888。" }],
];

function opening(overview: string): CheckedOptions {
  return { overview, beside: { neighbours: new Set(["白溪镇"]) } };
}

function near(neighbour: string, overview: string, name = "青石镇"): CheckedOptions {
  return { name, overview, beside: { neighbours: new Set([neighbour, name]) } };
}

function listedElsewhere(code: ReadingIssueCode, quote: string): CheckedOptions {
  return { beside: { manifestPlace: true }, issues: [{ code, quote, span: null }] };
}

describe("checks of identity and form", () => {
  test.each(ROWS)("%s %s: %s", (check, verdict, _, options) => {
    const counts = checkReport(makeCheckedReport(options)).tally.find((row) => row.check === check);
    expect(counts === undefined ? "none" : verdictOf(counts)).toBe(verdict);
  });

  test.each([
    [2021, "2021", 1],
    [2021, "2019", 0],
    [2020, "2019", 1],
  ] as const)("C-49 counts: %s in edition %s fits %s", (year, edition, found) => {
    const counts = checkReport(makeCheckedReport({ year, edition })).tally.find(({ check }) => check === "C-49");
    expect(counts?.info).toEqual({ found, expected: 1 });
  });

  test("C-44 names what is missing, in both languages", () => {
    const { findings } = checkReport(makeCheckedReport(sections(...SIX.slice(0, 5))));
    const finding = findings.find(({ check }) => check === "C-44");
    expect(finding?.message).toBe("六个部分：缺“其他需要报告的事项”，请核对。");
    expect(finding?.messageEn).toBe("six sections: “其他需要报告的事项” is missing; please check.");
  });
});

function verdictOf(counts: { failed: number; warned: number; assessable: number; notAssessable: object }): string {
  if (counts.failed > 0) return "fail";
  if (counts.warned > 0) return "warn";
  return counts.assessable > 0 ? "pass" : (Object.keys(counts.notAssessable)[0] ?? "none");
}
