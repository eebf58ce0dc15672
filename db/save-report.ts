import { TABLES } from "../lib/vocabulary/form";
import { type Dataset, prepared } from "./database";
import { indexText, unindexText } from "./index-texts";
import type { PackedFill, PackedReport } from "./pack-report";
import { saveAgency } from "./save-agency";
import { saveFindings } from "./save-findings";
import { forgetWording, keepWording } from "./wording-store";

/**
 * Writes a packed report that was read from the source with this id, and returns the report's id.
 * Its report_id is provisional (AGENCY_ID-YEAR#source) until settle-issues has seen all reports of that year.
 */
export function saveReport(dataset: Dataset, source: number, packed: PackedReport, demonstration: boolean): number {
  const agency = saveAgency(dataset, packed.agency);
  const report = insertReport(dataset, {
    ...packed.columns,
    ...fillColumns(dataset, packed),
    report_id: `${packed.agency.agencyId}-${packed.year}#${source}`,
    agency,
    source,
    year: packed.year,
    superseded: 0,
    demonstration: demonstration ? 1 : 0,
    findings: packed.findings.length,
  });
  const fact = prepared(dataset, "INSERT INTO fact (report, cell, value, status, raw) VALUES (?, ?, ?, ?, ?)");
  for (const [cell, value, status, raw] of packed.facts) fact.run(report, cell, value, status, raw);
  const narrative = prepared(dataset, INSERT_NARRATIVE);
  for (const [index, figure] of packed.narrative.entries()) narrative.run(report, index + 1, ...figure);
  saveStatements(dataset, report, packed);
  const issue = prepared(dataset, INSERT_ISSUE);
  for (const [index, row] of packed.issues.entries()) issue.run(report, index + 1, ...row);
  saveFindings(dataset, report, packed.findings);
  prepared(dataset, "INSERT INTO report_text (report, body, sections, spans) VALUES (?, ?, ?, ?)").run(
    report,
    packed.body,
    packed.sections,
    packed.spans,
  );
  indexText(dataset, report, packed.search);
  keepWording(dataset, report, packed.wordings);
  return report;
}

/** Removes a report with all that hangs on it. */
export function deleteReport(dataset: Dataset, report: number): void {
  const codes = prepared(dataset, "SELECT codes FROM statement WHERE report = ?").pluck().all(report);
  const uncode = prepared(dataset, "DELETE FROM statement_code WHERE code = ? AND report = ?");
  for (const code of new Set(codes.join("|").split("|"))) uncode.run(code, report);
  unindexText(dataset, report);
  for (const table of REPORT_TABLES) prepared(dataset, `DELETE FROM ${table} WHERE report = ?`).run(report);
  forgetWording(dataset, report);
  prepared(dataset, "DELETE FROM sameness WHERE other = ?").run(report);
  prepared(dataset, "UPDATE OR REPLACE wording_print SET report = -report WHERE report = ?").run(report);
  prepared(dataset, "DELETE FROM report WHERE id = ?").run(report);
}

const REPORT_TABLES = ["fact", "narrative", "statement", "finding", "issue", "sameness", "report_text"] as const;

const INSERT_NARRATIVE = `INSERT INTO narrative
  (report, ordinal, indicator, value, qualifier, unit, status, raw, "start", "end")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT_ISSUE = `INSERT INTO issue (report, ordinal, code, quote, "start", "end") VALUES (?, ?, ?, ?, ?, ?)`;

function insertReport(
  dataset: Dataset,
  columns: Readonly<Record<string, string | number | null | Uint8Array>>,
): number {
  const names = Object.keys(columns);
  const sql = `INSERT INTO report (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  return Number(prepared(dataset, sql).run(...Object.values(columns)).lastInsertRowid);
}

function fillColumns(dataset: Dataset, packed: PackedReport): Record<string, number> {
  return Object.fromEntries(TABLES.map(({ code }) => [`${code}_fill`, saveFill(dataset, packed.fills[code])]));
}

function saveFill(dataset: Dataset, { value, status, raw }: PackedFill): number {
  const find = prepared(dataset, "SELECT id FROM fill WHERE value IS ? AND status = ? AND raw IS ?").pluck();
  const known = find.get(value, status, raw);
  if (typeof known === "number") return known;
  const insert = prepared(dataset, "INSERT INTO fill (value, status, raw) VALUES (?, ?, ?)");
  return Number(insert.run(value, status, raw).lastInsertRowid);
}

function saveStatements(dataset: Dataset, report: number, packed: PackedReport): void {
  const statement = prepared(
    dataset,
    `INSERT INTO statement (report, part, ordinal, codes, "start", "end") VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const code = prepared(
    dataset,
    "INSERT OR IGNORE INTO statement_code (code, report, part, ordinal) VALUES (?, ?, ?, ?)",
  );
  for (const [part, ordinal, codes, start, end] of packed.statements) {
    statement.run(report, part, ordinal, codes, start, end);
    for (const one of codes.split("|")) code.run(one, report, part, ordinal);
  }
}
