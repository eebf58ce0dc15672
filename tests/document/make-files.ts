import { strToU8, zipSync } from "fflate";

/** A short report of an invented township, as plain text. */
export const REPORT = `柳溪镇人民政府2023年政府信息公开工作年度报告

一、总体情况
2023年，柳溪镇认真落实公开条例，主动公开政府信息86条。
二、主动公开政府信息情况
规章\t0\t0\t0
行政规范性文件\t2\t0\t5
六、其他需要报告的事项
无其他需要报告的事项。
`;

/** Hexadecimal digits, white space allowed, to bytes. */
export function bytesOf(hex: string): Uint8Array {
  const digits = hex.replace(/\s/g, "");
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

export function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
}

/** The smallest docx around the given body, with further parts if wanted. */
export function wordFile(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}
