import type { CheckRollup, OpenPlaceRow, SetAsideRow } from "@/db/queries/list-quality";
import { NOT_ASSESSABLE_REASONS } from "../vocabulary/check-reasons";
import { CHECKS } from "../vocabulary/checks";
import { codeLabel, type Language } from "../vocabulary/code-labels";
import { DATASET_COLUMNS } from "../vocabulary/dataset-columns";
import { QUALITY_COPY } from "./copy/quality-copy";
import { quoteField } from "./figure-to-csv";
import { candidateWords } from "./open-place";

/** The table of checks: how often each could be made, and what came of it. */
export function checksToCsv(rows: readonly CheckRollup[], language: Language): string {
  const { check, failed, warned, assessable, notAssessable, reasons, unless } = QUALITY_COPY;
  return csvOf(
    [DATASET_COLUMNS.check, check, failed, warned, assessable, notAssessable, reasons, unless].map(
      (words) => words[language],
    ),
    rows.map((row) => [
      row.check,
      CHECKS[row.check][language],
      row.failed,
      row.warned,
      row.assessable,
      row.notAssessable,
      row.reasons.map(({ reason, times }) => `${NOT_ASSESSABLE_REASONS[reason][language]}: ${times}`).join("; "),
      CHECKS[row.check].unless[language],
    ]),
  );
}

/** Every file that was set aside, with the reason. */
export function setAsideToCsv(rows: readonly SetAsideRow[], language: Language): string {
  const { file, reason, detail } = QUALITY_COPY;
  return csvOf(
    [file, reason, detail].map((words) => words[language]),
    rows.map((row) => [row.path, codeLabel("reason", row.reason ?? "", language), row.detail ?? ""]),
  );
}

/** Every report whose place is unresolved or inferred; candidates joined by a semicolon. */
export function openPlacesToCsv(rows: readonly OpenPlaceRow[], language: Language): string {
  const { report_id, agency_id, year, province, prefecture, county, place_method, source_file } = DATASET_COLUMNS;
  const { report, confidence, clue, candidates } = QUALITY_COPY;
  const heads = [report_id, agency_id, report, year, confidence, province, prefecture, county, place_method];
  return csvOf(
    [...heads, clue, candidates, source_file].map((words) => words[language]),
    rows.map((row) => [
      row.reportId,
      row.agencyId,
      row.agencyAsTitled,
      row.year,
      QUALITY_COPY[row.confidence === "unresolved" ? "unresolved" : "inferred"][language],
      row.province ?? "",
      row.prefecture ?? "",
      row.county ?? "",
      codeLabel("place_method", row.method, language),
      row.evidence,
      candidateWords(row.candidates).join("; "),
      row.sourcePath,
    ]),
  );
}

function csvOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, ...rows].map((fields) => `${fields.map((field) => quoteField(String(field))).join(",")}\r\n`).join("");
}
