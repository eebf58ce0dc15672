import { describe, expect, test } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { SourceDocument } from "@/lib/document/source-document";
import { readPlainText } from "@/lib/document/text-to-document";
import { tablePrint } from "@/lib/facts/check-agencies";
import { checkReport } from "@/lib/facts/check-report";
import { checkYears } from "@/lib/facts/check-years";
import type { ReportFacts } from "@/lib/facts/report-facts";
import { settleFacts } from "@/lib/facts/settle-facts";
import type { YearFigure, YearFigures } from "@/lib/facts/year-figures";
import { findNarrative } from "@/lib/report/find-narrative";
import { findSections } from "@/lib/report/find-sections";
import { findTables } from "@/lib/report/find-tables";
import { tellEdition } from "@/lib/report/tell-edition";
import { draftToHtml, HTML_VARIANTS } from "@/lib/sample/draft-to-html";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { FAULT_KINDS, plantFault } from "@/lib/sample/faults";
import { LAYOUT_CODES } from "@/lib/sample/layouts/layouts";
import type { ReportTruth, SampleReport } from "@/lib/sample/sample-report";
import { DEFAULT_SAMPLE, sampleDrafts } from "@/lib/sample/sample-reports";
import { textToGbk } from "@/lib/sample/text-to-gbk";
import { statementSpans } from "@/lib/sample/truth-to-csv";
import { cellKey, TABLES } from "@/lib/vocabulary/form";

const CLEAN = { ...DEFAULT_SAMPLE, stories: false } as const;
const drafts = [...sampleDrafts({ ...CLEAN, townships: 16, layouts: ["B1"] })];

describe("the parser and the generator, written apart, agree", () => {
  test.each(LAYOUT_CODES)("on every cell of layout %s", (layout) => {
    for (const draft of drafts) {
      const { text, truth } = draftToReport({ ...draft, plan: { ...draft.plan, layout } });
      expect(factsOf(readFacts(documentOf(text), truth))).toEqual(factsOf(truth));
    }
  });

  test.each(HTML_VARIANTS)("on every cell of the page %s, in UTF-8 and in GBK", async (variant) => {
    for (const draft of drafts.slice(0, 28)) {
      for (const charset of ["utf-8", "gbk"] as const) {
        const { html, truth } = draftToHtml(draft, variant, charset);
        const bytes = charset === "gbk" ? textToGbk(html) : new TextEncoder().encode(html);
        const document = await fileToDocument(bytes, "report.html");
        if (!document.ok) throw new Error(document.detail);
        expect(factsOf(readFacts(document.value, truth))).toEqual(factsOf(truth));
      }
    }
  });
});

describe("a planted fault is found, and nothing else", () => {
  /** A negative part is greater than no whole but makes another part so; a denied carry-over is also a wrong number. */
  const COMPANIONS: Readonly<Record<string, string>> = { "C-04": "C-05", "C-25": "C-20" };
  const BETWEEN_REPORTS = ["C-10", "C-30", "C-32", "C-33"];

  test.each(FAULT_KINDS.filter((fault) => !BETWEEN_REPORTS.includes(fault)))("%s", (fault) => {
    for (const draft of drafts) {
      const faulty = plantFault(draft.plan, fault);
      if (faulty === null) continue;
      const found = checksFound(draftToReport(faulty));
      expect(found).toContain(fault);
      expect(found.filter((check) => check !== fault && check !== COMPANIONS[fault])).toEqual([]);
    }
  });

  test("and a sound report raises no finding in any layout that loses nothing", () => {
    for (const draft of sampleDrafts({ ...CLEAN, townships: 70 }))
      expect(checksFound(draftToReport(draft))).toEqual([]);
  });

  test("and the years of sound reports agree with one another and with no neighbour's", () => {
    const histories = new Map<string, YearFigures[]>();
    const prints = new Map<string, number>();
    for (const draft of sampleDrafts({ ...CLEAN, townships: 140, layouts: ["B1"] })) {
      const { truth } = draftToReport(draft);
      const year = yearFiguresOf(truth);
      const agency = `${truth.place.county}${truth.place.agency}`;
      histories.set(agency, [...(histories.get(agency) ?? []), year]);
      for (const { code } of TABLES) {
        const print = tablePrint(year, code);
        if (print !== null) prints.set(`${truth.year} ${print}`, (prints.get(`${truth.year} ${print}`) ?? 0) + 1);
      }
    }
    for (const [agency, years] of histories) {
      expect(checkYears(agency, years).flatMap((outcome) => outcome.findings)).toEqual([]);
    }
    expect([...prints].filter(([, count]) => count > 1)).toEqual([]);
  });
});

function yearFiguresOf({ year, edition, facts, narrative }: ReportTruth): YearFigures {
  const values = new Map<string, YearFigure>();
  for (const { cell, value, status } of facts) values.set(cellKey(cell.indicator, cell.applicant), { value, status });
  for (const { indicator, value, status } of narrative) values.set(indicator, { value, status });
  return { year, edition, values, mentionsCleanup: false };
}

function checksFound({ path, text, truth }: SampleReport): readonly string[] {
  const document = documentOf(text);
  const { findings } = checkReport({
    facts: readFacts(document, truth, statementSpans(text, truth)),
    text: document.text,
    agency: "demonstration",
    agencyName: truth.place.agency,
    beside: {
      fileName: path.split("/").at(-1) ?? path,
      manifestYear: truth.year,
      manifestAgency: truth.place.agency,
      manifestPlace: true,
      neighbours: new Set(["砚台乡", "砚台镇", "砚台街道"]),
    },
  });
  return [...new Set(findings.map((finding) => finding.check))];
}

/** Tables and prose as the parser reads them; title, agency and statements as the truth has them. */
function readFacts(
  document: SourceDocument,
  truth: ReportTruth,
  spans: ReturnType<typeof statementSpans> = [],
): ReportFacts {
  const sections = findSections(document);
  const edition = tellEdition(document, sections);
  return settleFacts({
    title: truth.title,
    agency: { name: truth.place.agency, kind: truth.place.kind, prefix: "", otherCuts: [] },
    year: truth.year,
    edition,
    sections,
    tables: findTables(document, sections, edition).tables,
    narrative: findNarrative(document, sections, truth.year),
    problemState: truth.problemState,
    statements: spans.flatMap((span, place) => {
      const statement = truth.statements[place];
      return statement === undefined ? [] : [{ ...statement, ...span }];
    }),
    issues: [],
  });
}

function documentOf(text: string): SourceDocument {
  const document = readPlainText(new TextEncoder().encode(text));
  if (!document.ok) throw new Error(document.detail);
  return document.value;
}

function factsOf({ facts }: ReportFacts | ReportTruth): readonly string[] {
  return facts.map(({ cell, value, status }) => `${cell.indicator} ${cell.applicant} ${value} ${status}`);
}
