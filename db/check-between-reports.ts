import { checkCopies, type ReportPrint } from "../lib/facts/check-agencies";
import { checkYears } from "../lib/facts/check-years";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { type AssessedCheck, assessedCheck } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { readYearFigures } from "./read-year-figures";
import { saveFindings } from "./save-findings";

/** How often each check between years could be assessed, by report. */
export type YearTallies = ReadonlyMap<number, readonly AssessedCheck[]>;

/**
 * Finds anew what only several reports together show: the years of an agency against each other, and tables that equal
 * those of another agency. Counts the findings of every report again.
 */
export function checkBetweenReports(dataset: Dataset): YearTallies {
  prepared(dataset, `DELETE FROM finding WHERE "check" IN (SELECT value FROM json_each(?))`).run(BETWEEN_REPORTS);
  const tallies = new Map<number, readonly AssessedCheck[]>();
  for (const chain of readYearFigures(dataset)) {
    const [first] = chain;
    if (first === undefined) continue;
    const outcomes = checkYears(
      first.agencyId,
      chain.map(({ figures }) => figures),
    );
    for (const { year, findings, tally } of outcomes) {
      const report = chain.find(({ figures }) => figures.year === year)?.report;
      if (report === undefined) continue;
      saveFindings(dataset, report, findings);
      tallies.set(report, tally.map(assessedCheck));
    }
  }
  saveCopies(dataset);
  dataset.sqlite.exec(
    `UPDATE report SET findings = counted.findings
    FROM (SELECT report.id, count(finding.id) AS findings
      FROM report LEFT JOIN finding ON finding.report = report.id GROUP BY report.id) AS counted
    WHERE counted.id = report.id AND report.findings <> counted.findings`,
  );
  return tallies;
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

type PrintRow = Omit<ReportPrint, "tables"> & {
  readonly id: number;
  readonly edition: ReportEdition;
  readonly proactive: string | null;
  readonly requests: string | null;
  readonly disputes: string | null;
};

const PRINTS_SQL = `SELECT report.id, agency_id AS agency, agency.name AS agencyName,
  coalesce(province, '') || coalesce(prefecture, '') || county AS county, year, edition,
  source.sha256 AS sourceHash, proactive_print AS proactive, requests_print AS requests, disputes_print AS disputes
FROM report JOIN agency ON agency.id = report.agency JOIN source ON source.id = report.source
WHERE superseded = 0 ORDER BY report_id`;

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
