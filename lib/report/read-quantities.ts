import type { Qualifier } from "../vocabulary/narrative-indicators";
import {
  COUNT_UNITS,
  IDIOMS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  QUALIFIERS_INSIDE,
} from "../vocabulary/number-words";
import { readChineseNumber } from "./read-chinese-number";

/** A number with its unit in a compact sentence; offsets into the sentence, words of approximation included. */
export type Quantity = {
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins, after 近 or 约. */
  readonly numberStart: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** As printed; "" where none follows. */
  readonly unit: string;
  /** Whether spaces stood between its digits, so that it needs a second look. */
  readonly broken: boolean;
};

/**
 * Every number of a compact sentence that can be a count, left to right: plain, full-width and Chinese numerals,
 * thousands separators, 万 with decimals, approximations (field guide D2).
 * Article numbers (第二十条), document numbers, phone numbers, ranges and idioms are left out.
 */
export function readQuantities(sentence: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(sentence); match !== null; match = NUMBER.exec(sentence)) {
    const quantity = readQuantity(sentence, match.index, match[0]);
    if (quantity !== null) {
      quantities.push(quantity);
      NUMBER.lastIndex = Math.max(quantity.end, NUMBER.lastIndex);
    }
  }
  return quantities;
}

const UNITS = `(?:${COUNT_UNITS.join("|")})`;
const NUMBER = new RegExp(
  `\\d{1,3}(?:，\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?(?: \\d+)*|[零〇一二两三四五六七八九十百千万]+(?=[余多来]?${UNITS})`,
  "g",
);
const UNIT = new RegExp(UNITS, "y");
const DOUBLE_UNIT = /（[条件次篇份]）|\/[条件次篇份]/y;
const BEFORE_NO_COUNT = /[第〔[\]〕\-—~～./a-zA-Z]$|\d(?:至|到)$/;
/** A number is followed by its unit, but for 粉丝1.2万. */
const MAY_COUNT = new RegExp(`^[余多来百千万]|^${UNITS}`);
const FOLLOWED = /粉丝|关注|订阅/;
const NOT_NEAR = /[最附临邻]近$/;
const AFTER_NO_COUNT = /^(?:[-—~～]|(?:至|到)\d)/;

function readQuantity(sentence: string, start: number, printed: string): Quantity | null {
  const before = sentence.slice(Math.max(0, start - 4), start);
  if (BEFORE_NO_COUNT.test(before) || isIdiom(sentence, start)) return null;
  if (!MAY_COUNT.test(sentence.slice(start + printed.length, start + printed.length + 2)) && !FOLLOWED.test(sentence))
    return null;
  const isChinese = !isAsciiDigit(printed.charAt(0));
  if (isChinese && /[数几]$/.test(before) && /^[十百千万]/.test(printed)) return null;
  const pieces = printed.split(" ");
  if (pieces.length > 1 && (pieces[0] ?? "").length > 3) return null;
  const base = isChinese ? readChineseNumber(printed) : Number(pieces.join("").replaceAll("，", ""));
  if (base === null || Number.isNaN(base)) return null;
  const scaled = readScale(sentence, start + printed.length, base);
  const unit = matchAt(UNIT, sentence, scaled.end);
  const afterUnit = scaled.end + unit.length;
  const afterDouble = unit === "" ? afterUnit : afterUnit + matchAt(DOUBLE_UNIT, sentence, afterUnit).length;
  if (AFTER_NO_COUNT.test(sentence.slice(afterDouble, afterDouble + 2)) && unit === "") return null;
  const prefix = NOT_NEAR.test(before) ? undefined : QUALIFIERS_BEFORE.find(([word]) => before.endsWith(word));
  const suffix = QUALIFIERS_AFTER.find(([word]) => sentence.startsWith(word, afterDouble));
  const isBarePower = isChinese && /^[百千万]+$/.test(printed);
  const upward = isBarePower && before.endsWith("上");
  if (isBarePower && prefix === undefined && scaled.qualifier === null && !upward) return null;
  return {
    start: start - (prefix?.[0].length ?? 0),
    end: afterDouble + (suffix?.[0].length ?? 0),
    numberStart: start,
    value: scaled.value,
    qualifier: joinQualifiers([upward ? "at_least" : prefix?.[1], scaled.qualifier, suffix?.[1]]),
    unit,
    broken: pieces.length > 1,
  };
}

function isIdiom(sentence: string, start: number): boolean {
  return IDIOMS.some((idiom) => sentence.startsWith(idiom, start));
}

function isAsciiDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };

type Scaled = { readonly value: number; readonly end: number; readonly qualifier: Qualifier | null };

/** 余, 多 and 万 may follow a number in either order: 1.2万余, 1.2余万. */
function readScale(sentence: string, start: number, base: number): Scaled {
  let value = base;
  let end = start;
  let qualifier: Qualifier | null = null;
  for (let steps = 0; steps < 3; steps++) {
    const character = sentence.charAt(end);
    const scale = SCALES[character];
    const inside = QUALIFIERS_INSIDE[character];
    if (scale !== undefined && sentence.charAt(end + 1) !== "元") value = Math.round(value * scale * 100) / 100;
    else if (inside !== undefined && qualifier === null) qualifier = inside;
    else break;
    end++;
  }
  return { value, end, qualifier };
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

function joinQualifiers(found: readonly (Qualifier | null | undefined)[]): Qualifier {
  const distinct = [...new Set(found.filter((qualifier) => qualifier !== null && qualifier !== undefined))];
  if (distinct.length > 1) return "about";
  return distinct[0] ?? "exact";
}
