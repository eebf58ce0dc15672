import { type Dataset, prepared } from "./database";
import { indexText, unindexText } from "./index-texts";
import { insertReport } from "./insert-report";
import { insertRows } from "./insert-rows";
import type { PackedReport } from "./pack-report";
import { recallRow } from "./recall-row";
import { saveAgency } from "./save-agency";
import { saveFindings } from "./save-findings";
import { saveTally } from "./save-tally";
import { saveWord } from "./save-word";
import { touchAgency } from "./touch-agency";
import { forgetWording, keepWording } from "./wording-store";

/** Writes a packed report under the id of the source that it was read from. */
export function saveReport(dataset: Dataset, report: number, packed: PackedReport, demonstration: boolean): void {
  const agency = saveAgency(dataset, packed.agency);
  touchAgency(dataset, agency);
  insertReport(dataset, packed.row, {
    id: report,
    agency,
    year: packed.year,
    fills: packed.fills.map((fill) => recallRow(dataset, "fill", FILL_COLUMNS, fill)),
    demonstration,
    tally: saveTally(dataset, packed.tally),
    findings: packed.findings.length,
  });
  saveFacts(dataset, report, packed);
  saveNarrative(dataset, report, packed);
  saveStatements(dataset, report, packed);
  const issues = packed.issues.flatMap((row, index) => [report, index + 1, ...row]);
  insertRows(dataset, 'issue (report, ordinal, code, quote, "start", "end")', 6, issues);
  saveFindings(dataset, report, packed.findings);
  insertRows(dataset, "report_text_row (report, body)", 2, [report, packed.body]);
  indexText(dataset, report, packed.search);
  keepWording(dataset, report, packed.wordings);
}

/** Removes a report, where there is one of this id, with all that hangs on it. */
export function deleteReport(dataset: Dataset, report: number): void {
  const agency = prepared(dataset, "SELECT agency FROM report_row WHERE id = ?").pluck().get(report);
  if (typeof agency !== "number") return;
  touchAgency(dataset, agency);
  unindexText(dataset, report);
  for (const table of REPORT_TABLES) prepared(dataset, `DELETE FROM ${table} WHERE report = ?`).run(report);
  forgetWording(dataset, report);
  prepared(dataset, "UPDATE OR REPLACE wording_print SET report = -report WHERE report = ?").run(report);
  prepared(dataset, "DELETE FROM report_row WHERE id = ?").run(report);
}

const REPORT_TABLES = [
  "fact_row",
  "narrative_row",
  "statement_row",
  "finding",
  "issue",
  "sameness_row",
  "report_text_row",
] as const;

const FILL_COLUMNS = ["value", "status", "raw"];

function saveFacts(dataset: Dataset, report: number, { facts }: PackedReport): void {
  const values: (string | number | null)[] = [];
  for (const [cell, value, status, raw] of facts) values.push(report, cell, value, saveWord(dataset, status), raw);
  insertRows(dataset, "fact_row (report, cell, value, status, raw)", 5, values);
}

const KIND_COLUMNS = ["indicator", "qualifier", "unit", "status", "raw"];

function saveNarrative(dataset: Dataset, report: number, { narrative }: PackedReport): void {
  const values: (string | number | null)[] = [];
  for (const [index, [kind, value, start, length]] of narrative.entries()) {
    values.push(report, index + 1, recallRow(dataset, "narrative_kind", KIND_COLUMNS, kind), value, start, length);
  }
  insertRows(dataset, 'narrative_row (report, ordinal, kind, value, "start", length)', 6, values);
}

function saveStatements(dataset: Dataset, report: number, { statements }: PackedReport): void {
  const values: number[] = [];
  for (const [part, ordinal, codes, start, length] of statements) {
    values.push(report, part, ordinal, saveWord(dataset, codes), start, length);
  }
  insertRows(dataset, 'statement_row (report, part, ordinal, codes, "start", length)', 6, values);
}
