import { checkYears } from "../lib/facts/check-years";
import { packTally, UNCHECKED } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { yearFiguresReader } from "./read-year-figures";
import { saveFindings } from "./save-findings";
import { saveTally } from "./save-tally";
import { touchedAgencies } from "./touch-agency";

/**
 * Checks the years of an agency against each other, of the agencies that a seed has touched. What was found of copies
 * goes with them: checkReportCopies finds it anew.
 */
export function checkBetweenReports(dataset: Dataset): void {
  const touched = listRows<{ id: number; agencyId: string }>(
    dataset,
    TOUCHED_SQL,
    JSON.stringify([...touchedAgencies(dataset)]),
    COPY_CHECKS,
  );
  const forget = prepared(dataset, FORGET_SQL);
  const settle = prepared(dataset, "UPDATE report_row SET year_tally = ? WHERE id = ?");
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
  prepared(dataset, `UPDATE report_row SET year_tally = ? WHERE year_tally = ${UNCHECKED}`).run(none);
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

/** Agencies of which a report has come, gone or moved, and those with findings about copies. */
const TOUCHED_SQL = `SELECT id, agency_id AS agencyId FROM agency WHERE id IN (
  SELECT value FROM json_each(?)
  UNION SELECT agency FROM finding JOIN report ON report.id = finding.report
    WHERE "check" IN (SELECT value FROM json_each(?))
) ORDER BY agency_id`;

const FORGET_SQL = `DELETE FROM finding WHERE report IN (SELECT id FROM report WHERE agency = ?)
  AND "check" IN (SELECT value FROM json_each(?))`;
