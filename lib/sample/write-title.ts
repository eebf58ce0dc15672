import { pickWeighted, type Random } from "./random";
import type { ReportPlan } from "./sample-report";

/** The title as printed, in one of the ways of field guide C1; a line break where it runs over two lines. */
export function writeTitle(random: Random, { place, year }: ReportPlan): string {
  const office = place.kind === "街道" ? "办事处" : "人民政府";
  return pickWeighted(random, TITLES)
    .words.replace("{O}", office)
    .replace("{A}", place.agency)
    .replace("{C}", place.county)
    .replace("{P}", `${place.province}${place.prefecture}${place.county}`)
    .replace("{Y}", String(year));
}

const TITLES = [
  { weight: 26, words: "{A}{O}{Y}年政府信息公开工作年度报告" },
  { weight: 14, words: "{A}{O} {Y} 年政府信息公开工作年度报告" },
  { weight: 10, words: "{A}{Y}年政府信息公开工作年度报告" },
  { weight: 8, words: "{A} {Y} 年政府信息公开工作年度报告" },
  { weight: 8, words: "{Y}年{A}政府信息公开工作年度报告" },
  { weight: 6, words: "{Y}年度{A}{O}政府信息公开工作年度报告" },
  { weight: 6, words: "{A}{O}{Y}年度政府信息公开工作报告" },
  { weight: 4, words: "{A}{Y}年信息公开工作年度报告" },
  { weight: 8, words: "{C}{A}{O}{Y}年政府信息公开工作年度报告" },
  { weight: 3, words: "{P}{A}{Y}年政府信息公开工作年度报告" },
  { weight: 3, words: "{C}{A}{O}\n{Y}年政府信息公开工作年度报告" },
  { weight: 2, words: "{A}{O}关于{Y}年度政府信息公开工作的年度报告" },
  { weight: 2, words: "{A}{O}{Y}年年度政府信息公开工作年度报告" },
] as const;
