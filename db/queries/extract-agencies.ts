import { type Dataset, prepared } from "../database";
import { placeConditions } from "./extract-conditions";
import type { ExtractRequest } from "./extract-request";

/** The agencies of a request in the order of their ids, so many at a time: JSON arrays of their rows' ids. */
export function* agencyPages(dataset: Dataset, request: ExtractRequest, perPage: number): Generator<string> {
  const { sql, values } = placeConditions(request);
  const ids = prepared(dataset, `SELECT id FROM agency WHERE ${sql} ORDER BY agency_id`).pluck().all(values);
  for (let from = 0; from < ids.length; from += perPage) yield JSON.stringify(ids.slice(from, from + perPage));
}

/** The reports of such agencies in the order of report_id: a superseded one follows the one that stands. */
export const REPORTS_OF_PAGE = `json_each(:page) AS page CROSS JOIN report ON report.agency = page.value
CROSS JOIN agency ON agency.id = report.agency CROSS JOIN source ON source.id = report.id`;
export const IN_ORDER = "page.key, report.year, report.superseded, report_id";
