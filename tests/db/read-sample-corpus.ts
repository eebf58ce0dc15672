import { readPlainText } from "@/lib/document/text-to-document";
import { settleFacts } from "@/lib/facts/settle-facts";
import { agencyIdOf } from "@/lib/place/agency-id-of";
import { parseReport } from "@/lib/report/parse-report";
import type { SampleOptions } from "@/lib/sample/sample-options";
import { sampleReports } from "@/lib/sample/sample-reports";
import type { ReportReading } from "../../db/report-reading";

/** The readings of a generated corpus: parsed from its texts, with the places of its truth. */
export function readSampleCorpus(options: SampleOptions): readonly ReportReading[] {
  return [...sampleReports(options)].flatMap(({ path, text, truth }) => {
    const { place, year } = truth;
    const document = readPlainText(new TextEncoder().encode(text));
    if (!document.ok) throw new Error(document.detail);
    const report = parseReport(document.value, path, { agency: place.agency, year });
    if (!report.ok) throw new Error(report.detail);
    const { agency, kind, county, prefecture, province } = place;
    const resolved = { ...UNCODED, agency, kind, county, prefecture, province };
    return [
      {
        document: document.value,
        place: resolved,
        agencyId: agencyIdOf(resolved, { fileName: path, url: null }),
        tally: [],
        publishedOn: null,
        sourceUrl: null,
        findings: [],
        facts: settleFacts(report.value),
      },
    ];
  });
}

const UNCODED = {
  divisionCode: null,
  method: "manifest",
  confidence: "sure",
  evidence: "",
  candidates: [],
} as const;
