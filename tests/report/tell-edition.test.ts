import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { findSections } from "@/lib/report/find-sections";
import { tellEdition } from "@/lib/report/tell-edition";

function editionOf(lines: readonly string[]): string {
  const document = readPlainText(new TextEncoder().encode(lines.join("\n")));
  if (!document.ok) throw new Error(document.detail);
  return tellEdition(document.value, findSections(document.value));
}

const TITLE = "柳溪镇2023年政府信息公开工作年度报告";
const HEADINGS = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"];

describe("tellEdition", () => {
  it.each([
    ["a mark of 2021", [TITLE, ...HEADINGS, "1.申请人无正当理由逾期不补正、行政机关不再处理\t0"], "2021"],
    ["a mark of 2019 in a later year", [TITLE, HEADINGS[1], "信息内容\t上一年项目数量\t本年增/减"], "2019"],
    ["a mark broken by a space", [TITLE, HEADINGS[1], "信息内容\t本年新 制作数量\t本年新 公开数量"], "2019"],
    ["a mark in traditional characters", [TITLE, HEADINGS[1], "信息内容\t現行有效件數"], "2021"],
    [
      "prose of the other edition's words",
      [TITLE, "一、总体情况", "公开政府集中采购信息3条。", HEADINGS[1], "信息内容\t本年制发件数"],
      "2021",
    ],
    ["marks without any heading", [TITLE, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数"], "2021"],
    [
      "one row of other handling",
      [TITLE, HEADINGS[2], "（六）其他处理\t0", "（七）总计\t0", "四、结转下年度继续办理\t0"],
      "2019",
    ],
    ["headings without tables", [TITLE, ...HEADINGS], "unknown"],
    [
      "headings of before the form",
      [TITLE, "一、概述", "二、主动公开情况", "三、依申请公开情况", "四、收费情况"],
      "free",
    ],
  ])("by %s", (_, lines, edition) => {
    expect(editionOf(lines.filter((line) => line !== undefined))).toBe(edition);
  });
});
