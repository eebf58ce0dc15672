import { CHINESE_DIGITS, CHINESE_POWERS } from "../vocabulary/number-words";

/**
 * The value of a Chinese numeral (九十六, 两千零五, 二〇二四, 一千二 for 1,200), or null where it is no certain
 * number: 三五 means "some three to five".
 */
export function readChineseNumber(numeral: string): number | null {
  return /[十百千万]/.test(numeral) ? readByPowers(numeral) : readByDigits(numeral);
}

function readByDigits(numeral: string): number | null {
  const digits = [...numeral].map((character) => CHINESE_DIGITS[character]);
  if (digits.length === 2 && !/[零〇]/.test(numeral)) return null;
  return digits.includes(undefined) ? null : Number(digits.join(""));
}

function readByPowers(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPower = 1;
  for (const character of numeral) {
    const power = CHINESE_POWERS[character];
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = CHINESE_DIGITS[character] ?? null;
      if (digit === 0) lastPower = 10;
      continue;
    }
    if (power === 10000) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * power;
      section = 0;
    } else {
      section += (digit ?? 1) * power;
    }
    digit = null;
    lastPower = power;
  }
  return total + section + (digit ?? 0) * (lastPower >= 100 ? lastPower / 10 : 1);
}
