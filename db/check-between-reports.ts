import { checkCopies, type ReportPrint } from "../lib/facts/check-agencies";
import { checkYears } from "../lib/facts/check-years";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { packTally, UNCHECKED } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { yearFiguresReader } from "./read-year-figures";
import { saveFindings } from "./save-findings";
import { saveTally } from "./save-tally";
import { touchedAgencies } from "./touch-agency";

/**
 * Finds anew what only several reports together show: the years of an agency against each other, of the agencies that
 * a seed has touched, and tables that equal those of another agency. Counts the findings of the reports again.
 */
export function checkBetweenReports(dataset: Dataset): void {
  const touched = listRows<{ id: number; agencyId: string }>(
    dataset,
    TOUCHED_SQL,
    JSON.stringify([...touchedAgencies(dataset)]),
    COPY_CHECKS,
  );
  const forget = prepared(dataset, FORGET_SQL);
  const settle = prepared(dataset, "UPDATE report SET year_tally = ? WHERE id = ?");
  const figuresOf = yearFiguresReader(dataset);
  for (const { id, agencyId } of touched) {
    forget.run(id, BETWEEN_REPORTS);
    const chain = figuresOf(id);
    const outcomes = checkYears(
      agencyId,
      chain.map(({ figures }) => figures),
    );
    for (const { year, findings, tally } of outcomes) {
      const report = chain.find(({ figures }) => figures.year === year)?.report;
      if (report === undefined) continue;
      saveFindings(dataset, report, findings);
      settle.run(saveTally(dataset, packTally(tally)), report);
    }
  }
  const none = saveTally(dataset, packTally([]));
  prepared(dataset, `UPDATE report SET year_tally = ? WHERE year_tally = ${UNCHECKED}`).run(none);
  saveCopies(dataset);
  dataset.sqlite.exec(COUNT_SQL);
}

const BETWEEN_REPORTS = JSON.stringify([
  "C-10",
  "C-12",
  "C-18",
  "C-30",
  "C-31",
  "C-32",
  "C-33",
  "C-34",
  "C-35",
  "C-48",
]);
/** What these found may rest on a report of any other agency. */
const COPY_CHECKS = JSON.stringify(["C-35", "C-48"]);

/** Agencies with a report that is new or no longer the same among its years, and those with findings about copies. */
const TOUCHED_SQL = `SELECT id, agency_id AS agencyId FROM agency WHERE id IN (
  SELECT agency FROM report WHERE year_tally = ${UNCHECKED}
  UNION SELECT value FROM json_each(?)
  UNION SELECT agency FROM finding JOIN report ON report.id = finding.report
    WHERE "check" IN (SELECT value FROM json_each(?))
) ORDER BY agency_id`;

const FORGET_SQL = `DELETE FROM finding WHERE report IN (SELECT id FROM report WHERE agency = ?)
  AND "check" IN (SELECT value FROM json_each(?))`;

const COUNT_SQL = `
UPDATE report SET findings = counted.findings
FROM (SELECT report, count(*) AS findings FROM finding GROUP BY report) AS counted
WHERE counted.report = report.id AND report.findings <> counted.findings;
UPDATE report SET findings = 0
WHERE findings > 0 AND NOT EXISTS (SELECT 1 FROM finding WHERE finding.report = report.id);`;

type PrintRow = Omit<ReportPrint, "tables"> & {
  readonly id: number;
  readonly edition: ReportEdition;
  readonly proactive: string | null;
  readonly requests: string | null;
  readonly disputes: string | null;
};

const TABLES_SAME = ["proactive", "requests", "disputes"]
  .map(
    (table) => `SELECT id FROM report WHERE ${table}_print IN (
      SELECT ${table}_print FROM report WHERE superseded = 0 AND ${table}_print IS NOT NULL
      GROUP BY ${table}_print HAVING count(*) > 1)`,
  )
  .join("\n  UNION ");

/** Only reports that share a table or a file with another. */
const PRINTS_SQL = `SELECT report.id, agency_id AS agency, agency.name AS agencyName,
  coalesce(province, '') || coalesce(prefecture, '') || county AS county, year, edition,
  hex(sha256) AS sourceHash, proactive_print AS proactive, requests_print AS requests, disputes_print AS disputes
FROM report JOIN agency ON agency.id = report.agency JOIN source_row ON source_row.id = report.source
WHERE superseded = 0 AND report.id IN (
  ${TABLES_SAME}
  UNION SELECT report.id FROM report JOIN source_row ON source_row.id = report.source WHERE sha256 IN (
    SELECT sha256 FROM source_row WHERE state = 'stored' GROUP BY sha256 HAVING count(*) > 1)
) ORDER BY report_id`;

function saveCopies(dataset: Dataset): void {
  const rows = listRows<PrintRow>(dataset, PRINTS_SQL);
  const prints = rows.map(({ id, proactive, requests, disputes, ...print }) => ({
    ...print,
    tables: { proactive, requests, disputes },
  }));
  const ids = new Map(rows.map(({ id, agency, year }) => [`${agency}-${year}`, id]));
  for (const { agency, year, finding } of checkCopies(prints, [])) {
    const report = ids.get(`${agency}-${year}`);
    if (report !== undefined) saveFindings(dataset, report, [finding]);
  }
}
