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
