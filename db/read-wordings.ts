import { packWordings, type SectionRecords, unpackWordings } from "../lib/facts/report-sections";
import type { Section } from "../lib/report/parsed-report";
import { type Dataset, listRows } from "./database";
import { readDictionary } from "./report-functions";
import { unpackText } from "./report-text";
import { findWording, isKept, type KeptWordings, keepWording, shareWordings } from "./wording-store";

/** Gives the records of a report's compared sections: what its reading left, else read out of its text again. */
export function wordingReader(dataset: Dataset): (report: number) => SectionRecords {
  const dictionary = readDictionary(dataset.sqlite);
  return (report) => unpackWordings(findWording(dataset, report) ?? readWording(dataset, report, dictionary));
}

/** The wordings of these reports where threads can read them. */
export function keepAllWordings(dataset: Dataset, reports: Int32Array): KeptWordings {
  const dictionary = readDictionary(dataset.sqlite);
  for (const report of reports) {
    if (!isKept(dataset, report)) keepWording(dataset, report, readWording(dataset, report, dictionary));
  }
  return shareWordings(dataset, reports);
}

function readWording(dataset: Dataset, report: number, dictionary: Buffer): Uint32Array {
  const [row] = listRows<TextRow>(dataset, TEXT_SQL, report);
  if (row === undefined) throw new Error(`report without text: ${report}`);
  const sections: readonly Section[] = JSON.parse(row.sections);
  const names: readonly (string | null)[] = JSON.parse(row.names);
  return packWordings(unpackText(row.body, dictionary), sections, names);
}

type TextRow = { readonly body: Uint8Array; readonly sections: string; readonly names: string };

const TEXT_SQL = `SELECT body, sections, json_array(agency_name, agency_as_titled, county, prefecture, province) AS names
FROM report JOIN agency ON agency.id = report.agency JOIN report_text ON report_text.report = report.id
WHERE report.id = ?`;
