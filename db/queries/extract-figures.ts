import { type Dataset, listRows } from "../database";
import { bytePage } from "./byte-page";
import { csvTextSql } from "./csv-sql";
import { agencyPages, IN_ORDER, REPORTS_OF_PAGE } from "./extract-agencies";
import { yearConditions } from "./extract-conditions";
import { type FactRow, type FillRow, factLineWriter, type NarrativeRow, type ReportHead } from "./extract-fact-lines";
import { indicatorLineWriter } from "./extract-indicator-lines";
import type { ExtractRequest } from "./extract-request";

/**
 * The lines of `facts` and of `indicators`. Most cells of a report are its fill, so their lines are put together from pieces that all
 * reports share; only rows of `fact` and `narrative` are fetched one by one.
 */
export function* figurePages(dataset: Dataset, request: ExtractRequest): Generator<Uint8Array> {
  const fills = listRows<FillRow>(dataset, "SELECT id, value, status, raw FROM fill");
  const write =
    request.dataset === "indicators"
      ? indicatorLineWriter(fills)
      : factLineWriter(fills, request.indicator, request.language);
  const page = bytePage();
  for (const agencies of agencyPages(dataset, request, AGENCIES_PER_PAGE)) {
    const reports = listReports(dataset, request, agencies);
    const ids = JSON.stringify(reports.map((report) => report.id));
    const facts = groupByReport(listRows<FactRow>(dataset, FACTS_SQL, ids));
    const narrative = groupByReport(listRows<NarrativeRow>(dataset, NARRATIVE_SQL, ids));
    for (const report of reports) write(page, report, facts.get(report.id) ?? [], narrative.get(report.id) ?? []);
    yield page.take();
  }
}

/** Of seven years some 5,000 figures, of a megabyte: more of them would be held, while their bytes go out, than makes it faster. */
const AGENCIES_PER_PAGE = 4;

const FACTS_SQL = `SELECT report, cell, value, status, raw FROM fact
WHERE report IN (SELECT value FROM json_each(?)) ORDER BY report, cell`;

const NARRATIVE_SQL = `SELECT report, indicator, value, qualifier, unit, status, raw, "start", "end" FROM narrative
WHERE report IN (SELECT value FROM json_each(?)) ORDER BY report, ordinal`;

function listReports(dataset: Dataset, request: ExtractRequest, page: string): readonly ReportHead[] {
  const { sql: inYears, values } = yearConditions(request);
  const head = [
    "report_id",
    "agency_id",
    ...["agency.name", "province", "prefecture", "county"].map(csvTextSql),
    "year",
    "''",
  ];
  const sql = `SELECT report.id, edition, proactive_fill AS proactive, requests_fill AS requests,
  disputes_fill AS disputes, refused_total, unavailable_total, unprocessed_total, other_total,
  ${head.join(" || ',' || ")} AS head, ${csvTextSql("source.path")} AS file
FROM ${REPORTS_OF_PAGE} WHERE superseded = 0 AND ${inYears} ORDER BY ${IN_ORDER}`;
  return listRows<ReportHead>(dataset, sql, { ...values, page });
}

function groupByReport<Row extends { readonly report: number }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.report);
    if (group === undefined) groups.set(row.report, [row]);
    else group.push(row);
  }
  return groups;
}
