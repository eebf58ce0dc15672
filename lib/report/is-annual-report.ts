import type { SourceDocument } from "../document/source-document";
import { COVERING_NOTICE, NOT_A_REPORT_WORDS, REPORT_HEADS, REPORT_WORDS } from "../vocabulary/title-words";
import type { TitleLine } from "./find-title-lines";

/** Why a page is something else than a report; null where it may be one. */
export function pageOfAnotherKind(
  document: SourceDocument,
  titles: readonly TitleLine[],
  otherPage: string | null,
): string | null {
  const telling = titles.find(({ plain }) => /\d{4}|[乡镇]|街道|苏木|关于/.test(plain)) ?? titles[0];
  if (telling !== undefined) {
    const word = notAReportWord(telling.plain);
    if (word !== null && COVERING_NOTICE.test(telling.plain) && hasReportBehind(document, titles)) return null;
    return word === null ? null : `${word} in the title: ${telling.printed}`;
  }
  if (otherPage !== null) return `title: ${otherPage}`;
  const pageTitle = document.clues.title;
  if (pageTitle !== null && notAReportWord(pageTitle) !== null) return `title of the page: ${pageTitle}`;
  return hasReportHeads(document.text) ? null : "neither a report's title nor its headings";
}

function hasReportBehind(document: SourceDocument, titles: readonly TitleLine[]): boolean {
  return titles.some(({ plain }) => isReportTitle(plain)) && hasReportHeads(document.text);
}

/** Whether a title, white space taken out, is that of an annual report: 政府信息公开工作年度报告 and its variants. */
function isReportTitle(title: string): boolean {
  const words = REPORT_WORDS.exec(title);
  return words !== null && /年|(?:19|20)\d{2}/.test(title) && notAReportWord(title) === null;
}

/** The word that makes a title something else than a report's (解读, 通知, 总结); null where it has none. */
export function notAReportWord(title: string): string | null {
  return NOT_A_REPORT_WORDS.find((word) => title.includes(word)) ?? null;
}

const ENOUGH_HEADS = 3;

/** Whether a text without a title bears enough heads of the six sections (2021 form, notice 30号) to be a report. */
function hasReportHeads(text: string): boolean {
  return REPORT_HEADS.filter((head) => text.includes(head)).length >= ENOUGH_HEADS;
}
