import type { SourceDocument } from "../document/source-document";
import { PUBLISHER_LABELS, REPORT_WORDS } from "../vocabulary/title-words";
import { plainTitle } from "./find-title-lines";
import type { AgencyName } from "./parsed-report";
import { readAgencyName } from "./read-agency-name";
import { readTitle } from "./read-title";

export type AgencyElsewhere = {
  readonly agency: AgencyName;
  /** The words it was read from, with the place they stand in. */
  readonly quote: string;
};

/**
 * The agency of a document whose title names none: from a line of its own, the title of the page, the publisher, an index table
 * (发布机构), the breadcrumb, the opening sentence, and as a last resort the file's name.
 */
export function findAgency(document: SourceDocument, fileName: string): AgencyElsewhere | null {
  const { title, publisher, breadcrumb } = document.clues;
  return (
    fromOwnLine(document) ??
    fromTitle("page title", title) ??
    fromPhrases("publisher", publisher === null ? [] : [publisher]) ??
    fromIndexTable(document) ??
    fromBreadcrumb(breadcrumb) ??
    fromBreadcrumb(breadcrumbLine(document)) ??
    fromOpening(document) ??
    fromFileName(fileName)
  );
}

function fromTitle(place: string, title: string | null): AgencyElsewhere | null {
  if (title === null) return null;
  const parts = title.split(/[_|｜]|\s[-–—]\s|--+/);
  for (const part of parts) {
    const plain = plainTitle(part);
    const agency = REPORT_WORDS.test(plain) ? readTitle(plain).agency : null;
    if (agency !== null) return { agency, quote: `${place}: ${part.trim()}` };
  }
  return fromPhrases(place, parts);
}

function fromPhrases(place: string, phrases: readonly string[]): AgencyElsewhere | null {
  for (const phrase of phrases) {
    const agency = readAgencyName(plainTitle(phrase));
    if (agency !== null) return { agency, quote: `${place}: ${phrase.trim()}` };
  }
  return null;
}

const HEAD_LINES = 60;
const LONGEST_NAME = 30;
const LONGEST_BREADCRUMB = 300;

/** A line of the head that is nothing but an agency, as under a title without one. */
function fromOwnLine(document: SourceDocument): AgencyElsewhere | null {
  const lines = document.lines.slice(0, HEAD_LINES).filter(({ start, end }) => end - start <= LONGEST_NAME);
  return fromPhrases(
    "line",
    lines.map(({ start, end }) => document.text.slice(start, end)).filter((line) => !/[:：\t>]/.test(line)),
  );
}

function fromBreadcrumb(breadcrumb: string | null): AgencyElsewhere | null {
  return fromPhrases("breadcrumb", breadcrumb?.split(/[>＞»›|/\\→]+/).reverse() ?? []);
}

function breadcrumbLine(document: SourceDocument): string | null {
  const lines = document.lines.slice(0, HEAD_LINES).map(({ start, end }) => document.text.slice(start, end));
  return lines.find((line) => line.length <= LONGEST_BREADCRUMB && /[>＞»›]/.test(line)) ?? null;
}

/** 发布机构 and the name: in the next cell, behind a colon, or on the next line. */
function fromIndexTable(document: SourceDocument): AgencyElsewhere | null {
  const cells = document.lines
    .slice(0, HEAD_LINES)
    .flatMap((line) => line.cells.flatMap(({ text }) => text.split(/[:：\s]+/).map(plainTitle)))
    .filter((words) => words !== "" && words.length <= 40);
  for (const [at, words] of cells.entries()) {
    if (!PUBLISHER_LABELS.test(words)) continue;
    const found = fromPhrases(words, [cells[at + 1] ?? ""]);
    if (found !== null) return found;
  }
  return null;
}

const OPENING = 1_200;
/** A name at the start of a clause with its government behind it: 2025年，清河驿乡人民政府坚持…. */
const SUBJECT =
  /(?:^|[\n，,。：:、]|\d年度?|年度?以来)\s*((?:[\u4e00-\u9fff]{1,12}?[省市县区旗])?[\u4e00-\u9fff]{1,8}?(?:乡|镇|街道|苏木))(?=人民政府|办事处|党委|党工委|政府)/;

function fromOpening(document: SourceDocument): AgencyElsewhere | null {
  const words = SUBJECT.exec(document.text.slice(0, OPENING))?.[1];
  return words === undefined ? null : fromPhrases("opening", [words]);
}

/** 江山县_清河驿乡_2025.docx: the report words of the name, else the last part that is a township. */
function fromFileName(fileName: string): AgencyElsewhere | null {
  const base = fileName
    .slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1)
    .replace(/\.\w+$/, "");
  return fromTitle("file name", base) ?? fromPhrases("file name", base.split(/[\s_\-—.,()（）\d]+年?度?/).reverse());
}
