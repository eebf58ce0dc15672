import { readPlainText } from "@/lib/document/text-to-document";
import { type CheckInput, NOTHING_BESIDE } from "@/lib/facts/checked-report";
import { settleFacts } from "@/lib/facts/settle-facts";
import type { YearFigures } from "@/lib/facts/year-figures";
import { findNarrativeReading } from "@/lib/report/find-narrative";
import { findSections } from "@/lib/report/find-sections";
import { findTables } from "@/lib/report/find-tables";
import type { Statement } from "@/lib/report/parsed-report";
import { tellEdition } from "@/lib/report/tell-edition";
import { draftToReport } from "@/lib/sample/draft-to-report";
import type { ReportDraft } from "@/lib/sample/sample-report";
import { cellKey } from "@/lib/vocabulary/form";

/** A generated report as the reader sees it: its text through sections, tables and prose; title and statements from its truth. */
export function readSample(draft: ReportDraft): CheckInput {
  const { path, text, truth } = draftToReport(draft);
  const read = readPlainText(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.detail);
  const document = read.value;
  const sections = findSections(document);
  const edition = tellEdition(document, sections);
  const { tables, issues } = findTables(document, sections, edition);
  const prose = findNarrativeReading(document, sections, truth.year);
  const { agency, kind, county } = truth.place;
  return {
    text: document.text,
    agency: `${county}${agency}`,
    agencyName: agency,
    beside: { ...NOTHING_BESIDE, fileName: path.split("/").at(-1) ?? null, neighbours: [`砚台${kind}`] },
    facts: settleFacts({
      title: truth.title,
      agency: { name: agency, kind, prefix: "", otherCuts: [] },
      year: truth.year,
      edition,
      sections,
      tables,
      narrative: prose.figures,
      problemState: truth.problemState,
      statements: truth.statements.map((statement): Statement => ({ ...statement, start: 0, end: 0 })),
      issues: [...issues, ...prose.issues],
    }),
  };
}

/** The figures of a read report for the checks between years. */
export function yearFiguresOf({ facts, text }: CheckInput): YearFigures {
  const { year, edition } = facts.report;
  return {
    year,
    edition,
    mentionsCleanup: text.includes("清理"),
    values: new Map(
      facts.facts.map(({ cell, value, status }) => [cellKey(cell.indicator, cell.applicant), { value, status }]),
    ),
  };
}
