import type { SourceDocument } from "../document/source-document";
import { FIRST_HEADING, NOT_A_REPORT_ENDING, REPORT_WORDS, SENTENCE_WORDS } from "../vocabulary/title-words";
import type { Span } from "./parsed-report";
import { readAgencyName } from "./read-agency-name";

/** A title as printed, its lines joined without white space. */
export type TitleLine = Span & {
  readonly printed: string;
  /** The same for reading: half-width, without pinyin in brackets. */
  readonly plain: string;
};

export type TitleLines = {
  /** Everything before the first heading that bears the words of a report's title, in order. */
  readonly titles: readonly TitleLine[];
  /** A short line among the first that says the page is something else: …工作总结. */
  readonly otherPage: string | null;
};

type HeadLine = TitleLine & { readonly hasReportWords: boolean };

/**
 * The title lines of a document: those of its head, before 一、总体情况, that say 信息公开 and 年度报告, alone or
 * with the line after; a line in front that is only an agency or a year belongs to its title. Notes in 【】 are skipped.
 */
export function findTitleLines(document: SourceDocument): TitleLines {
  const head = headLines(document);
  const titles: TitleLine[] = [];
  for (let at = 0; at < head.length; at++) {
    const line = head[at];
    if (line === undefined) continue;
    const next = head[at + 1];
    const title = line.hasReportWords
      ? line
      : next !== undefined && !next.hasReportWords
        ? joinIfTitle(line, next)
        : null;
    if (title === null || SENTENCE_WORDS.test(title.plain)) continue;
    titles.push(withLinesBefore(head, at, title));
    if (title !== line) at++;
  }
  const otherPage = head.slice(0, FIRST_LINES).find(({ plain }) => NOT_A_REPORT_ENDING.test(plain));
  return { titles, otherPage: otherPage?.printed ?? null };
}

const HEAD_LINES = 120;
const FIRST_LINES = 6;
const LONGEST_TITLE = 90;
const LINES_BEFORE = 2;

function headLines(document: SourceDocument): HeadLine[] {
  const head: HeadLine[] = [];
  for (const { start, end } of document.lines) {
    if (head.length >= HEAD_LINES) break;
    if (end - start > LONGEST_TITLE * 2) continue;
    const printed = document.text.slice(start, end).replace(/[\s\u200b\ufeff]+/g, "");
    if (printed === "" || printed.startsWith("【")) continue;
    const plain = plainTitle(printed);
    if (FIRST_HEADING.test(plain)) break;
    head.push({
      printed,
      plain,
      start,
      end,
      hasReportWords: printed.length <= LONGEST_TITLE && REPORT_WORDS.test(plain),
    });
  }
  return head;
}

/** A title ready for reading: half-width, markup and pinyin in brackets gone. */
export function plainTitle(printed: string): string {
  const compact = printed.normalize("NFKC").replace(/\s+/g, "");
  return compact.replace(/^[#*>]+|\*+$/g, "").replace(/(?<=[\u4e00-\u9fff])\([a-zü]{1,6}\)/g, "");
}

function joinIfTitle(line: HeadLine, next: HeadLine): TitleLine | null {
  const joined = joinLines(line, next);
  return joined.plain.length <= LONGEST_TITLE && REPORT_WORDS.test(joined.plain) ? joined : null;
}

function joinLines(first: TitleLine, second: TitleLine): TitleLine {
  return {
    printed: first.printed + second.printed,
    plain: first.plain + second.plain,
    start: first.start,
    end: second.end,
  };
}

function withLinesBefore(head: readonly HeadLine[], at: number, title: TitleLine): TitleLine {
  let whole = title;
  for (let before = at - 1; before >= Math.max(0, at - LINES_BEFORE); before--) {
    const line = head[before];
    if (line === undefined || line.hasReportWords || !isTitlePart(line.plain, whole.plain)) break;
    whole = joinLines(line, whole);
  }
  return whole;
}

const YEAR_ONLY = /^(?:19|20)\d{2}年?度?$/;
const HAS_YEAR = /(?:19|20)\d{2}|二[〇○零]/;

/** Whether a line is only an agency or a year that the title below it lacks. */
function isTitlePart(line: string, title: string): boolean {
  if (YEAR_ONLY.test(line)) return !HAS_YEAR.test(title);
  const words = line.replace(/(?:19|20)\d{2}年?度?$/, "");
  if (words !== line && HAS_YEAR.test(title)) return false;
  return readAgencyName(words) !== null && !TOWNSHIP_FIRST.test(title);
}

const TOWNSHIP_FIRST = /^[\u4e00-\u9fff]+(?:[乡镇]|街道|苏木|人民政府|办事处|管委会)/;
