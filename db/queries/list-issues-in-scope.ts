import { currentDataset, listRows } from "../database";
import { ROW_LIMIT } from "../row-limit";
import type { Place } from "./place";
import { placeWhere } from "./place-where";

type Asked = { readonly place: Place; readonly years: { readonly from: number; readonly to: number } | null };

/** How often a reason came up why words were not understood, and in how many current reports. */
export type IssueCount = { readonly code: string; readonly issues: number; readonly reports: number };

/** A file with words that were not understood: the reasons, and the first of these words. */
export type IssueFile = {
  readonly reportId: string;
  readonly agencyName: string;
  readonly year: number;
  readonly path: string;
  readonly issues: number;
  /** Codes joined by a vertical bar. */
  readonly codes: string;
  readonly quote: string;
};

/** The reasons, the most frequent first. */
export function countIssuesInScope(asked: Asked): readonly IssueCount[] {
  const { where, values } = conditionsOf(asked);
  const sql = `SELECT code, count(*) AS issues, count(DISTINCT issue.report) AS reports
FROM ${ISSUES} WHERE ${where} GROUP BY code ORDER BY issues DESC, code`;
  return listRows<IssueCount>(currentDataset(), sql, values);
}

/** The files with the most of them; in the order of their ids where they have as many. */
export function listIssueFiles(asked: Asked, limit: number): readonly IssueFile[] {
  const { where, values } = conditionsOf(asked);
  const sql = `SELECT report.report_id AS reportId, report.agency_name AS agencyName, report.year, source.path, page.issues, page.codes,
  (SELECT quote FROM issue WHERE issue.report = report.id ORDER BY ordinal LIMIT 1) AS quote
FROM (
  SELECT issue.report, count(*) AS issues, replace(group_concat(DISTINCT code), ',', '|') AS codes FROM ${ISSUES}
  WHERE ${where} GROUP BY issue.report ORDER BY issues DESC, issue.report ${ROW_LIMIT}
) AS page JOIN report ON report.id = page.report JOIN source ON source.id = report.source
ORDER BY page.issues DESC, report.report_id`;
  return listRows<IssueFile>(currentDataset(), sql, { ...values, limit });
}

const ISSUES = `issue JOIN report ON report.id = issue.report AND report.superseded = 0
  JOIN agency ON agency.id = report.agency`;

function conditionsOf({ place, years }: Asked) {
  const { where, values } = placeWhere(place);
  if (years === null) return { where, values };
  return { where: `${where} AND report.year BETWEEN :from AND :to`, values: { ...values, ...years } };
}
