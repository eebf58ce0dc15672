import { DEMONSTRATION_MARK } from "../vocabulary/demonstration";
import { draftToTruth } from "./draft-to-truth";
import { disputesHtml, type HtmlRow, proactiveHtml, requestsHtml } from "./html-tables";
import type { ReportDraft, ReportTruth } from "./sample-report";
import { SECTION_HEADINGS } from "./section-headings";

/** A paragraph, or a table whose cells may span. */
export type Block = { readonly paragraph: string } | { readonly rows: readonly HtmlRow[] };

/** The report as a word processor holds it, with what a correct reader finds: every figure is printed. */
export function draftToBlocks(
  draft: ReportDraft,
  layout: string,
): { readonly blocks: readonly Block[]; readonly truth: ReportTruth } {
  const { figures, edition } = draft.plan;
  const paragraphs = [
    [DEMONSTRATION_MARK, ...draft.title.split("\n"), SECTION_HEADINGS.overview, ...draft.overview],
    [SECTION_HEADINGS.proactive],
    [SECTION_HEADINGS.requests],
    [SECTION_HEADINGS.disputes],
    [SECTION_HEADINGS.problems, ...draft.problems.lines, SECTION_HEADINGS.otherMatters, ...draft.otherMatters],
  ];
  const tables = [proactiveHtml, requestsHtml, disputesHtml].map((rowsOf) => rowsOf(figures, edition));
  const truth = draftToTruth({ ...draft, plan: { ...draft.plan, layout } }, new Map(), true);
  return {
    blocks: paragraphs.flatMap((lines, place): readonly Block[] => {
      const rows = tables[place - 1];
      const texts = lines.filter((line) => line !== "").map((paragraph) => ({ paragraph }));
      return place === 0 || place === paragraphs.length - 1 || rows === undefined ? texts : [...texts, { rows }];
    }),
    truth,
  };
}
