/** A whole number printed in digits (`1,204`) or in Chinese numerals up to the thousands (`一百零三`); null for anything else. */
export function readCount(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, "");
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  if (!/^[零〇一二两三四五六七八九十百千]{1,9}$/.test(plain)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const character of plain) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS.indexOf(character === "两" ? "二" : character === "〇" ? "零" : character);
    } else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
