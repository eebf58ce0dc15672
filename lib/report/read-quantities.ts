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
  const numberEnd = start + printed.length;
  if (!mayCountAt(sentence, numberEnd) && !FOLLOWED.test(sentence)) return null;
  const before = sentence.slice(Math.max(0, start - 4), start);
  if (BEFORE_NO_COUNT.test(before) || isIdiom(sentence, start)) return null;
  const isChinese = !isAsciiDigit(printed.charAt(0));
  if (isChinese && SOME.test(before) && POWER_FIRST.test(printed)) return null;
  const firstBlank = printed.indexOf(" ");
  if (firstBlank > 3) return null;
  const base = isChinese ? readChineseNumber(printed) : Number(printed.replace(BLANKS_AND_COMMAS, ""));
  if (base === null || Number.isNaN(base)) return null;
  const scaled = readScale(sentence, numberEnd, base);
  const unit = matchAt(UNIT, sentence, scaled.end);
  const afterUnit = scaled.end + unit.length;
  const afterDouble = unit === "" ? afterUnit : afterUnit + matchAt(DOUBLE_UNIT, sentence, afterUnit).length;
  if (unit === "" && AFTER_NO_COUNT.test(sentence.slice(afterDouble, afterDouble + 2))) return null;
  const prefix = qualifierBefore(before);
  const suffix = QUALIFIERS_AFTER.find(([word]) => sentence.startsWith(word, afterDouble));
  const isBarePower = isChinese && BARE_POWER.test(printed);
  const upward = isBarePower && before.endsWith("上");
  if (isBarePower && prefix === undefined && scaled.qualifier === null && !upward) return null;
  return {
    start: start - (prefix?.[0].length ?? 0),
    end: afterDouble + (suffix?.[0].length ?? 0),
    numberStart: start,
    value: scaled.value,
    qualifier: joinQualifiers(upward ? "at_least" : prefix?.[1], scaled.qualifier ?? undefined, suffix?.[1]),
    unit,
    broken: firstBlank >= 0,
  };
}

const SOME = /[数几]$/;
const POWER_FIRST = /^[十百千万]/;
const BARE_POWER = /^[百千万]+$/;
const BLANKS_AND_COMMAS = /[ ，]/g;
const MAY_FOLLOW: ReadonlySet<string> = new Set([..."余多来百千万", ...COUNT_UNITS.map((unit) => unit.charAt(0))]);
const QUALIFIER_ENDS: ReadonlySet<string> = new Set(QUALIFIERS_BEFORE.map(([word]) => word.charAt(word.length - 1)));

/** Most numbers are of dates and articles: the character behind them tells so before any pattern is tried. */
function mayCountAt(sentence: string, numberEnd: number): boolean {
  return MAY_FOLLOW.has(sentence.charAt(numberEnd)) && MAY_COUNT.test(sentence.slice(numberEnd, numberEnd + 2));
}

function qualifierBefore(before: string): (typeof QUALIFIERS_BEFORE)[number] | undefined {
  if (!QUALIFIER_ENDS.has(before.charAt(before.length - 1)) || NOT_NEAR.test(before)) return undefined;
  return QUALIFIERS_BEFORE.find(([word]) => before.endsWith(word));
}

function isIdiom(sentence: string, start: number): boolean {
  return IDIOM_FIRSTS.has(sentence.charAt(start)) && IDIOMS.some((idiom) => sentence.startsWith(idiom, start));
}

const IDIOM_FIRSTS: ReadonlySet<string> = new Set(IDIOMS.map((idiom) => idiom.charAt(0)));

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

/** The one qualifier that the words give; `about` where they give different ones. */
function joinQualifiers(...found: readonly (Qualifier | undefined)[]): Qualifier {
  let joined: Qualifier = "exact";
  for (const qualifier of found) {
    if (qualifier === undefined || qualifier === joined) continue;
    joined = joined === "exact" ? qualifier : "about";
  }
  return joined;
}
