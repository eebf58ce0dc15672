import { readChineseNumber } from "../report/read-chinese-number";

/** A whole number printed in digits (`1,204`) or as a Chinese numeral (一百零三); null for anything else. */
export function readCount(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  const plain = text.replace(/[,，\s]/g, "");
  if (PLAIN.test(plain)) return Number(plain);
  return /^[零〇一二两三四五六七八九十百千]{1,9}$/.test(plain) ? readChineseNumber(plain) : null;
}

const PLAIN = /^\d{1,12}$/;
