import { pick, type Random } from "./random";
import type { TruthNarrative } from "./sample-report";

/** Section 6: since 国办函〔2020〕109号 it tells the processing fee; townships charge none. */
export function writeOtherMatters(
  random: Random,
  year: number,
): { readonly lines: readonly string[]; readonly narrative: readonly TruthNarrative[] } {
  if (year < 2020) return { lines: [pick(random, NOTHING_ELSE)], narrative: [] };
  const raw = pick(random, NO_FEE);
  const lines = pick(random, [
    [`按照《政府信息公开信息处理费管理办法》，${raw}。${pick(random, NOTHING_ELSE)}`],
    [`（一）信息处理费收取情况：${raw}。`, `（二）${pick(random, NOTHING_ELSE)}`],
    [`依据国办函〔2020〕109号文件规定的标准，${raw}。`],
  ]);
  return {
    lines,
    narrative: [
      { indicator: "processing_fee_charged", value: 0, qualifier: "exact", unit: "元", status: "stated_none", raw },
    ],
  };
}

const NO_FEE = [
  "本年度未收取信息处理费",
  "全年没有收取信息处理费",
  "本年度未产生信息处理费",
  "年内未发出收费通知，未收取信息处理费",
] as const;

const NOTHING_ELSE = ["无其他需要报告的事项。", "本年度没有其他需要报告的事项。", "没有其他需要说明的事项。"] as const;
