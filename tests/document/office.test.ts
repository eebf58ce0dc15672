import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { SourceDocument } from "@/lib/document/source-document";
import { wordFile } from "./make-files";

const WIDE_WORD = new Uint8Array(readFileSync(new URL("./fixtures/nested-wide-tables.doc", import.meta.url)));
const OLD_WORD = new Uint8Array(readFileSync(new URL("./fixtures/merged-rows.doc", import.meta.url)));

async function readFile(bytes: Uint8Array, name = "report"): Promise<SourceDocument> {
  const outcome = await fileToDocument(bytes, name);
  if (!outcome.ok) throw new Error(outcome.detail);
  for (const cell of outcome.value.lines.flatMap((line) => line.cells)) {
    expect(outcome.value.text.slice(cell.start, cell.end)).toBe(cell.text);
  }
  return outcome.value;
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split("\n").map(paragraph).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const BODY = [
  paragraph("柳溪镇人民政府2023年政府信息公开工作年度报告"),
  paragraph("一、总体情况"),
  `<w:tbl>${row(cell("三、本年度办理结果", '<w:vMerge w:val="restart"/>'), cell("（一）予以公开", '<w:gridSpan w:val="2"/>'), cell("1"))}${row(
    cell("", "<w:vMerge/>"),
    cell("（三）不予\n公开"),
    cell("1.属于国家秘密"),
    cell("0"),
  )}</w:tbl>`,
  paragraph("六、其他需要报告的事项"),
].join("");

describe("docx", () => {
  it("keeps its paragraphs and lays merged cells out", async () => {
    const document = await readFile(wordFile(BODY), "report.txt");
    expect(document.format).toBe("docx");
    expect(document.text.split("\n")).toEqual([
      "柳溪镇人民政府2023年政府信息公开工作年度报告",
      "一、总体情况",
      "三、本年度办理结果\t（一）予以公开\t\t1",
      "\t（三）不予 公开\t1.属于国家秘密\t0",
      "六、其他需要报告的事项",
    ]);
    expect(document.lines[3]?.cells.map((laid) => laid.spanned ?? false)).toEqual([true, false, false, false]);
    expect(document.lines.map((line) => line.grid)).toEqual([null, null, 0, 0, null]);
  });

  it.each([
    [
      "a part of more than its limit",
      wordFile(BODY, { "word/styles.xml": strToU8("x".repeat(9 * 2 ** 20)) }),
      "too_large",
    ],
    ["entities", wordFile(BODY, { "word/styles.xml": strToU8("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") }), "unreadable"],
    ["no body", wordFile(""), "unreadable"],
    ["elements without end", wordFile("<w:p>".repeat(30_000)), "unreadable"],
  ])("with %s has a reason", async (_, bytes, reason) => {
    expect(await fileToDocument(bytes, "a.docx")).toMatchObject({ ok: false, reason });
  });
});

describe("doc", () => {
  it("keeps its paragraphs, and the cells of its rows together", async () => {
    const document = await readFile(OLD_WORD);
    expect(document.format).toBe("doc");
    expect(document.text.split("\n")).toEqual([
      "柳溪镇人民政府2023年政府信息公开工作年度报告",
      "一、总体情况",
      "2023年，柳溪镇主动公开政府信息86条。",
      "二、主动公开政府信息情况",
      "第二十条第（一）项",
      "信息内容\t本年制 发件数\t本年废止 件数\t现行有效件数",
      "规章\t0\t\t3",
      "合并\t1\t2\t—",
      "\t4\t5\t6",
      "六、其他需要报告的事项",
      "无“其他”事项。",
    ]);
  });

  it("keeps the rows of wide tables, also of tables inside a frame", async () => {
    const document = await readFile(WIDE_WORD);
    const rows = document.lines.map((line) => line.cells.map((laid) => (laid.spanned ? "^" : laid.text)).join("|"));
    const table = [
      "勾稽关系|申请人情况|总计",
      "^|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|^",
      "三、本年度办理结果|（一）予以公开|0|1|2|3|4|5|6",
      "^|（三）不予公开|1.属于国家秘密|0|0|0|0|0||9",
      "^|^|2.其他法律行政法规禁止公开|0|0|0|0|0||9",
      "^|（四）无法提供|1.本机关不掌握相关政府信息|0|0|0|0|0||9",
      "^|^|2.没有现成信息需要另行制作|0|0|0|0|0||9",
    ];
    expect(rows).toEqual(["柳溪镇年度报告", ...table, "三、收到和处理政府信息公开申请情况", ...table, "后文"]);
    expect(new Set(document.lines.map((line) => line.grid))).toEqual(new Set([null, 0, 1]));
  });

  it.each([
    ["of a spreadsheet", "Workbook", "unsupported"],
    ["around a locked document", "EncryptedPackage", "encrypted"],
    ["of something else", "Contents", "unsupported"],
  ])("whose container is one %s says so", async (_, stream, reason) => {
    expect(await fileToDocument(renameWordStream(stream), "a.doc")).toMatchObject({ ok: false, reason });
  });

  it("of wps is told by its name alone: inside it is the same", async () => {
    expect((await readFile(OLD_WORD, "柳溪镇.WPS")).format).toBe("wps");
  });

  it("that asks for a password says so", async () => {
    const bytes = OLD_WORD.slice();
    const head = findWordHead(bytes);
    bytes[head + 0x0b] = (bytes[head + 0x0b] ?? 0) | 1;
    expect(await fileToDocument(bytes, "a.doc")).toMatchObject({ ok: false, reason: "encrypted" });
  });
});

/** The fixture with its stream WordDocument under another name: 64 bytes of the name, then its length in bytes. */
function renameWordStream(name: string): Uint8Array {
  const bytes = OLD_WORD.slice();
  const text = Buffer.from(bytes.buffer);
  const at = text.indexOf(Buffer.from("WordDocument", "utf16le"));
  bytes.fill(0, at, at + 64);
  bytes.set(Buffer.from(name, "utf16le"), at);
  new DataView(bytes.buffer).setUint16(at + 64, 2 * name.length + 2, true);
  return bytes;
}

function findWordHead(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 64) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error("no Word document in the fixture");
}

