import type { SourceDocument } from "@/lib/document/source-document";
import { findSections } from "@/lib/report/find-sections";
import { findTables } from "@/lib/report/find-tables";
import type { ParsedReport } from "@/lib/report/parsed-report";
import { tellEdition } from "@/lib/report/tell-edition";

/** A report of which only the sections and the tables are read. */
export function readTables(document: SourceDocument): ParsedReport {
  const sections = findSections(document);
  const edition = tellEdition(document, sections);
  return {
    title: null,
    agency: { name: "柳溪镇", kind: "镇", prefix: "", otherCuts: [] },
    year: 2023,
    edition,
    sections,
    ...findTables(document, sections, edition),
    narrative: [],
    problemState: "stated",
    statements: [],
  };
}
