import { describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { SourceDocument } from "@/lib/document/source-document";
import { layOutSpans } from "@/lib/document/table-grid";
import { bytesOf, utf16 } from "./make-files";

async function readPage(html: string | Uint8Array): Promise<SourceDocument> {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const outcome = await fileToDocument(bytes, "page.html");
  if (!outcome.ok) throw new Error(outcome.detail);
  for (const cell of outcome.value.lines.flatMap((line) => line.cells)) {
    expect(outcome.value.text.slice(cell.start, cell.end)).toBe(cell.text);
  }
  return outcome.value;
}

const PAGE = `<!-- saved from url=(0031)https://www.qingshan.gov.cn/a.html -->
<!DOCTYPE html><html><head><meta charset="utf-8"><title>柳溪镇年度报告_青山县人民政府</title>
<meta name="ArticleTitle" content="柳溪镇人民政府2023年政府信息公开工作年度报告"><meta name="PubDate" content="2024-01-19 09:30">
<meta name="SiteName" content="青山县人民政府"><style>p{color:red}</style></head><body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zfxxgk">政府信息公开年报</a></li></ul></div>
<div class="crumbs">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>柳溪镇</a></div>
<div class="main"><table class="index"><tr><td>发布机构：</td><td>柳溪镇人民政府</td><td>发布日期：</td><td>2024年1月18日</td></tr></table>
<h1>柳溪镇人民政府2023年<br>政府信息公开工作年度报告</h1>
<div class="info">来源：柳溪镇党政办　浏览次数：<span>17</span></div>
<div id="zoom"><p>一、总体情况</p>
<p>&nbsp;&nbsp;本年主动公开政府
信息<b>86</b>条。</p><p style="display:none">干扰文字</p><script>document.write("9")</script>
<p>二、主动公开政府信息情况</p>
<table><tbody>
<tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制<br>发件数</td><td><p>本年废止</p><p>件数</p></td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>&nbsp;</td><td><p>3</p></td></tr>
</tbody></table>
<p>六、其他需要报告的事项</p><p>无。</p></div>
<div class="share">分享到：<a>微信</a><a>微博</a></div><p>上一篇：<a>桃林镇年度报告</a></p></div>
<div class="footer">主办：青山县人民政府 青ICP备00000000号</div></body></html>`;

describe("a page", () => {
  it("gives its report without the furniture around it", async () => {
    const page = await readPage(PAGE);
    expect(page.format).toBe("html");
    expect(page.text.split("\n")).toEqual([
      "发布机构：\t柳溪镇人民政府\t发布日期：\t2024年1月18日",
      "柳溪镇人民政府2023年",
      "政府信息公开工作年度报告",
      "来源：柳溪镇党政办 浏览次数：17",
      "一、总体情况",
      "本年主动公开政府信息86条。",
      "二、主动公开政府信息情况",
      "第二十条第（一）项\t\t\t",
      "信息内容\t本年制 发件数\t本年废止 件数\t现行有效件数",
      "规章\t0\t\t3",
      "六、其他需要报告的事项",
      "无。",
    ]);
    expect(page.lines[7]?.cells.map((cell) => cell.spanned ?? false)).toEqual([false, true, true, true]);
    expect(page.lines.map((line) => line.grid)).toEqual([0, null, null, null, null, null, null, 1, 1, 1, null, null]);
  });

  it("says who published it, when and where", async () => {
    expect((await readPage(PAGE)).clues).toEqual({
      title: "柳溪镇人民政府2023年政府信息公开工作年度报告",
      url: "https://www.qingshan.gov.cn/a.html",
      publishedOn: "2024-01-18",
      publisher: "柳溪镇人民政府",
      breadcrumb: "首页 > 政务公开 > 柳溪镇",
    });
  });

  it.each([
    [
      "tables that arrange the page are opened",
      "<table><tr><td>左</td><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>",
      "左\n规章\t0",
    ],
    ["a table of one column is paragraphs", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "甲\n乙"],
    ["a paragraph that is not closed", "<p>甲<p>乙<div>丙", "甲\n乙\n丙"],
    [
      "text beside the rows of a table",
      "<table><caption>题</caption>漏<tr><td>1</td><td>2</td></tr></table>",
      "题\n漏\n1\t2",
    ],
    ["two numbers of one cell stay apart", "<table><tr><td>甲</td><td>1<br>2</td></tr></table>", "甲\t1 2"],
    ["preformatted lines", "<pre>甲\n乙  丙</pre>", "甲\n乙 丙"],
    [
      "no heading, nothing lost",
      "<div class='share'><p>本页没有小标题，因此什么也不应丢掉，即使类名可疑。政府信息公开年报。</p></div><p>尾</p>",
      "本页没有小标题，因此什么也不应丢掉，即使类名可疑。政府信息公开年报。\n尾",
    ],
    [
      "all that is hidden, where the report is",
      "<p>x</p><div style='display:none'><p>一、总体情况</p></div>",
      "x\n一、总体情况",
    ],
    [
      "a picture that may stand for a table",
      "<p>三、收到和处理政府信息公开申请情况</p><p><img src='/f/79ef.jpg?v=1'></p><p>尾<img src='a.png' width=16></p>",
      "三、收到和处理政府信息公开申请情况\n[图片：79ef.jpg]\n尾",
    ],
    ["entities", "<p>&lt;b&gt;&#19968;&#x4e8c;&amp;</p>", "<b>一二&"],
  ])("%s", async (_, html, text) => {
    expect((await readPage(html)).text).toBe(text);
  });

  const heads = ["一、总体情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项"];
  const prose = "本年度，柳溪镇按照条例要求及时公开各类政府信息，没有发生应当公开而未公开的情形。";
  it.each([
    [
      "beside a column of links to other years",
      `<div><div class="l"><a>2021年政府信息公开年度报告</a><a>2022年政府信息公开年度报告</a></div><div class="r"><h2>柳溪镇政府信息公开工作年度报告</h2>${heads.map((head) => `<p>${head}</p><p>${prose}</p>`).join("")}</div></div>`,
      ["柳溪镇政府信息公开工作年度报告", ...heads.flatMap((head) => [head, prose])],
    ],
    [
      "in a cell of a table that arranges the page",
      `<table><tr><td>首页<br>机构</td><td>柳溪镇政府信息公开工作年度报告<br>${heads.map((head) => `${head}<br>${prose}`).join("<br>")}</td></tr></table>`,
      ["柳溪镇政府信息公开工作年度报告", ...heads.flatMap((head) => [head, prose])],
    ],
    [
      "in pieces, its last words outside of them",
      `<div id=a><div><p>柳溪镇政府信息公开工作年度报告</p></div>${heads.map((head) => `<div><b>${head}</b><div>${prose}</div></div>`).join("")}<div>${prose}</div></div><p>版权所有</p>`,
      ["柳溪镇政府信息公开工作年度报告", ...heads.flatMap((head) => [head, prose]), prose],
    ],
    [
      "behind a list of its parts",
      `<ul><li>一、总体情况</li><li>六、其他需要报告的事项</li></ul><div>${heads.map((head) => `<p>${head}</p><p>${prose}</p>`).join("")}</div>`,
      ["一、总体情况", "六、其他需要报告的事项", ...heads.flatMap((head) => [head, prose])],
    ],
    [
      "in elements of the site's own making",
      `<ucapcontent><p><span>柳溪镇政府信息公开</span><span>工作年度报告</span></p>${heads.map((head) => `<p><o:p>${head}</o:p></p><p>${prose}</p>`).join("")}</ucapcontent>`,
      ["柳溪镇政府信息公开工作年度报告", ...heads.flatMap((head) => [head, prose])],
    ],
  ])("is told %s", async (_, html, lines) => {
    expect((await readPage(`<html><body>${html}</body></html>`)).text.split("\n")).toEqual(lines);
  });

  it("in gbk that says it is utf-8 is read as what it is", async () => {
    const gbk = bytesOf("c1f8cfaad5f2c8cbc3f1d5feb8ae203230323320c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6");
    const html = new Uint8Array([...new TextEncoder().encode('<html><meta charset="utf-8"><p>'), ...gbk]);
    expect(await readPage(html)).toMatchObject({
      encoding: "gb18030",
      text: "柳溪镇人民政府 2023 年政府信息公开工作年度报告",
    });
  });

  it("in utf-16 is a page too", async () => {
    expect(await readPage(utf16("\ufeff<html><p>柳溪镇</p></html>", true))).toMatchObject({
      format: "html",
      text: "柳溪镇",
    });
  });

  it.each([
    ["of pictures", "<html><body><h1>年度报告</h1><img src='1.jpg'></body></html>", "image_only"],
    ["of characters without sense", `<html><p>${"\ue123\ue456丂丄".repeat(30)}</p></html>`, "unreadable"],
    ["of nothing", "<html><body></body></html>", "unreadable"],
    ["nested without end", "<div>".repeat(5000), "too_large"],
    [
      "with a table without end",
      `<table>${"<tr><td colspan=200 rowspan=200>1</td><td>2</td></tr>".repeat(600)}</table>`,
      "too_large",
    ],
  ])("%s has a reason", async (_, html, reason) => {
    expect(await fileToDocument(new TextEncoder().encode(html), "a.txt")).toMatchObject({ ok: false, reason });
  });
});

describe("spans", () => {
  const cell = (text: string, rowspan = 1, colspan = 1) => ({ text, rowspan, colspan });
  it.each([
    [
      "over rows",
      [[cell("甲", 2), cell("1")], [cell("2")]],
      [
        ["甲", "1"],
        ["-", "2"],
      ],
    ],
    [
      "over columns",
      [
        [cell("甲", 1, 2), cell("1")],
        [cell("a"), cell("b"), cell("c")],
      ],
      [
        ["甲", "-", "1"],
        ["a", "b", "c"],
      ],
    ],
    [
      "over both",
      [[cell("甲", 2, 2), cell("1")], [cell("2")]],
      [
        ["甲", "-", "1"],
        ["-", "-", "2"],
      ],
    ],
    ["beyond the last row", [[cell("甲", 9), cell("1")]], [["甲", "1"]]],
    [
      "leave holes that are empty",
      [[cell("a"), cell("b"), cell("丙", 2)], [cell("1")]],
      [
        ["a", "b", "丙"],
        ["1", "", "-"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    const grid = layOutSpans(rows);
    if (!grid.ok) throw new Error(grid.detail);
    expect(grid.value.map((row) => row.map((laid) => (laid.spanned ? "-" : laid.text)))).toEqual(expected);
  });
});
