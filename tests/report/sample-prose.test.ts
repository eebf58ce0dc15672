import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/document/text-to-document";
import { findNarrative } from "@/lib/report/find-narrative";
import { findSections } from "@/lib/report/find-sections";
import { findStatements } from "@/lib/report/find-statements";
import { draftToReport } from "@/lib/sample/draft-to-report";
import { DEFAULT_SAMPLE, sampleDrafts } from "@/lib/sample/sample-reports";

const reports = Array.from(sampleDrafts({ ...DEFAULT_SAMPLE, townships: 40 }), (draft) => {
  const { text, truth } = draftToReport(draft);
  const document = readPlainText(new TextEncoder().encode(text));
  if (!document.ok) throw new Error(document.detail);
  return { document: document.value, sections: findSections(document.value), truth };
});

/** Problems and measures are compared part by part: items that hold both stand in another order in the text. */
const byPart = (statements: readonly { part: string; text: string; codes: readonly string[] }[]) =>
  statements
    .map(({ part, text, codes }) => `${part}: ${text} (${part === "problem" ? [...codes].sort().join("|") : ""})`)
    .sort();

describe("the prose of generated reports, written apart from the reader", () => {
  it("tells the figures that its truth lists", () => {
    for (const { document, sections, truth } of reports) {
      const line = (figure: { indicator: string; value: unknown; qualifier: unknown; unit: string; status: string }) =>
        [figure.indicator, figure.value, figure.qualifier, figure.unit, figure.status].join(" ");
      const expected = truth.narrative.filter(({ status }) => status !== "not_stated").map(line);
      expect(findNarrative(document, sections, truth.year).map(line).sort()).toEqual(expected.sort());
    }
  });

  it("names the problems and measures that its truth lists", () => {
    for (const { document, sections, truth } of reports) {
      const { problemState, statements } = findStatements(document, sections);
      expect(problemState).toBe(truth.problemState);
      expect(byPart(statements)).toEqual(byPart(truth.statements));
    }
  });
});
