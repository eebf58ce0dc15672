/** 96 as 九十六, 105 as 一百零五, 1200 as 一千二百. Whole numbers from 0 to 9999. */
export function formatChinese(value: number): string {
  if (value === 0) return "零";
  let words = "";
  let gap = false;
  for (const [unit, name] of CHINESE_UNITS) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    if (gap) words += "零";
    gap = false;
    words += `${digit === 1 && unit === 10 && words === "" ? "" : CHINESE_DIGITS[digit]}${name}`;
  }
  return words;
}

const CHINESE_DIGITS = [..."零一二三四五六七八九"] as const;
const CHINESE_UNITS = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
  [1, ""],
] as const;

/** 47 as ４７. */
export function formatFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
