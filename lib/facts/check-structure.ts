import type { Section } from "../report/parsed-report";
import { textLocator } from "../vocabulary/locators";
import { LACK_WORDS, PLACEHOLDER_MARK, PLACEHOLDERS, REMEDY_WORDS, STATUTORY_SECTIONS } from "../vocabulary/slips";
import { type Assessment, type Compared, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence } from "./find-clause";
import { readCount } from "./read-count";

/** C-21: since 国办函〔2020〕109号 section 6 tells what was charged for processing information. */
export function checkFeeTold(report: CheckedReport): readonly Assessment[] {
  if (report.facts.report.year < 2020) return [notAssessable("before_rule")];
  const section = findSection(report, "other_matters");
  if (section === undefined) return [notAssessable("section_absent")];
  const body = report.text.slice(section.bodyStart, section.end);
  if (/信息\s*处理\s*费/.test(body)) return PASS;
  if (/收费|收取[^。]{0,20}费/.test(body) && /[0０零无未]|没有|不收|元|金额/.test(body)) return PASS;
  return [{ outcome: "warn", compared: aboutSection(section, body) }];
}

/** C-44: the six sections, each once, in order, with consecutive numbers and the statutory wording. */
export function checkSections(report: CheckedReport): readonly Assessment[] {
  const { sections, edition } = report.facts.report;
  if (edition === "free") return NOTHING;
  const main = sections.filter(
    ({ kind, heading }) => heading !== "" && STATUTORY_SECTIONS.some((row) => row.kind === kind),
  );
  if (main.length === 0) return [notAssessable("headings_unreadable")];
  const slips = [...missingSections(main), ...repeatedSections(main), ...disorder(main), ...wordings(main)];
  const [first] = main;
  if (slips.length === 0 || first === undefined) return PASS;
  return [
    {
      outcome: "warn",
      compared: {
        where: { zh: "六个部分", en: "six sections" },
        left: String(new Set(main.map(({ kind }) => kind)).size),
        right: String(STATUTORY_SECTIONS.length),
        leftValue: null,
        rightValue: null,
        quote: slips.map(({ zh }) => zh).join("；"),
        quoteEn: slips.map(({ en }) => en).join("; "),
        locators: ["sections"],
      },
    },
  ];
}

type SectionSlip = { readonly zh: string; readonly en: string };

function missingSections(main: readonly Section[]): SectionSlip[] {
  const kinds = new Set(main.map(({ kind }) => kind));
  return STATUTORY_SECTIONS.filter((row) => !kinds.has(row.kind)).map((row) => ({
    zh: `缺“${row.zh}”`,
    en: `“${row.zh}” is missing`,
  }));
}

function repeatedSections(main: readonly Section[]): SectionSlip[] {
  return STATUTORY_SECTIONS.filter((row) => main.filter(({ kind }) => kind === row.kind).length > 1).map((row) => ({
    zh: `“${row.zh}”重复`,
    en: `“${row.zh}” comes twice`,
  }));
}

function disorder(main: readonly Section[]): SectionSlip[] {
  const firsts = main.filter(({ kind }, index) => main.findIndex((section) => section.kind === kind) === index);
  const places = firsts.map(({ kind }) => STATUTORY_SECTIONS.findIndex((row) => row.kind === kind));
  const slip = firsts.find((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  if (slip === undefined) return [];
  return [{ zh: `“${slip.heading.trim()}”次序不符`, en: `“${slip.heading.trim()}” is out of order` }];
}

function wordings(main: readonly Section[]): SectionSlip[] {
  return main.flatMap(({ kind, heading }) => {
    const row = STATUTORY_SECTIONS.find((candidate) => candidate.kind === kind);
    if (row !== undefined && heading.length <= row.zh.length + LONGEST_NUMBER && heading.endsWith(row.zh)) return [];
    const words = heading.replace(/[\s、，,.．：:；;]/g, "").replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）)]?/, "");
    if (row === undefined || row.accepted.some((wording) => wording === words)) return [];
    const printed = heading.trim();
    return [{ zh: `“${printed}”应为“${row.zh}”`, en: `“${printed}” for “${row.zh}”` }];
  });
}

/** 一、 or （一） in front of a heading. */
const LONGEST_NUMBER = 3;

