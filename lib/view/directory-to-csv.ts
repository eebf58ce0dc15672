import type { DirectoryRow } from "@/db/queries/list-agencies";
import type { Language } from "../vocabulary/code-labels";
import { DATASET_COLUMNS } from "../vocabulary/dataset-columns";
import { DIRECTORY_COPY } from "./copy/directory-copy";
import { quoteField } from "./figure-to-csv";

/** The heads of the columns, in the words that the datasets and the directory use. */
export function directoryCsvHeader(language: Language): string {
  const { reports, firstYear, lastYear, requests, disclosures } = DIRECTORY_COPY;
  const heads = [...PLACE_COLUMNS.map((name) => DATASET_COLUMNS[name]), reports, firstYear, lastYear];
  return csvLine([...heads, requests, disclosures].map((words) => words[language]));
}

/** One row for each agency: its place, how many reports of which years, and the figures of the latest. */
export function agenciesToCsv(agencies: readonly DirectoryRow[]): string {
  return agencies
    .map((row) => {
      const names = [row.agencyId, row.name, row.kind, row.province, row.prefecture, row.county];
      return csvLine([...names, row.reports, row.firstYear, row.lastYear, row.requests, row.disclosures]);
    })
    .join("");
}

const PLACE_COLUMNS = ["agency_id", "agency", "agency_kind", "province", "prefecture", "county"] as const;

function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map((field) => (field === null ? "" : quoteField(String(field)))).join(",")}\r\n`;
}
