import { describe, expect, it } from "vitest";
import type { DocumentClues } from "@/lib/document/source-document";
import { findTitle } from "@/lib/report/find-title";
import { documentOf } from "./document-of";

const BODY = `

一、总体情况
本年度公开信息三十条，（一）主动公开；（二）依申请公开。
三、收到和处理政府信息公开申请情况
五、存在的主要问题及改进情况
六、其他需要报告的事项
无`;

function read(head: string, clues: Partial<DocumentClues> = {}, fileName = "a.txt"): string {
  const found = findTitle(documentOf(head + BODY, clues), fileName);
  if (!found.ok) return found.reason;
  const { agency, year } = found.value;
  return `${agency.prefix}|${agency.name}|${agency.kind}|${year}`;
}

const TITLES = `
柳塘乡人民政府2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡人民政府 2022 年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
2022年柳塘乡政府信息公开工作年度报告 => |柳塘乡|乡|2022
2022年度柳塘乡政府信息公开工作年度报告 => |柳塘乡|乡|2022
2022年年度柳塘乡政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡2022年度政府信息公开工作报告 => |柳塘乡|乡|2022
柳塘乡2022年信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡2022年政府信息公开年度工作报告 => |柳塘乡|乡|2022
柳塘乡2022年年度政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡2022年政府信息公开年报 => |柳塘乡|乡|2022
柳塘乡政府信息公开年报（2022年度） => |柳塘乡|乡|2022
柳塘乡政府信息公开年报(2022) => |柳塘乡|乡|2022
柳塘乡政府信息公开2022年度报告 => |柳塘乡|乡|2022
柳塘乡人民政府政府信息公开工作2022年度报告 => |柳塘乡|乡|2022
柳塘乡2022年政务公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡关于2022年度政府信息公开工作情况的报告 => |柳塘乡|乡|2022
关于柳塘乡2022年政府信息公开工作的年度报告 => |柳塘乡|乡|2022
2022年柳塘乡人民政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡党委、政府2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
中共柳塘乡委员会 柳塘乡人民政府2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡党政综合办公室2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡二〇二二年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡二○二二年度政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘乡二零一九年政府信息公开工作年度报告 => |柳塘乡|乡|2019
柳塘乡２０２２年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳塘鄉人民政府2022年政府信息公開工作年度報告 => |柳塘乡|乡|2022
柳塘乡2022年政府信息公(gong)开(kai)工作年度报告 => |柳塘乡|乡|2022
# 柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
**柳塘乡2022年政府信息公开工作年度报告** => |柳塘乡|乡|2022
附件1：柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
柳政〔2023〕6号柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
2023年1月柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
（我乡）柳塘乡2022年政府信息公开工作年度报告 => |柳塘乡|乡|2022
江山县柳塘乡2022年政府信息公开工作年度报告 => 江山县|柳塘乡|乡|2022
2022年江山县柳塘乡人民政府政府信息公开工作年度报告 => 江山县|柳塘乡|乡|2022
2022年度江山县柳塘乡政府信息公开工作年度报告 => 江山县|柳塘乡|乡|2022
河东省青州市江山县柳塘乡2022年政府信息公开工作年度报告 => 河东省青州市江山县|柳塘乡|乡|2022
江山县2022年柳塘乡政府信息公开工作年度报告 => 江山县|柳塘乡|乡|2022
江山县2022年度柳塘乡人民政府政府信息公开工作年度报告 => 江山县|柳塘乡|乡|2022
政府信息公开年度报告（2022年度）-柳塘乡 => |柳塘乡|乡|2022
2022年政府信息公开工作年度报告——柳塘乡人民政府 => |柳塘乡|乡|2022
江山县人民政府柳塘乡2022年政府信息公开工作年度报告 => 江山县人民政府|柳塘乡|乡|2022
江山县人民政府城北街道办事处2022年政府信息公开工作年度报告 => 江山县人民政府|城北街道|街道|2022
江山左旗柳塘苏木2022年政府信息公开工作年度报告 => 江山左旗|柳塘苏木|苏木|2022
江山自治县柳塘满族乡2022年政府信息公开工作年度报告 => 江山自治县|柳塘满族乡|民族乡|2022
江山旗柳塘鄂温克族苏木2022年政府信息公开工作年度报告 => 江山旗|柳塘鄂温克族苏木|民族苏木|2022
城北街道办事处2022年政府信息公开工作年度报告 => |城北街道|街道|2022
城北街道办2022年政府信息公开工作年度报告 => |城北街道|街道|2022
城北街道2022年政府信息公开工作年度报告 => |城北街道|街道|2022
城北办事处2022年政府信息公开工作年度报告 => |城北办事处|街道|2022
柳塘地区办事处2022年政府信息公开工作年度报告 => |柳塘地区|地区|2022
江山经济开发区管理委员会2022年政府信息公开工作年度报告 => |江山经济开发区|管委会|2022
江山经济开发区管委会2022年政府信息公开工作年度报告 => |江山经济开发区|管委会|2022
江山高新技术产业园区2022年政府信息公开工作年度报告 => |江山高新技术产业园区|管委会|2022
湖镇镇人民政府2021年政府信息公开工作年度报告 => |湖镇镇|镇|2021
东镇镇2021年政府信息公开工作年度报告 => |东镇镇|镇|2021
连镇乡2021年政府信息公开工作年度报告 => |连镇乡|乡|2021
平乡镇2021年政府信息公开工作年度报告 => |平乡镇|镇|2021
平乡县平乡镇2021年政府信息公开工作年度报告 => 平乡县|平乡镇|镇|2021
横市镇2021年政府信息公开工作年度报告 => |横市镇|镇|2021
宁乡市横市镇2021年政府信息公开工作年度报告 => 宁乡市|横市镇|镇|2021
津市市毛里湖镇2021年政府信息公开工作年度报告 => 津市市|毛里湖镇|镇|2021
沙市区观音垱镇2021年政府信息公开工作年度报告 => 沙市区|观音垱镇|镇|2021
旧县镇2021年政府信息公开工作年度报告 => |旧县镇|镇|2021
螅镇2021年政府信息公开工作年度报告 => |螅镇|镇|2021
张镇人民政府2021年政府信息公开工作年度报告 => |张镇|镇|2021
雪乡2021年政府信息公开工作年度报告 => |雪乡|乡|2021
万全镇2021年政府信息公开工作年度报告 => |万全镇|镇|2021
固本乡2021年政府信息公开工作年度报告 => |固本乡|乡|2021
两城镇2021年政府信息公开工作年度报告 => |两城镇|镇|2021
函谷关镇2021年政府信息公开工作年度报告 => |函谷关镇|镇|2021
街乡2021年政府信息公开工作年度报告 => |街乡|乡|2021
红旗街道2021年政府信息公开工作年度报告 => |红旗街道|街道|2021
开发区街道2021年政府信息公开工作年度报告 => |开发区街道|街道|2021
2022年度螅镇人民政府政府信息公开工作年度报告 => |螅镇|镇|2022
2022年度政府信息公开工作年度报告 => no_agency
乡2022年政府信息公开工作年度报告 => no_agency
2022年乡镇政府信息公开工作年度报告 => no_agency
各乡镇2022年政府信息公开工作年度报告 => no_agency
XX乡2022年政府信息公开工作年度报告 => no_agency
柳塘乡政府信息公开工作年度报告 => no_year
柳塘乡政府信息公开年报 => no_year
柳塘乡2022年政府信息公开工作年度报告解读 => not_a_report
图解：柳塘乡2022年政府信息公开工作年度报告 => not_a_report
柳塘乡2022年政府信息公开工作总结 => not_a_report
柳塘乡2022年上半年政务公开工作总结 => not_a_report
关于做好2022年政府信息公开工作年度报告编制和发布工作的通知 => not_a_report
柳塘乡2022年政府信息公开工作年度报告编制说明 => not_a_report
柳塘乡政府信息公开制度 => not_a_report
柳塘乡政府信息公开保密审查办法 => not_a_report
柳塘乡政府信息公开指南 => not_a_report
柳塘乡2022年政务公开工作要点 => not_a_report
柳塘乡2022年法治政府建设年度报告 => not_a_report
柳塘乡2022年政府信息公开工作考核方案 => not_a_report
江山县2022年政府信息公开工作年度报告 => not_a_report
江山县人民政府2022年政府信息公开工作年度报告 => not_a_report
江山县人民政府办公室2022年政府信息公开工作年度报告 => not_a_report
江山市教育局2022年政府信息公开工作年度报告 => not_a_report
江山县柳塘乡中心卫生院2022年政府信息公开工作年度报告 => not_a_report
阿克苏地区2022年政府信息公开工作年度报告 => not_a_report
浦东新区人民政府2022年政府信息公开工作年度报告 => not_a_report
`
  .trim()
  .split("\n")
  .map((row) => row.split(" => ") as [string, string]);

