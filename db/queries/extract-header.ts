import { datasetColumns } from "../../lib/vocabulary/datasets";
import { csvText } from "./csv-sql";
import type { ExtractRequest } from "./extract-request";

/** The header row: codes, or labels where a language is asked for. */
export function csvHeader({ dataset, language }: ExtractRequest): string {
  const names = datasetColumns(dataset).map(({ name, column }) =>
    language === null ? name : csvText(column[language]),
  );
  return `${names.join(",")}\r\n`;
}