describe("rtf", () => {
  it("is read in its code pages, with its tables", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg936\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset134 SimSun;}}{\*\generator x;}{\info{\title y}}
\pard\f1 \'c1\'f8\'cf\'aa\'d5\'f22023\u24180?\par
\trowd\clvmgf\cellx100\cellx200\row
\trowd\clvmgf\cellx100\cellx200\pard\intbl{\f1\u21512?\u24182?}\cell 1\par 2\cell\row
\trowd\clvmrg\cellx100\cellx200\pard\intbl\cell \{3\}\cell\row
\pard\ldblquote\u26080?\rdblquote\par}`;
    const document = await readFile(new TextEncoder().encode(rtf));
    expect(document.format).toBe("rtf");
    expect(document.text.split("\n")).toEqual(["柳溪镇2023年", "合并\t1 2", "\t{3}", "“无”"]);
    expect(document.lines[2]?.cells[0]?.spanned).toBe(true);
  });

  it("whose characters end in letters, or that is not escaped at all, is read too", async () => {
    const source = "{\\rtf1\\ansi\\ansicpg936 \\'81@\\par \\constructor x\\par ";
    const bytes = new Uint8Array([...new TextEncoder().encode(source), 0xc1, 0xf8, 0xcf, 0xaa, 0x7d]);
    expect((await readFile(bytes)).text).toBe("丂\nx\n柳溪");
  });

  it("opens a cell that only frames tables", async () => {
    const rtf = String.raw`{\rtf1\ansi\trowd\cellx9\pard\intbl A\par\pard\intbl\itap2 \u35268?\nestcell 0\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl B\cell\row\pard C\par}`;
    const document = await readFile(new TextEncoder().encode(rtf));
    expect(document.text).toBe("A\n规\t0\nB\nC");
  });

  it.each([
    ["groups without end", "{\\rtf1 ".repeat(5000), "too_large"],
    ["nothing in it", "{\\rtf1}", "unreadable"],
  ])("with %s has a reason", async (_, source, reason) => {
    expect(await fileToDocument(new TextEncoder().encode(source), "a.rtf")).toMatchObject({ ok: false, reason });
  });
});
