import type { Section } from "../report/parsed-report";
import { textLocator } from "../vocabulary/locators";
import { STATUTORY_SECTIONS } from "../vocabulary/slips";
import { type Assessment, NOTHING, notAssessable, PASS } from "./assessment";
import type { CheckedReport } from "./checked-report";
import { readCount } from "./read-count";

/** C-44: the six sections, each once, in order, with consecutive numbers and the statutory wording. */
export function checkSections(report: CheckedReport): readonly Assessment[] {
  const { sections, edition } = report.facts.report;
  if (edition === "free") return NOTHING;
  const main = sections.filter(({ kind, heading }) => heading !== "" && STATUTORY_KINDS.has(kind));
  if (isAsPrescribed(main)) return PASS;
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

const STATUTORY_KINDS: ReadonlySet<string> = new Set(STATUTORY_SECTIONS.map(({ kind }) => kind));

function isAsPrescribed(main: readonly Section[]): boolean {
  return (
    main.length === STATUTORY_SECTIONS.length &&
    STATUTORY_SECTIONS.every((row, index) => {
      const section = main[index];
      return section !== undefined && section.kind === row.kind && isWordedSo(section.heading, row.zh);
    })
  );
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
    if (row !== undefined && isWordedSo(heading, row.zh)) return [];
    const words = heading.replace(/[\s、，,.．：:；;]/g, "").replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）)]?/, "");
    if (row === undefined || row.accepted.some((wording) => wording === words)) return [];
    const printed = heading.trim();
    return [{ zh: `“${printed}”应为“${row.zh}”`, en: `“${printed}” for “${row.zh}”` }];
  });
}

function isWordedSo(heading: string, wording: string): boolean {
  return heading.length <= wording.length + LONGEST_NUMBER && heading.endsWith(wording);
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
  const statutory = sections.filter(({ kind, heading }) => heading !== "" && STATUTORY_KINDS.has(kind));
  return new Set(statutory.map(({ kind }) => kind)).size;
}

/** A plan headed as a part of its own may be counted or not. */
function countPlans(sections: readonly Section[]): number {
  return sections.some(({ kind }) => kind === "plan") ? 1 : 0;
}
