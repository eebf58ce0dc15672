import { NARRATIVE_INDICATORS, type NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { ONE_KIND_OF_REQUEST, SAYS_NONE, WHOLLY_NONE, ZERO_RULES, type ZeroRule } from "../vocabulary/zero-rules";
import { type Count, clauseStartAt } from "./read-counts";
import { type PeriodMark, periodAt } from "./read-period";

/** The zeros that a compact sentence tells in words: 未收到政府信息公开申请 (field guide D2, zero). */
export function readZeros(sentence: string, periods: readonly PeriodMark[]): readonly Count[] {
  const zeros = new Map<NarrativeIndicator, Count>();
  for (const rule of ZERO_RULES) {
    if (!rule.topics.some((topic) => sentence.includes(topic))) continue;
    const match = findZero(sentence, rule, periods);
    if (match === null) continue;
    for (const indicator of rule.indicators)
      if (!zeros.has(indicator)) zeros.set(indicator, zeroOf(indicator, sentence, match.start, match.end));
  }
  return [...zeros.values()];
}

/** Whether a sentence has a word of none at all. */
export function maySayNone(sentence: string): boolean {
  return SAYS_NONE.test(sentence);
}

/** The zero of a part whose whole text says that there was none (依申请公开情况：无); null where it says more. */
export function readWhollyNone(indicator: NarrativeIndicator, passage: string): Count | null {
  return WHOLLY_NONE.test(passage) ? zeroOf(indicator, passage, 0, passage.length) : null;
}

type Match = { readonly start: number; readonly end: number };

function findZero(sentence: string, { pattern, unless }: ZeroRule, periods: readonly PeriodMark[]): Match | null {
  for (const { index, 0: words } of sentence.matchAll(pattern)) {
    const period = periodAt(periods, index);
    if (period === "past" || period === "future" || period === "cumulative") continue;
    if (unless?.test(words) === true || ONE_KIND_OF_REQUEST.test(words)) continue;
    return { start: index, end: index + words.length };
  }
  return null;
}

function zeroOf(indicator: NarrativeIndicator, sentence: string, start: number, end: number): Count {
  return {
    indicator,
    value: 0,
    qualifier: "exact",
    unit: NARRATIVE_INDICATORS[indicator].unit,
    status: "stated_none",
    start,
    end,
    clauseStart: clauseStartAt(sentence, start),
    among: false,
    adds: false,
    quantity: null,
  };
}
