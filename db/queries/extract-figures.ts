import { type Dataset, listRows } from "../database";
import { bytePage } from "./byte-page";
import { csvTextSql } from "./csv-sql";
import { type Conditions, reportConditions } from "./extract-conditions";
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
  const conditions = reportConditions(request);
  let after = "";
  for (;;) {
    const reports = listReports(dataset, conditions, after);
    const last = reports.at(-1);
    if (last === undefined) return;
    after = last.report_id;
    const ids = JSON.stringify(reports.map((report) => report.id));
    const facts = groupByReport(listRows<FactRow>(dataset, FACTS_SQL, ids));
    const narrative = groupByReport(listRows<NarrativeRow>(dataset, NARRATIVE_SQL, ids));
    for (const report of reports) write(page, report, facts.get(report.id) ?? [], narrative.get(report.id) ?? []);
    yield page.take();
    if (reports.length < REPORTS_PER_PAGE) return;
  }
}

/** Some 5,000 figures, of a megabyte: more of them would be held, while their bytes go out, than makes it faster. */
const REPORTS_PER_PAGE = 25;

const FACTS_SQL = `SELECT report, cell, value, status, raw FROM fact
WHERE report IN (SELECT value FROM json_each(?)) ORDER BY report, cell`;

const NARRATIVE_SQL = `SELECT report, indicator, value, qualifier, unit, status, raw, "start", "end" FROM narrative
WHERE report IN (SELECT value FROM json_each(?)) ORDER BY report, ordinal`;

function listReports(dataset: Dataset, conditions: Conditions, after: string): readonly ReportHead[] {
  const head = [
    "report_id",
    "agency_id",
    ...["agency.name", "province", "prefecture", "county"].map(csvTextSql),
    "year",
    "''",
  ];
  const sql = `SELECT report.id, report_id, edition, proactive_fill AS proactive, requests_fill AS requests,
  disputes_fill AS disputes, refused_total, unavailable_total, unprocessed_total, other_total,
  ${head.join(" || ',' || ")} AS head, ${csvTextSql("source.path")} AS file
FROM report_row AS report JOIN report_kind ON report_kind.id = report.kind
JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.id
WHERE superseded = 0 AND report_id > :after AND ${conditions.sql}
ORDER BY report_id LIMIT ${REPORTS_PER_PAGE}`;
  return listRows<ReportHead>(dataset, sql, { ...conditions.values, after });
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