/** C-45: 由六部分组成 against the numbered parts of the report. */
export function checkPartsAnnounced(report: CheckedReport): readonly Assessment[] {
  for (const { start, text } of report.prose) {
    const match = text.includes("组成") || text.includes("构成") ? PARTS_ANNOUNCED.exec(text) : null;
    if (match === null) continue;
    const announced = readCount(match[1] ?? "");
    const found = countParts(report.facts.report.sections);
    if (announced === null) return [notAssessable("wording_incomplete")];
    if (found === 0) return [notAssessable("headings_unreadable")];
    if (announced === found || announced === found + countPlans(report.facts.report.sections)) return PASS;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return [
      {
        outcome: "warn",
        compared: {
          where: { zh: "报告结构", en: "structure" },
          left: String(announced),
          right: String(found),
          leftValue: announced,
          rightValue: found,
          quote: match[0],
          locators: [textLocator(span)],
        },
      },
    ];
  }
  return [notAssessable("sentence_absent")];
}

const PARTS_ANNOUNCED =
  /(?:由|共分?为?|分为?|包括|等)\s{0,2}([一二三四五六七八九十]{1,2}|\d{1,2})\s{0,2}个?(?:部分|方面)(?:内容)?(?:组成|构成)/;

function countParts(sections: readonly Section[]): number {
  const statutory = sections.filter(
    ({ kind, heading }) => heading !== "" && STATUTORY_SECTIONS.some((row) => row.kind === kind),
  );
  return new Set(statutory.map(({ kind }) => kind)).size;
}

/** A plan headed as a part of its own may be counted or not. */
function countPlans(sections: readonly Section[]): number {
  return sections.some(({ kind }) => kind === "plan") ? 1 : 0;
}

/** C-46: section 5 tells both a problem and an improvement. */
export function checkProblemsTold(report: CheckedReport): readonly Assessment[] {
  const section = findSection(report, "problems");
  if (section === undefined) return [notAssessable("section_absent")];
  const body = report.text.slice(section.bodyStart, section.end);
  const { statements } = report.facts.report;
  const characters = countHan(body);
  const problem = statements.some(({ part }) => part === "problem") || LACK_WORDS.test(body);
  const remedy = statements.some(({ part }) => part === "measure") || REMEDY_WORDS.test(body);
  if (characters >= 10 && problem && remedy) return PASS;
  const lacking =
    characters < 10 || (!problem && !remedy)
      ? { zh: "问题和改进情况", en: "problems and improvements" }
      : problem
        ? { zh: "改进情况", en: "improvements" }
        : { zh: "问题", en: "problems" };
  return [{ outcome: "warn", compared: { ...aboutSection(section, body), rightWords: lacking } }];
}

/** Han characters, up to the ten that are enough. */
function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count += 1;
  }
  return count;
}

/** C-47: words that an author meant to replace, outside table cells. */
export function checkPlaceholders(report: CheckedReport): readonly Assessment[] {
  const slips: Assessment[] = [];
  for (const { start, text } of report.prose) {
    if (!PLACEHOLDER_MARK.test(text)) continue;
    for (const { pattern, unless } of PLACEHOLDERS) {
      for (const match of text.matchAll(pattern)) {
        const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12);
        if (unless?.test(around) || inTableRow(text, match.index)) continue;
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        if (slips.some((slip) => slip.outcome === "warn" && slip.compared.locators[0] === textLocator(span))) continue;
        slips.push(placeholderSlip(match[0], around, span));
      }
    }
  }
  return slips.length === 0 ? PASS : slips;
}

function inTableRow(text: string, at: number): boolean {
  const line = text.slice(
    text.lastIndexOf("\n", at) + 1,
    text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at),
  );
  return line.includes("\t");
}

function placeholderSlip(words: string, around: string, span: { start: number; end: number }): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: { zh: "占位符", en: "placeholder" },
      left: words,
      right: "",
      leftValue: null,
      rightValue: null,
      quote: around.replace(/\s+/g, " ").trim(),
      locators: [textLocator(span)],
    },
  };
}

function findSection(report: CheckedReport, kind: Section["kind"]): Section | undefined {
  return report.facts.report.sections.find((section) => section.kind === kind);
}

function aboutSection(section: Section, body: string): Compared {
  const words = body.trim();
  const sentence = findSentence(words, 0);
  return {
    where: { zh: section.heading, en: section.heading },
    left: words.slice(0, Math.min(sentence.end, 40)),
    right: "",
    leftValue: null,
    rightValue: null,
    locators: [textLocator({ start: section.start, end: section.end })],
  };
}
