import type { SearchHit } from "@/db/queries/search-texts";
import type { Language } from "../vocabulary/code-labels";
import { DATASET_COLUMNS } from "../vocabulary/dataset-columns";
import { quoteField } from "./figure-to-csv";
import { shownPassages } from "./search-results";

/** The heads of the columns, in the words that the datasets use. */
export function searchCsvHeader(language: Language): string {
  return csvLine([...HEAD_COLUMNS.map((name) => DATASET_COLUMNS[name][language]), ...OWN_HEADS[language]]);
}

/** One row for each report: how many places have the words, and the first of them with the words around it. */
export function hitsToCsv(hits: readonly SearchHit[], language: Language): string {
  return hits
    .map((hit) => {
      const [first] = shownPassages(hit, language);
      const { reportId, agencyId, agencyName, province, prefecture, county, year, count } = hit;
      const head = [reportId, agencyId, agencyName, province ?? "", prefecture ?? "", county ?? "", String(year)];
      const words = first?.pieces.map((piece) => piece.text).join("") ?? "";
      return csvLine([...head, String(count), first?.section ?? "", words]);
    })
    .join("");
}

const HEAD_COLUMNS = ["report_id", "agency_id", "agency", "province", "prefecture", "county", "year"] as const;

const OWN_HEADS = { zh: ["处数", "部分", "首处原文"], en: ["Places", "Part", "First place"] } as const;

function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoteField).join(",")}\r\n`;
}
