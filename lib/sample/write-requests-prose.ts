import type { NarrativeIndicator } from "../vocabulary/narrative-indicators";
import { type Figures, figureOf } from "./form-slots";
import { chance, pick, type Random } from "./random";
import type { TruthNarrative } from "./sample-report";
import { formatChinese, formatFullWidth } from "./write-number";
import type { Prose } from "./write-proactive-prose";

/** What the text says about requests; it agrees with section 3 and with 勾稽 rules R1 and R10. */
export function writeRequestsProse(random: Random, figures: Figures, self: string): Prose {
  const fresh = figureOf(figures, "req_new", "total");
  if (fresh === 0 && figureOf(figures, "req_carried_in", "total") === 0) return writeNone(random, self);
  const clauses = [freshClause(random, fresh), ...settledClauses(random, figures)];
  return {
    text: `${pick(random, ["全年", "本年度", "一年来，"])}${self}${clauses.map((clause) => clause.text).join("，")}。`,
    narrative: clauses.flatMap((clause) => clause.narrative),
  };
}

/** What the text says about disputes, in agreement with section 4. */
export function writeDisputesProse(random: Random, figures: Figures): Prose {
  const recon = figureOf(figures, "recon_total");
  const suits = figureOf(figures, "suit_direct_total") + figureOf(figures, "suit_after_recon_total");
  if (recon === 0 && suits === 0) {
    const raw = pick(random, ["未发生行政复议和行政诉讼", "没有发生行政复议、行政诉讼", "无行政复议和行政诉讼案件"]);
    return { text: `因政府信息公开${raw}。`, narrative: [none("recon_total", raw), none("suit_total", raw)] };
  }
  const clauses = [disputeClause("recon_total", "行政复议", recon), disputeClause("suit_total", "行政诉讼", suits)];
  return {
    text: `因政府信息公开${clauses.map((clause) => clause.text).join("，")}。`,
    narrative: clauses.flatMap((clause) => clause.narrative),
  };
}

const NONE_IN_WORDS = [
  "未收到政府信息公开申请",
  "没有收到公民、法人或者其他组织提出的政府信息公开申请",
  "未收到公民、法人和其他组织的政府信息公开申请",
  "没有收到政府信息公开申请",
  "未接到任何形式的政府信息公开申请",
] as const;

function writeNone(random: Random, self: string): Prose {
  const opening = pick(random, ["全年", "本年度", "一年来，", "年内"]);
  if (chance(random, 0.3)) {
    const raw = pick(random, ["0件", "零件", "０件"]);
    return {
      text: `${opening}${self}收到政府信息公开申请${raw}。`,
      narrative: [{ ...stated("requests_received", 0, raw) }],
    };
  }
  const raw = pick(random, NONE_IN_WORDS);
  return { text: `${opening}${self}${raw}。`, narrative: [none("requests_received", raw)] };
}

function freshClause(random: Random, fresh: number): Prose {
  if (fresh === 0) {
    return { text: "未收到新的政府信息公开申请", narrative: [none("requests_received", "未收到新的政府信息公开申请")] };
  }
  const raw = count(random, fresh);
  const verb = pick(random, ["共收到政府信息公开申请", "收到依申请公开申请", "共受理政府信息公开申请"]);
  return { text: `${verb}${raw}`, narrative: [stated("requests_received", fresh, raw)] };
}

function settledClauses(random: Random, figures: Figures): readonly Prose[] {
  const persons = figureOf(figures, "req_new", "natural_person");
  const fresh = figureOf(figures, "req_new", "total");
  const carriedIn = figureOf(figures, "req_carried_in", "total");
  const carriedOut = figureOf(figures, "req_carried_out", "total");
  const handled = figureOf(figures, "outcome_total", "total");
  const split: Prose = {
    text: `其中自然人申请${persons}件、法人或其他组织申请${fresh - persons}件`,
    narrative: [],
  };
  return [
    ...(persons > 0 && fresh > persons && chance(random, 0.6) ? [split] : []),
    ...(carriedIn > 0 ? [clause("requests_carried_in", "上年结转", carriedIn)] : []),
    ...(handled > 0 ? [clause("requests_answered", pick(random, ["已办结", "已答复"]), handled)] : []),
    ...(carriedOut > 0 ? [clause("requests_carried_out", "结转下年度继续办理", carriedOut)] : []),
    ...(carriedOut === 0 && handled > 0 && chance(random, 0.4) ? [{ text: "均在法定期限内办结", narrative: [] }] : []),
  ];
}

function disputeClause(indicator: NarrativeIndicator, name: string, value: number): Prose {
  if (value === 0) return { text: `未发生${name}`, narrative: [none(indicator, `未发生${name}`)] };
  return clause(indicator, `引发${name}`, value);
}

function clause(indicator: NarrativeIndicator, words: string, value: number): Prose {
  return { text: `${words}${value}件`, narrative: [stated(indicator, value, `${value}件`)] };
}

function count(random: Random, value: number): string {
  const write = pick(random, [String, String, String, formatChinese, formatFullWidth]);
  return `${write(value)}件`;
}

function stated(indicator: NarrativeIndicator, value: number, raw: string): TruthNarrative {
  return { indicator, value, qualifier: "exact", unit: "件", status: "stated", raw };
}

function none(indicator: NarrativeIndicator, raw: string): TruthNarrative {
  return { indicator, value: 0, qualifier: "exact", unit: "件", status: "stated_none", raw };
}
