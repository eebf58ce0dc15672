/**
 * What one cell of a table holds. `value` is a number only for `stated` and `stated_none` (无, 零: zero in words);
 * `decimal` is the same number as an exact decimal string, so that amounts can change their unit without noise.
 */
export type CellReading = {
  readonly status: "stated" | "stated_none" | "blank" | "dash" | "illegible";
  readonly value: number | null;
  readonly decimal: string | null;
  /** The unit printed behind the number: 件, 元, 万元; "" where none is. */
  readonly unit: string;
};

/**
 * Reads a number as reports print it: full-width digits, thousands separators, a sign (+3, 增3, 减2), a trailing unit,
 * Chinese numerals. `/`, `-`, `—`, `--` and 不适用 are a dash. Whatever is not one certain number is illegible: 约3,
 * 1 2, 12,34, 007, and 一 alone, which nobody can tell from a dash. Never throws.
 */
export function readCell(raw: string): CellReading {
  if (raw.length === 1) {
    const code = raw.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) return DIGITS[code - 0x30] ?? ILLEGIBLE;
  }
  if (raw.length > LONGEST_CELL) return ILLEGIBLE;
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const reading = readText(raw);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(raw, reading);
  return reading;
}

const stated = (decimal: string, unit: string): CellReading => ({
  status: "stated",
  value: Number(decimal),
  decimal,
  unit,
});

const BLANK: CellReading = { status: "blank", value: null, decimal: null, unit: "" };
const DASH: CellReading = { status: "dash", value: null, decimal: null, unit: "" };
const ILLEGIBLE: CellReading = { status: "illegible", value: null, decimal: null, unit: "" };
const NONE: CellReading = { status: "stated_none", value: 0, decimal: "0", unit: "" };
const DIGITS: readonly CellReading[] = Array.from({ length: 10 }, (_, digit) => stated(String(digit), ""));

/** Longer ones are no numbers and would fill the memory. */
const LONGEST_CELL = 40;
const MEMO_SIZE = 4096;
const memo = new Map<string, CellReading>();

function readText(raw: string): CellReading {
  const text = halfWidth(raw).trim();
  if (text === "") return BLANK;
  if (DASHES.test(text)) return DASH;
  if (NONES.test(text)) return NONE;
  return readNumber(text) ?? readChineseNumber(text) ?? ILLEGIBLE;
}

const DASHES = /^(?:[/\\]{1,3}|[-—–―‐−─_~～]{1,4}|不适用|不涉及|N\/?A)$/i;
const NONES = /^(?:无|没有|暂无|未发生|无此项|零|〇)(?:件|项|条|元|万元|宗|起)?[。.]?$/;

function readNumber(text: string): CellReading | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  if (!isWellGrouped(whole)) return ILLEGIBLE;
  const digits = whole.replace(/,/g, "");
  if (digits.length > 12 || (digits.length > 1 && digits.startsWith("0"))) return ILLEGIBLE;
  const negative = /[-−减]/.test(sign) && /[1-9]/.test(digits + fraction);
  return stated(`${negative ? "-" : ""}${digits}${fraction === "" ? "" : `.${fraction}`}`, unit);
}

/** -1,230.50 万元: a sign, digits with or without separators, decimals, a unit. */
const NUMBER = /^([+\-−]|增加?|减少?)?\s*(\d[\d,]{0,20})(?:\.(\d{1,8}))?\s*(件|项|条|个|份|宗|起|次|元|万元|亿元)?$/;

function isWellGrouped(whole: string): boolean {
  return !whole.includes(",") || /^\d{1,3}(?:,\d{3})+$/.test(whole);
}

/** 三, 十二件, 一百零五项; units of ten thousand are left to prose. */
function readChineseNumber(text: string): CellReading | null {
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const [, numeral = "", unit = ""] = match;
  if (numeral === "一" && unit === "") return ILLEGIBLE;
  const value = chineseToNumber(numeral);
  return value === null ? ILLEGIBLE : stated(String(value), unit);
}

const CHINESE = /^([〇零一二两三四五六七八九十百千]{1,9})\s*(件|项|条|个|份|宗|起|次|元|万元)?$/;
const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function chineseToNumber(numeral: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let smallest = 10_000;
  for (const character of numeral) {
    const unit = CHINESE_UNITS[character];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = character === "两" ? 2 : character === "〇" ? 0 : CHINESE_DIGITS.indexOf(character);
      continue;
    }
    if (unit >= smallest || digit === 0) return null;
    if (digit === null && total > 0) return null;
    total += (digit ?? 1) * unit;
    smallest = unit;
    digit = null;
  }
  if (smallest === 10_000 && numeral.length > 1) return null;
  return total + (digit ?? 0);
}

function halfWidth(text: string): string {
  let folded = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code > 0xff00 && code < 0xff5f) folded += String.fromCharCode(code - 0xfee0);
    else folded += code === 0x3000 || code === 0xa0 || code === 0x200b || code === 0xfeff ? " " : character;
  }
  return folded;
}