describe("findTitle", () => {
  it.each(TITLES)("%s", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  it.each([
    ["over two lines", "柳塘乡人民政府\n2022年政府信息公开工作年度报告", "|柳塘乡|乡|2022"],
    ["over three lines", "柳塘乡人民政府\n2022年\n政府信息公开工作年度报告", "|柳塘乡|乡|2022"],
    ["cut within a word", "柳塘乡2022年政府信息公开工作年\n度报告", "|柳塘乡|乡|2022"],
    ["cut into four", "柳塘乡\n2022年度\n政府信息公开\n工作年度报告", "|柳塘乡|乡|2022"],
    ["blank lines between", "柳塘乡人民政府\n\n\n2022年政府信息公开工作年度报告", "|柳塘乡|乡|2022"],
    ["the county on its own line", "江山县\n柳塘乡2022年政府信息公开工作年度报告", "江山县|柳塘乡|乡|2022"],
    [
      "twice, the second with the county",
      "柳塘乡2022年政府信息公开工作年度报告\n江山县柳塘乡2022年政府信息公开工作年度报告",
      "江山县|柳塘乡|乡|2022",
    ],
    [
      "a document number on the line before",
      "柳政〔2023〕6号\n柳塘乡2022年政府信息公开工作年度报告",
      "|柳塘乡|乡|2022",
    ],
    ["notes in brackets before", "【演示数据】\n【程序生成】\n柳塘乡2022年政府信息公开工作年度报告", "|柳塘乡|乡|2022"],
    [
      "a breadcrumb line with the same words before",
      "首页 > 柳塘乡 > 政府信息公开年报\n柳塘乡2022年政府信息公开工作年度报告",
      "|柳塘乡|乡|2022",
    ],
    [
      "a menu before",
      "政府信息公开指南\n政府信息公开制度\n政府信息公开年报\n柳塘乡2022年政府信息公开工作年度报告",
      "|柳塘乡|乡|2022",
    ],
    ["the agency on the line after", "政府信息公开工作年度报告（2022年）\n柳塘乡人民政府", "|柳塘乡|乡|2022"],
    [
      "the agency in an index table",
      "发布机构\t江山县柳塘乡人民政府\n2022年政府信息公开工作年度报告",
      "江山县|柳塘乡|乡|2022",
    ],
    ["the agency behind a label", "索引号：0012 发布机构：柳塘乡\n2022年政府信息公开工作年度报告", "|柳塘乡|乡|2022"],
    [
      "the agency in a breadcrumb line",
      "首页 > 江山县 > 柳塘乡 > 年报\n2022年政府信息公开工作年度报告",
      "|柳塘乡|乡|2022",
    ],
    [
      "a covering notice before",
      "关于印发2022年政府信息公开工作年度报告的通知\n柳塘乡2022年政府信息公开工作年度报告",
      "|柳塘乡|乡|2022",
    ],
    ["spaces inside every word", "柳 塘 乡 2 0 2 2 年 政 府 信 息 公 开 工 作 年 度 报 告", "|柳塘乡|乡|2022"],
  ])("reads a title %s", (_, head, expected) => {
    expect(read(head)).toBe(expected);
  });

  it.each<[string, string, Partial<DocumentClues>, string, string]>([
    [
      "page title",
      "",
      { title: "江山县柳塘乡2022年政府信息公开工作年度报告_江山县人民政府" },
      "a.html",
      "江山县|柳塘乡|乡|2022",
    ],
    [
      "page title with the year in the body's title",
      "2022年政府信息公开年报",
      { title: "柳塘乡 - 江山县" },
      "a.html",
      "|柳塘乡|乡|2022",
    ],
    ["breadcrumb", "2022年政府信息公开年报", { breadcrumb: "首页>江山县>柳塘乡>年报" }, "a.html", "|柳塘乡|乡|2022"],
    ["publisher", "2022年政府信息公开年报", { publisher: "江山县柳塘乡人民政府" }, "a.html", "江山县|柳塘乡|乡|2022"],
    ["file name", "2022年政府信息公开年报", {}, "江山县/柳塘乡_2022.docx", "|柳塘乡|乡|2022"],
    ["file name with a title", "", {}, "江山县柳塘乡2022年政府信息公开工作年度报告.docx", "江山县|柳塘乡|乡|2022"],
    [
      "day of publication for the year",
      "柳塘乡政府信息公开年报",
      { publishedOn: "2023-01-20" },
      "a.html",
      "|柳塘乡|乡|2022",
    ],
    ["file name for the year", "柳塘乡政府信息公开年报", {}, "柳塘乡-2022.txt", "|柳塘乡|乡|2022"],
    ["no year in a hash", "柳塘乡政府信息公开年报", {}, "000_f2022bd12.txt", "no_year"],
    ["no year in a date", "柳塘乡政府信息公开年报", {}, "2023-01-20_年报.txt", "no_year"],
  ])("falls back to %s", (_, head, clues, fileName, expected) => {
    expect(read(head, clues, fileName)).toBe(expected);
  });

  it("keeps the title as printed and where it stands", () => {
    const found = findTitle(documentOf(`\n\n柳塘乡 2022 年政府信息公开工作年度报告${BODY}`), "a.txt");
    expect(found).toMatchObject({
      ok: true,
      value: { title: "柳塘乡2022年政府信息公开工作年度报告", titleSpan: { start: 2, end: 24 } },
    });
  });

  it.each([
    ["2022年度螅镇", "螅镇", ["度螅镇"]],
    ["2022年度尾镇", "尾镇", ["度尾镇"]],
    ["2021年年陡镇", "年陡镇", ["陡镇"]],
    ["2021年度门街道", "门街道", ["度门街道"]],
    ["番禺区市桥街道", "桥街道", ["市桥街道", "番禺区市桥街道"]],
    ["古县渡镇", "渡镇", ["古县渡镇"]],
    ["红旗营乡", "营乡", ["红旗营乡"]],
  ])("keeps every cut of %s", (words, name, otherCuts) => {
    const found = findTitle(
      documentOf(`${words}2021年政府信息公开工作年度报告`.replace(/^(20.*)2021年/, "$1")),
      "a.txt",
    );
    expect(found).toMatchObject({ ok: true, value: { agency: { name, otherCuts } } });
  });

  it.each([
    ["period", "柳塘乡2014年政府信息公开工作年度报告\n本报告统计期限为2013年1月1日至12月31日", {}, "a.txt"],
    ["file_name", "柳塘乡2014年政府信息公开工作年度报告", {}, "柳塘乡2013.txt"],
    ["published", "柳塘乡2014年政府信息公开工作年度报告", { publishedOn: "2014-02-01" }, "a.txt"],
  ])("flags another year: %s", (source, head, clues, fileName) => {
    const found = findTitle(documentOf(head, clues), fileName);
    expect(found).toMatchObject({ ok: true, value: { year: 2014, issues: [{ code: "year_sources_differ" }] } });
    expect(found.ok && found.value.yearSources.map((each) => each.source)).toContain(source);
  });

  it.each([
    ["a law in force from 1 January", "柳塘乡2022年政府信息公开工作年度报告\n办法自2020年1月1日起施行", "a.txt"],
    ["the year in a folder", "柳塘乡2022年政府信息公开工作年度报告", "2019/a.txt"],
  ])("does not flag %s", (_, head, fileName) => {
    expect(findTitle(documentOf(head), fileName)).toMatchObject({ ok: true, value: { year: 2022, issues: [] } });
  });

  it("flags a title that covers two years and an agency read outside the title", () => {
    expect(findTitle(documentOf(`柳塘乡2018—2019年政府信息公开工作年度报告${BODY}`), "a.txt")).toMatchObject({
      value: { year: 2019, issues: [{ code: "title_names_two_years", quote: "2018—2019" }] },
    });
    expect(findTitle(documentOf(`2022年政府信息公开年报${BODY}`, { publisher: "柳塘乡" }), "a.txt")).toMatchObject({
      value: { issues: [{ code: "agency_not_in_title", quote: "publisher: 柳塘乡" }] },
    });
  });

  it("lets a manifest win and flags what differs", () => {
    const document = documentOf(`柳塘乡2022年政府信息公开工作年度报告${BODY}`);
    const found = findTitle(document, "a.txt", { agency: "江山县柳溪乡人民政府", year: 2021 });
    expect(found).toMatchObject({ ok: true, value: { agency: { name: "柳溪乡", prefix: "江山县" }, year: 2021 } });
    expect(found.ok && found.value.issues.map(({ code }) => code)).toEqual([
      "stated_year_differs",
      "stated_agency_differs",
    ]);
  });

  it("keeps the title's county where a manifest states the bare name", () => {
    const document = documentOf(`江山县柳塘乡2022年政府信息公开工作年度报告${BODY}`);
    expect(findTitle(document, "a.txt", { agency: "柳塘乡", year: 2022 })).toMatchObject({
      value: { agency: { name: "柳塘乡", prefix: "江山县" }, issues: [] },
    });
  });

  it("says so where a manifest's agency is of no township", () => {
    const document = documentOf(`柳塘乡2022年政府信息公开工作年度报告${BODY}`);
    expect(findTitle(document, "a.txt", { agency: "江山农场", year: null })).toMatchObject({
      value: { agency: { name: "柳塘乡" }, issues: [{ code: "stated_agency_not_read", quote: "江山农场" }] },
    });
  });

  it("gives a reason with a line of detail", () => {
    expect(findTitle(documentOf("菜谱\n一、材料"), "a.txt")).toMatchObject({ ok: false, reason: "not_a_report" });
    expect(findTitle(documentOf(""), "a.txt")).toMatchObject({ ok: false, reason: "not_a_report" });
    expect(findTitle(documentOf("江山县教育局2022年政府信息公开年报"), "a.txt")).toEqual({
      ok: false,
      reason: "not_a_report",
      detail: "no township but 江山县教育局",
    });
  });
});
