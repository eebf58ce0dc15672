import type { SourceDocument } from "../document/source-document";
import { EDITION_MARKS, type Edition, type ReportEdition } from "../vocabulary/editions";
import { foldCharacters } from "./fold-label";
import type { Section } from "./parsed-report";

/**
 * The edition of the form, told by the labels of its tables and never by the year (field guide A2). Prose may use the
 * same words (政府集中采购), so only table sections are looked at, and the whole text where they have no mark; the
 * edition with more marks wins. Without marks: a section 3 that prints 其他处理 as one row is of 2019; a report with
 * the form's headings but no readable table is `unknown`; the rest is `free`, written before there was a form.
 */
export function tellEdition(document: SourceDocument, sections: readonly Section[]): ReportEdition {
  const printed = sections
    .filter(({ kind }) => kind === "proactive" || kind === "requests" || kind === "disputes")
    .map(({ start, end }) => document.text.slice(start, end))
    .join("\n");
  const told = editionOf(printed) ?? editionOf(foldCharacters(printed)) ?? editionOf(document.text);
  if (told !== null) return told;
  const whole = foldCharacters(document.text);
  const broken = editionOf(whole);
  if (broken !== null) return broken;
  if (OTHER_HANDLING_AS_ROW.test(whole)) return "2019";
  const kinds = new Set(sections.map(({ kind }) => kind));
  const formHeadings = FORM_HEADINGS.filter((heading) => whole.includes(heading)).length;
  return whole.includes("勾稽关系") || (formHeadings >= 2 && kinds.has("requests")) ? "unknown" : "free";
}

const OTHER_HANDLING_AS_ROW = /其他处理.{0,80}总计.{0,80}结转下年度继续办理/;
const FORM_HEADINGS = [
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
];

function editionOf(text: string): Edition | null {
  const older = countMarks("2019", text);
  const newer = countMarks("2021", text);
  if (older === 0 && newer === 0) return null;
  return newer >= older ? "2021" : "2019";
}

function countMarks(edition: Edition, text: string): number {
  let count = 0;
  for (const mark of EDITION_MARKS[edition]) if (text.includes(mark)) count += 1;
  return count;
}
