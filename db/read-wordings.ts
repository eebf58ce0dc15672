import { packWordings, type SectionRecords, unpackWordings } from "../lib/facts/report-sections";
import { type Dataset, listRows } from "./database";
import { readDictionary } from "./report-functions";
import { unpackBody } from "./report-text";
import { unpackLayout } from "./text-layout";
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
  const { body, ...names } = row;
  const { text, layout } = unpackBody(body, dictionary);
  return packWordings(text, unpackLayout(layout).sections, Object.values(names));
}

type TextRow = { readonly body: Uint8Array } & Readonly<
  Record<"name" | "asTitled", string> & Record<"county" | "prefecture" | "province", string | null>
>;

/** Of the table: its view unpacks each text a second time for its sections. */
const TEXT_SQL = `SELECT body, agency_name AS name, agency_as_titled AS asTitled, county, prefecture, province
FROM report JOIN agency ON agency.id = report.agency JOIN report_text_row ON report_text_row.report = report.id
WHERE report.id = ?`;
