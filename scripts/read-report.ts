import type { ReportReading } from "@/db/report-reading";
import { fileToDocument } from "@/lib/document/file-to-document";
import type { ReadOutcome } from "@/lib/document/read-outcome";
import { isPlainText, readPlainText } from "@/lib/document/text-to-document";
import type { ManifestRow, PlaceAlias } from "@/lib/place/manifest-row";
import { findTitle } from "@/lib/report/find-title";
import { cellsDue } from "@/lib/vocabulary/form";

export async function readReport(
  bytes: Uint8Array,
  path: string,
  manifest: ManifestRow | null,
  aliases: readonly PlaceAlias[],
): Promise<ReadOutcome<ReportReading>> {
  const document = isPlainText(bytes) ? readPlainText(bytes) : await fileToDocument(bytes, path);
  if (!document.ok) return document;
  const title = findTitle(document.value, path, { agency: manifest?.agency ?? null, year: manifest?.year ?? null });
  if (!title.ok) return title;
  const table = { found: false, lostTo: null, cells: [] };
  const { agency, year } = title.value;
  const facts = cellsDue("2021").map((cell) => ({
    cell,
    value: null,
    status: "table_absent" as const,
    raw: null,
    span: null,
  }));
  return {
    ok: true,
    value: {
      document: document.value,
      place: {
        agency: agency.name,
        kind: agency.kind,
        province: manifest?.province ?? null,
        prefecture: manifest?.prefecture ?? null,
        county: manifest?.county ?? null,
        divisionCode: null,
        method: "title",
        confidence: "sure",
        evidence: "",
        candidates: [],
      },
      findings: [],
      publishedOn: manifest?.publishedOn ?? null,
      sourceUrl: manifest?.sourceUrl ?? null,
      facts: {
        facts,
        narrative: [],
        cellsDue: facts.length,
        cellsStated: 0,
        tableStates: { proactive: "absent", requests: "absent", disputes: "absent" },
        report: {
          title: title.value.title,
          agency,
          year,
          edition: "2021",
          sections: [],
          tables: { proactive: table, requests: table, disputes: table },
          narrative: [],
          problemState: "absent",
          statements: [],
          issues: title.value.issues,
        },
      },
    },
  };
}
