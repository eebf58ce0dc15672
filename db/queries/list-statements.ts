import { currentDataset, listRows } from "../database";
import { finding, statement } from "../report-schema";
import { columnsOf } from "../table-columns";
import type { AcknowledgedNote } from "./list-findings";
import type { Place } from "./place";
import { placeWhere } from "./place-where";

export type StatementRow = Readonly<typeof statement.$inferSelect> & { readonly words: string };
export type FindingRow = Readonly<typeof finding.$inferSelect> & AcknowledgedNote;

/** The problem and measure statements of reports with their words, problems first. */
export function listStatements(reports: readonly number[]): readonly StatementRow[] {
  return listRows<StatementRow>(currentDataset(), STATEMENTS_SQL, JSON.stringify(reports));
}

const STATEMENTS_SQL = `SELECT ${columnsOf(statement)},
  text_slice(report_text.report, report_text.body, statement."start", statement."end") AS words
FROM statement JOIN report_text ON report_text.report = statement.report
WHERE statement.report IN (SELECT value FROM json_each(?))
ORDER BY statement.report, statement.part DESC, statement.ordinal`;

/** What the checks found in reports, with the note of whoever has looked at it. */
export function listFindings(reports: readonly number[]): readonly FindingRow[] {
  return listRows<FindingRow>(currentDataset(), FINDINGS_SQL, JSON.stringify(reports));
}

const FINDINGS_SQL = `SELECT ${columnsOf(finding)}, acknowledged.note, acknowledged.who, acknowledged.date
FROM finding LEFT JOIN acknowledged ON acknowledged.finding_id = finding.id
  AND acknowledged.root = (SELECT max(other.root) FROM acknowledged AS other WHERE other.finding_id = finding.id)
WHERE finding.report IN (SELECT value FROM json_each(?)) ORDER BY finding.report, finding."check", finding.id`;

/** The codes of the problem statements of a place, by report: which themes each report names. */
export function listNamedThemes(place: Place) {
  const { where, values } = placeWhere(place);
  const sql = `SELECT report.report_id AS reportId, statement.codes
FROM agency CROSS JOIN report ON report.agency = agency.id AND report.superseded = 0
CROSS JOIN statement ON statement.report = report.id AND statement.part = 'problem' WHERE ${where}`;
  return listRows<{ readonly reportId: string; readonly codes: string }>(currentDataset(), sql, values);
}
