import type { CheckInput } from "@/lib/facts/checked-report";
import type { YearFigures } from "@/lib/facts/year-figures";
import { draftToReport } from "@/lib/sample/draft-to-report";
import type { ReportDraft } from "@/lib/sample/sample-report";
import { cellKey } from "@/lib/vocabulary/form";
import { readText } from "./read-text";

/** A generated report as the reader sees it; one other name of its county is known. */
export function readSample(draft: ReportDraft): CheckInput {
  const { path, text } = draftToReport(draft);
  return readSampleText(draft, path, text);
}

/** The same with other words than the draft's. */
export function readSampleText(draft: ReportDraft, path: string, text: string): CheckInput {
  const { kind } = draft.plan.place;
  const neighbours = new Set([`砚台${kind}`]);
  const input = readText(new TextEncoder().encode(text), path.split("/").at(-1) ?? "", { neighbours });
  return { ...input, agency: agencyOf(draft) };
}

/** What tells the agency of a generated report from all others. */
export function agencyOf({ plan }: ReportDraft): string {
  return `${plan.place.county}${plan.place.agency}`;
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
