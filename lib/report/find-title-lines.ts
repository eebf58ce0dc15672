import type { SourceDocument } from "../document/source-document";
import {
  FIRST_HEADING,
  FRAME_WORDS,
  NOT_A_REPORT_ENDING,
  REPORT_WORDS,
  SENTENCE_WORDS,
  TRADITIONAL_PAIRS,
} from "../vocabulary/title-words";
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
  const otherPage = head
    .slice(0, FIRST_LINES)
    .find(({ plain }) => NOT_A_REPORT_ENDING.test(plain) && SAYS_WHOSE_OR_WHEN.test(plain));
  return { titles, otherPage: otherPage?.printed ?? null };
}

/** White space anywhere, signs of Markdown around. */
const BLANKS_AND_MARKUP = /[\s\u200b\ufeff]+|^\s*[#*>]+|\*+\s*$/g;
const HEAD_LINES = 120;
const FIRST_LINES = 6;
const LONGEST_TITLE = 90;
const LINES_BEFORE = 2;

function headLines(document: SourceDocument): HeadLine[] {
  const head: HeadLine[] = [];
  for (const { start, end, cells } of document.lines) {
    if (head.length >= HEAD_LINES) break;
    if (end - start > LONGEST_TITLE * 2 || cells.filter(({ text }) => text.trim() !== "").length > 1) continue;
    const printed = document.text.slice(start, end).replace(BLANKS_AND_MARKUP, "");
    if (printed === "" || printed.startsWith("【")) continue;
    const plain = plainTitle(printed);
    if (FIRST_HEADING.test(plain)) break;
    if (FRAME_WORDS.test(plain)) continue;
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

const TRADITIONAL = new Map(Array.from(TRADITIONAL_PAIRS.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]));
const HAS_TRADITIONAL = new RegExp(`[${[...TRADITIONAL.keys()].join("")}]`, "g");

/** A title ready for reading: half-width, simplified, without pinyin in brackets. */
export function plainTitle(printed: string): string {
  const compact = printed.normalize("NFKC").replace(/\s+/g, "");
  const simplified = compact.replace(HAS_TRADITIONAL, (character) => TRADITIONAL.get(character) ?? character);
  return simplified.includes("(") ? simplified.replace(/(?<=[\u4e00-\u9fff])\([a-zü]{1,6}\)/g, "") : simplified;
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

/** Not a mere item of a site's menu: 政府信息公开制度. */
const SAYS_WHOSE_OR_WHEN = /(?:19|20)\d{2}|[乡镇]|街道|苏木|关于/;
const YEAR_ONLY = /^(?:19|20)\d{2}年?度?$/;
const HAS_YEAR = /(?:19|20)\d{2}|二[〇○零]/;

const AREA_ONLY = /^[\u4e00-\u9fff]{1,12}[省市县区旗州盟]$/;
const AREA_FIRST = /^[\u4e00-\u9fff]{2,12}?[省市县区旗州盟](?=[\u4e00-\u9fff]{2})/;

/** Whether a line is only a county, an agency or a year that the title below it lacks. */
function isTitlePart(line: string, title: string): boolean {
  if (AREA_ONLY.test(line)) return TOWNSHIP_FIRST.test(title) && !AREA_FIRST.test(title);
  if (YEAR_ONLY.test(line)) return !HAS_YEAR.test(title);
  const words = line.replace(/(?:19|20)\d{2}年?度?$/, "");
  if (words !== line && HAS_YEAR.test(title)) return false;
  return readAgencyName(words) !== null && !TOWNSHIP_FIRST.test(title);
}

const TOWNSHIP_FIRST = /^[\u4e00-\u9fff]+(?:[乡镇]|街道|苏木|人民政府|办事处|管委会)/;
