import type { Finding } from "../lib/facts/report-facts";
import { type Dataset, prepared } from "./database";

/** Adds findings to a report; one that it has already, by its id, is replaced. */
export function saveFindings(dataset: Dataset, report: number, findings: readonly Finding[]): void {
  const insert = prepared(dataset, INSERT_FINDING);
  for (const { id, check, outcome, left, right, message, messageEn, locator } of findings) {
    insert.run(id, report, check, outcome, left, right, message, messageEn, locator);
  }
}

const INSERT_FINDING = `INSERT OR REPLACE INTO finding
  (id, report, "check", outcome, "left", "right", message, message_en, locator) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Counts the findings of every report again, once all checks have been made. */
export function countFindings(dataset: Dataset): void {
  dataset.sqlite.exec(COUNT_SQL);
}

const COUNT_SQL = `
UPDATE report_row AS report SET findings = counted.findings
FROM (SELECT report, count(*) AS findings FROM finding GROUP BY report) AS counted
WHERE counted.report = report.id AND report.findings <> counted.findings;
UPDATE report_row AS report SET findings = 0
WHERE findings > 0 AND NOT EXISTS (SELECT 1 FROM finding WHERE finding.report = report.id);`;
