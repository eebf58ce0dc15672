import { NARRATIVE_INDICATORS, type NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { ONE_KIND_OF_REQUEST, SAYS_NONE, WHOLLY_NONE, ZERO_RULES, type ZeroRule } from "../vocabulary/zero-rules";
import { type Count, clauseStartAt } from "./read-counts";
import { type PeriodMark, periodAt } from "./read-period";
import { rememberByText } from "./remember-by-text";

/** Words that deny something: the rule that tells what, and where they stand. */
export type Denial = { readonly rule: ZeroRule; readonly start: number; readonly end: number };

/** What a compact sentence denies, whatever the time it speaks of, in the order of the rules. */
export const findDenials: (sentence: string) => readonly Denial[] = rememberByText((sentence) =>
  ZERO_RULES.filter(({ topics }) => topics.some((topic) => sentence.includes(topic))).flatMap((rule) =>
    denialsOf(rule, sentence),
  ),
);

function denialsOf(rule: ZeroRule, sentence: string): readonly Denial[] {
  const denials: Denial[] = [];
  const { pattern, unless } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    const { index: start, 0: words } = match;
    if (unless?.test(words) !== true && !ONE_KIND_OF_REQUEST.test(words))
      denials.push({ rule, start, end: start + words.length });
  }
  return denials;
}

/** The zeros that a compact sentence tells in words: 未收到政府信息公开申请 (field guide D2, zero). */
export function readZeros(
  sentence: string,
  denials: readonly Denial[],
  periods: readonly PeriodMark[],
): readonly Count[] {
  const zeros = new Map<NarrativeIndicator, Count>();
  for (const { rule, start, end } of denials) {
    const period = periodAt(periods, start);
    if (period === "past" || period === "future" || period === "cumulative") continue;
    for (const indicator of rule.indicators)
      if (!zeros.has(indicator)) zeros.set(indicator, zeroOf(indicator, sentence, start, end));
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
