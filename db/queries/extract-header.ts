import { csvText } from "./csv-sql";
import { requestColumns } from "./extract-columns";
import type { ExtractRequest } from "./extract-request";

/** The header row: codes, or labels where a language is asked for. */
export function csvHeader(request: ExtractRequest): string {
  const { language } = request;
  const names = requestColumns(request).map(({ name, column }) =>
    language === null ? name : csvText(column[language]),
  );
  return `${names.join(",")}\r\n`;
}
