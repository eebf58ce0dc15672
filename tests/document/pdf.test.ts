import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { SourceDocument } from "@/lib/document/source-document";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
afterAll(() => browser.close());

async function print(body: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<style>table{border-collapse:collapse;width:100%}td{border:1px solid;height:40px}p{text-indent:2em}tr{break-inside:avoid}</style>${body}`,
  );
  const bytes = await page.pdf({
    format: "A4",
    displayHeaderFooter: true,
    headerTemplate: "<span style='font-size:8px'>青山县政务公开</span>",
    footerTemplate: "<p style='font-size:8px;width:100%;text-align:center'>- <span class=pageNumber></span> -</p>",
    margin: { top: "60px", bottom: "60px", left: "50px", right: "50px" },
  });
  await page.close();
  return new Uint8Array(bytes);
}

async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const outcome = await fileToDocument(bytes, "report.pdf");
  if (!outcome.ok) throw new Error(outcome.detail);
  for (const cell of outcome.value.lines.flatMap((line) => line.cells)) {
    expect(outcome.value.text.slice(cell.start, cell.end)).toBe(cell.text);
  }
  return outcome.value;
}

const grid = (document: SourceDocument): string[] =>
  document.lines
    .filter((line) => line.grid !== null)
    .map((line) => line.cells.map((cell) => (cell.spanned ? "^" : cell.text)).join("|"));

describe("a printed report", () => {
  it("gives paragraphs as written and tables as drawn, whatever the page breaks", async () => {
    const paragraph = `2023年，柳溪镇${"认真落实条例，及时公开信息，".repeat(12)}共公开86条。`;
    const rows = Array.from(
      { length: 30 },
      (_, i) => `<tr><td>${i + 1}.属于第${i + 1}种情形</td><td>${i}</td><td></td><td>0</td></tr>`,
    );
    const document = await readPdf(
      await print(`<h1>柳溪镇人民政府2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>${paragraph}</p>
      <table><thead><tr><td rowspan=2>信息内容</td><td colspan=2>申请人</td><td rowspan=2>总计</td></tr><tr><td>自然人</td><td>法人</td></tr></thead>
      ${rows.join("")}</table><p>六、其他需要报告的事项</p><p>无。</p>`),
    );
    expect(document.format).toBe("pdf");
    const prose = document.lines.filter((line) => line.grid === null).map((line) => line.cells[0]?.text);
    expect(prose).toEqual([
      "柳溪镇人民政府2023年政府信息公开工作年度报告",
      "一、总体情况",
      paragraph,
      "六、其他需要报告的事项",
      "无。",
    ]);
    expect(grid(document)).toEqual([
      "信息内容|申请人|^|总计",
      "^|自然人|法人|^",
      ...rows.map((_, i) => `${i + 1}.属于第${i + 1}种情形|${i}||0`),
    ]);
    expect(new Set(document.lines.map((line) => line.grid))).toEqual(new Set([null, 0]));
  });

  it("keeps a cell over rows, and a blank cell blank", async () => {
    const document = await readPdf(
      await print(`<p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=2>（三）不予公开</td><td>1.属于国家<br>秘密</td><td>0</td></tr>
      <tr><td>2.重复申请</td><td></td></tr></table><p>后文</p><table><tr><td>规章</td><td>7</td></tr></table>`),
    );
    expect(grid(document)).toEqual(["（三）不予公开|1.属于国家秘密|0", "^|2.重复申请|", "规章|7"]);
    expect(document.lines.slice(1).map((line) => line.grid)).toEqual([null, 0, 0, null, 1]);
  });

  it("without drawn lines has its rows told by their columns", async () => {
    const document = await readPdf(
      await print(`<style>td{border:none!important}</style><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>0</td><td></td><td>3</td></tr></table>`),
    );
    expect(grid(document)).toEqual(["信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0||3"]);
  });

  it("that asks for a password says so", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("./fixtures/locked.pdf", import.meta.url)));
    expect(await fileToDocument(bytes, "a.pdf")).toMatchObject({ ok: false, reason: "encrypted" });
  });

  it("in a drawn frame keeps its paragraphs apart", async () => {
    const prose = "本年度，柳溪镇按照条例要求及时公开各类政府信息，没有发生应当公开而未公开的情形。";
    const document = await readPdf(
      await print(`<table><tr><td>${`<p>一、总体情况</p><p>${prose.repeat(4)}</p><p>${prose.repeat(4)}</p>`}
      <table><tr><td>规章</td><td>0</td></tr></table><p>后文</p></td></tr></table>`),
    );
    const lines = document.lines
      .map((line) =>
        line.cells
          .map((cell) => cell.text)
          .filter(Boolean)
          .join("|"),
      )
      .filter(Boolean);
    expect(lines.slice(1)).toEqual(["一、总体情况", prose.repeat(4), prose.repeat(4), "规章|0", "后文"]);
  });

  it("of pictures alone has a reason", async () => {
    const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    const page = await browser.newPage();
    await page.setContent(`<img src="${dot}" width=500 height=700>`);
    const bytes = new Uint8Array(await page.pdf());
    expect(await fileToDocument(bytes, "a.pdf")).toMatchObject({ ok: false, reason: "image_only" });
  });
});

describe("a pdf whose fonts are named and not embedded", () => {
  it("is read by the character maps of the library", async () => {
    const text = [..."柳溪镇人民政府年度报告"]
      .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0"))
      .join("");
    const stream = `BT /F1 16 Tf 72 700 Td <${text}> Tj ET`;
    const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj
6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>> endobj
7 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
    expect((await readPdf(new TextEncoder().encode(pdf))).text).toBe("柳溪镇人民政府年度报告");
  });
});
