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
