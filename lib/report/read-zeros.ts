import { NARRATIVE_INDICATORS } from "../vocabulary/narrative-indicators";
import { ZERO_RULES } from "../vocabulary/zero-rules";
import { type Count, clauseStartAt } from "./read-counts";
import { type PeriodMark, periodAt } from "./read-period";

/** The zeros that a compact sentence tells in words: 未收到政府信息公开申请 (field guide D2, zero). */
export function readZeros(sentence: string, periods: readonly PeriodMark[]): readonly Count[] {
  if (!MAY_SAY_NONE.test(sentence)) return [];
  const zeros: Count[] = [];
  for (const { indicators, pattern, unless } of ZERO_RULES) {
    const match = pattern.exec(sentence);
    if (match === null || ONLY_ONE_KIND.test(match[0])) continue;
    const period = periodAt(periods, match.index);
    if (period === "past" || period === "future" || period === "cumulative") continue;
    if (unless?.test(match[0])) continue;
    for (const indicator of indicators) {
      if (zeros.some((zero) => zero.indicator === indicator)) continue;
      zeros.push({
        indicator,
        value: 0,
        qualifier: "exact",
        unit: NARRATIVE_INDICATORS[indicator].unit,
        status: "stated_none",
        start: match.index,
        end: match.index + match[0].length,
        clauseStart: clauseStartAt(sentence, match.index),
        among: false,
        adds: false,
        quantity: null,
      });
    }
  }
  return zeros;
}

const MAY_SAY_NONE = /未|没|无|零|0/;
const ONLY_ONE_KIND =
  /^(?:未|没有|无)(?:收到|接到|受理)?(?:网上|网络|信函|邮寄|电子邮件|当面|法人|商业企业|企业)(?:提出)?(?:的)?(?:政府)?(?:信息)?(?:公开)?申请$/;
