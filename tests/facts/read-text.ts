import { readPlainText } from "@/lib/document/text-to-document";
import { type BesideReport, type CheckInput, NOTHING_BESIDE } from "@/lib/facts/checked-report";
import { settleFacts } from "@/lib/facts/settle-facts";
import { parseReport } from "@/lib/report/parse-report";

/** A text through every stage of the reader, as the checks take it; its agency is told by its title alone. */
export function readText(bytes: Uint8Array, fileName: string, beside: Partial<BesideReport> = {}): CheckInput {
  const document = readPlainText(bytes);
  if (!document.ok) throw new Error(document.detail);
  const report = parseReport(document.value, fileName);
  if (!report.ok) throw new Error(`${report.reason}: ${report.detail}`);
  const { name } = report.value.agency;
  return {
    text: document.value.text,
    agency: name,
    agencyName: name,
    beside: { ...NOTHING_BESIDE, ...beside, fileName },
    facts: settleFacts(report.value),
  };
}
