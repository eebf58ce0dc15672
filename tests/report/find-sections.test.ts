import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { findSections } from "@/lib/report/find-sections";

function sectionsOf(text: string) {
  const document = readPlainText(new TextEncoder().encode(text));
  if (!document.ok) throw new Error(document.detail);
  return { text: document.value.text, sections: findSections(document.value) };
}

/** The kinds found in a text, without the preamble. */
function kindsOf(text: string): readonly string[] {
  return sectionsOf(text)
    .sections.slice(1)
    .map(({ kind }) => kind);
}

describe("findSections", () => {
  it.each([
    ["一、总体情况", "overview"],
    ["一、概述", "overview"],
    ["一、总体概述", "overview"],
    ["一、基本概况", "overview"],
    ["一、总结概述", "overview"],
    ["一、工作基本情况", "overview"],
    ["第一部分 总体情况", "overview"],
    ["一 总体情况", "overview"],
    ["一．总体情况", "overview"],
    ["总体情况", "overview"],
    ["二、主动公开政府信息情况", "proactive"],
    ["二、行政机关主动公开政府信息情况", "proactive"],
    ["二、主动公开政府政府情况", "proactive"],
    ["二、主動公開政府信息情況", "proactive"],
    ["七、主动公开政府信息情况", "proactive"],
    ["三、收到和处理政府信息公开申请情况", "requests"],
    ["三、行政机关收到和处理政府信息公开申请情况", "requests"],
    ["三、收到和处理政府信息公开申请情况：", "requests"],
    ["四、政府信息公开行政复议、行政诉讼情况", "disputes"],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "disputes"],
    ["五、存在的主要问题及改进情况", "problems"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "problems"],
    ["五、存在问题及改进措施", "problems"],
    ["五、存在问题和改进措施", "problems"],
    ["五、存在的问题及改进措施", "problems"],
    ["五、工作中存在的不足和下一步打算", "problems"],
    ["六、其他需要报告的事项", "other_matters"],
    ["六、其他报告的事项", "other_matters"],
    ["六、其他事项", "other_matters"],
    ["六、其它需要报告的事项", "other_matters"],
    ["六、其他需要报告的事项。无", "other_matters"],
  ])("takes %s for %s", (heading, kind) => {
    expect(kindsOf(`题\n\n${heading}\n\n正文。`)).toEqual([kind]);
  });

  it.each([
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "三、本年度办理结果",
    "（三）不予公开",
    "四、结转下年度继续办理",
    "行政复议",
    "行政诉讼",
    "本年度按要求公布了存在的主要问题及改进情况，并逐条说明了原因，同时请各村居对照检查。",
    "首页",
  ])("takes %s for no heading", (line) => {
    expect(kindsOf(`题\n\n${line}\n\n正文。`)).toEqual([]);
  });

  it.each([
    ["（一）主动公开情况。发布信息8条。", "overview_proactive"],
    ["(一) 主动公开：发布信息8条", "overview_proactive"],
    ["1.主动公开情况", "overview_proactive"],
    ["（二）依申请公开情况", "overview_requests"],
    ["（三）政府信息管理情况", "overview_management"],
    ["(三) 政府信息公开管理：加强审核。", "overview_management"],
    ["（四）政府信息公开平台建设情况", "overview_platform"],
    ["（四）平台建设", "overview_platform"],
    ["（五）监督保障情况。", "overview_supervision"],
    ["二、下步工作计划", "plan"],
  ])("takes %s within section 1 for %s", (heading, kind) => {
    expect(kindsOf(`题\n\n一、总体情况\n\n${heading}\n\n正文。`)).toEqual(["overview", kind]);
  });

  it("keeps numbered measures of section 5 in section 5", () => {
    const text = "五、存在的主要问题及改进情况\n\n（一）主动公开不够及时。\n\n（二）下一步工作打算\n\n一是加强培训。";
    expect(kindsOf(text)).toEqual(["problems"]);
  });

  it("tells main headings by their style, whatever it is", () => {
    const text = "（一）总体情况\n正文。\n（二）主动公开政府信息情况\n表\n（三）收到和处理政府信息公开申请情况\n表";
    expect(kindsOf(text)).toEqual(["overview", "proactive", "requests"]);
  });

  it("leaves no gap and begins the body behind the heading", () => {
    const { text, sections } = sectionsOf("题\n一、总体情况\n（一）主动公开。发布8条。\n六、其他事项\n无");
    expect(sections.map(({ start }) => start)).toEqual([0, ...sections.slice(0, -1).map(({ end }) => end)]);
    expect(sections.at(-1)?.end).toBe(text.length);
    expect(sections.map(({ bodyStart, end }) => text.slice(bodyStart, end).trim())).toEqual([
      "题",
      "",
      "发布8条。",
      "无",
    ]);
  });
});
