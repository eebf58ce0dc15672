import type { Section } from "../report/parsed-report";
import { textLocator } from "../vocabulary/locators";
import { LACK_WORDS, REMEDY_WORDS } from "../vocabulary/slips";
import { type Assessment, type Compared, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { findSentence } from "./find-clause";

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
