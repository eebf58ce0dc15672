import { describe, expect, it } from "vitest";
import { isPlainText, readPlainText } from "@/lib/document/text-to-document";
import { bytesOf, REPORT, utf16 } from "./make-files";

const GBK_REPORT = bytesOf(
  "c7e0 cadc cff2 c8cb c3f1 d5fe b8ae 2032 3032 33 20 c4ea d5fe b8ae d0c5 cfa2 b9ab bfaa b9a4 d7f7 c4ea b6c8 b1a8 b8e6",
);
const BIG5_REPORT = bytesOf(
  "a548 a4bd b661 ac46 a9b2 b8ea b054 a4bd b67d a675 abd7 b3f8 a769 a440 a142 c160 c5e9 b1a1 aa70",
);

describe("encodings", () => {
  const utf8 = new TextEncoder().encode(REPORT);
  it.each([
    ["utf-8", utf8, "utf-8"],
    ["utf-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), "utf-8"],
    ["utf-16 little with a mark", utf16(`\ufeff${REPORT}`, true), "utf-16le"],
    ["utf-16 big with a mark", utf16(`\ufeff${REPORT}`, false), "utf-16be"],
    ["utf-16 little without a mark", utf16(REPORT, true), "utf-16le"],
    ["utf-16 big without a mark", utf16(REPORT, false), "utf-16be"],
  ])("%s", (_, bytes, encoding) => {
    expect(readPlainText(bytes)).toMatchObject({ ok: true, value: { encoding, text: REPORT, format: "text" } });
  });

  it("gbk and big5, told apart by how common their characters are", () => {
    expect(readPlainText(GBK_REPORT)).toMatchObject({ ok: true, value: { encoding: "gb18030" } });
    expect(readPlainText(BIG5_REPORT)).toMatchObject({ ok: true, value: { encoding: "big5" } });
  });

  it("a file cut inside a character keeps what came before", () => {
    expect(readPlainText(utf8.subarray(0, utf8.length - 1))).toMatchObject({ ok: true, value: { encoding: "utf-8" } });
  });

  it.each([
    ["empty", new Uint8Array(), "unreadable"],
    ["white space", new TextEncoder().encode(" \r\n\t　\n"), "unreadable"],
    ["utf-8 read as latin-1 and stored again", mojibake("latin1", REPORT), "unreadable"],
    ["utf-8 read as gbk and stored again", mojibake("gb18030", REPORT), "unreadable"],
    ["bytes without sense", Uint8Array.from({ length: 900 }, (_, i) => 129 + ((i * i * 31) % 120)), "unreadable"],
    ["bytes with zeros", Uint8Array.from({ length: 900 }, (_, i) => (i * i * 31) % 251), "unsupported"],
  ])("%s", (_, bytes, reason) => {
    expect(readPlainText(bytes)).toMatchObject({ ok: false, reason });
  });
});

describe("lines", () => {
  it("are those of the text, with every offset true", () => {
    const outcome = readPlainText(new TextEncoder().encode("标题\r\n　　第一段 \r\r规章\t0\t \t3\n\n说明"));
    if (!outcome.ok) throw new Error(outcome.detail);
    const { text, lines } = outcome.value;
    expect(text).toBe("标题\n　　第一段 \n\n规章\t0\t \t3\n\n说明");
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(text.split("\n"));
    expect(lines.map((line) => line.cells.map((cell) => cell.text))).toEqual([
      ["标题"],
      ["第一段"],
      [""],
      ["规章", "0", "", "3"],
      [""],
      ["说明"],
    ]);
    for (const cell of lines.flatMap((line) => line.cells)) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });

  it.each<[string, string, readonly string[][], readonly (number | null)[]]>([
    ["tables are numbered", "甲\t1\n乙\t2\n\n丙\t3", [["甲", "1"], ["乙", "2"], [""], ["丙", "3"]], [0, 0, null, 1]],
    [
      "bars part cells",
      "| 规章 | 0 | |\n许可 | 0 | ||",
      [
        ["规章", "0", ""],
        ["许可", "0", "", ""],
      ],
      [0, 0],
    ],
    ["one bar is prose", "首页 | 公开", [["首页 | 公开"]], [null]],
    ["drawn boxes", "│甲│1│\n├─┼─┤\n│乙│2│", [["甲", "1"], [""], ["乙", "2"]], [0, 0, 0]],
    ["an indented paragraph is no table", `\t${"长".repeat(60)}`, [["长".repeat(60)]], [null]],
  ])("%s", (_, source, cells, grids) => {
    const outcome = readPlainText(new TextEncoder().encode(source));
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.lines.map((line) => line.cells.map((cell) => cell.text))).toEqual(cells);
    expect(outcome.value.lines.map((line) => line.grid)).toEqual(grids);
  });
});

describe("markdown", () => {
  it("loses its marks and keeps its words", () => {
    const source =
      "# 柳溪镇年度报告\n\n## **一、总体情况**\n\n- 本年公开*信息* 12 条\n- 1、见[网站](http://a.cn)\n\n| 信息内容 | 数 |\n|---|:-:|\n| 规章 | **0** |\n| 许可 | |";
    const outcome = readPlainText(new TextEncoder().encode(source));
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.format).toBe("markdown");
    expect(outcome.value.text.split("\n")).toEqual([
      "柳溪镇年度报告",
      "",
      "一、总体情况",
      "",
      "本年公开信息 12 条",
      "1、见网站",
      "",
      "信息内容\t数",
      "规章\t0",
      "许可\t",
    ]);
    expect(outcome.value.lines.map((line) => line.grid).filter((grid) => grid !== null)).toEqual([0, 0, 0]);
  });
});

describe("tables of html in markdown", () => {
  it("are laid out as those of pages", () => {
    const source =
      '# 柳溪镇年度报告\n<table><tr><td rowspan="2">（三）不予<br>公开</td><td colspan=2>1.属于国家秘密</td><td>0</td></tr>\n<tr><td>2.重复申请</td><td></td><td>&nbsp;</td></tr></table>\n\n后文 <table';
    const outcome = readPlainText(new TextEncoder().encode(source));
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.text.split("\n")).toEqual([
      "柳溪镇年度报告",
      "",
      "（三）不予 公开\t1.属于国家秘密\t\t0",
      "\t2.重复申请\t\t",
      "",
      "",
      "后文 <table",
    ]);
  });
});

describe("marks without width and look-alikes", () => {
  it.each([
    ["radicals", "⼀、总体情况，⼈⺠政府", "一、总体情况，人民政府"],
    ["widthless marks", "规\u200b章\u00ad\ufeff", "规章"],
    ["page breaks", "上\f下\u2028末", "上\n下\n末"],
    ["control characters", "规\u0001章\u0007和行政规范性文件", "规章和行政规范性文件"],
    ["traditional characters stay", "總體情況", "總體情況"],
  ])("%s", (_, source, text) => {
    expect(readPlainText(new TextEncoder().encode(source))).toMatchObject({ ok: true, value: { text } });
  });
});

it.each([
  ["text", "一、总体情况", true],
  ["a text that mentions <5", "a <5", true],
  ["a page", "<!DOCTYPE html><p>x</p>", false],
  ["a fragment of a page", "  \n<table><tr><td>1</td></tr></table>", false],
  ["rtf", "{\\rtf1 x}", false],
  ["pdf", "%PDF-1.4", false],
])("%s is plain text: %#", (_, source, expected) => {
  expect(isPlainText(new TextEncoder().encode(source))).toBe(expected);
});

function mojibake(encoding: string, text: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(new TextEncoder().encode(text)));
}
