import { NOT_A_REPORT_WORDS, REPORT_HEADS, REPORT_WORDS } from "../vocabulary/title-words";

/** Whether a title, white space taken out, is that of an annual report: 政府信息公开工作年度报告 and its variants. */
export function isReportTitle(title: string): boolean {
  const words = REPORT_WORDS.exec(title);
  return words !== null && /年|(?:19|20)\d{2}/.test(title) && notAReportWord(title) === null;
}

/** The word that makes a title something else than a report's (解读, 通知, 总结); null where it has none. */
export function notAReportWord(title: string): string | null {
  return NOT_A_REPORT_WORDS.find((word) => title.includes(word)) ?? null;
}

const ENOUGH_HEADS = 3;

/** Whether a text without a title bears enough heads of the six sections (2021 form, notice 30号) to be a report. */
export function hasReportHeads(text: string): boolean {
  return REPORT_HEADS.filter((head) => text.includes(head)).length >= ENOUGH_HEADS;
}
