import { describe, expect, it } from "vitest";
import { fileToDocument } from "@/lib/document/file-to-document";
import { findSections } from "@/lib/report/find-sections";
import { findTables } from "@/lib/report/find-tables";
import { tellEdition } from "@/lib/report/tell-edition";
import { draftToHtml, HTML_VARIANTS } from "@/lib/sample/draft-to-html";
import { sampleDrafts } from "@/lib/sample/sample-reports";
import { textToGbk } from "@/lib/sample/text-to-gbk";
import { cellKey } from "@/lib/vocabulary/form";

/** Both editions of the form, and every story left out that spoils a report on purpose. */
const drafts = [...sampleDrafts({ seed: 5, townships: 3, years: [2019, 2022], stories: false })];

describe.each(HTML_VARIANTS)("pages of generated reports, %s", (variant) => {
  it.each(["utf-8", "gbk"] as const)("in %s give every figure that was printed", async (charset) => {
    for (const draft of drafts) {
      const { html, truth } = draftToHtml(draft, variant, charset);
      const bytes = charset === "gbk" ? textToGbk(html) : new TextEncoder().encode(html);
      const outcome = await fileToDocument(bytes, "page.html");
      if (!outcome.ok) throw new Error(outcome.detail);
      const sections = findSections(outcome.value);
      const { tables } = findTables(outcome.value, sections, tellEdition(outcome.value, sections));
      const cells = Object.values(tables).flatMap((table) => table.cells);
      const read = new Map(cells.map(({ cell, value }) => [cellKey(cell.indicator, cell.applicant), value]));
      const stated = truth.facts.filter((fact) => fact.value !== null);
      const expected = new Map(stated.map(({ cell, value }) => [cellKey(cell.indicator, cell.applicant), value]));
      expect(new Map([...expected.keys()].map((key) => [key, read.get(key)]))).toEqual(expected);
    }
  });
});
