import type { CheckCode } from "../../lib/vocabulary/checks";
import { currentDataset, listRows } from "../database";
import { ROW_LIMIT } from "../row-limit";
import { findReportKey } from "./find-report-key";
import type { Place } from "./place";

/** Which findings of current reports are asked for; null does not narrow. */
export type FindingFilter = {
  readonly place: Place;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly check: CheckCode | null;
};

export type PagedFinding = {
  readonly id: string;
  readonly reportId: string;
  readonly year: number;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly county: string | null;
  readonly check: string;
  readonly outcome: "fail" | "warn";
  readonly left: string;
  readonly right: string;
  readonly message: string;
  readonly messageEn: string;
  readonly locator: string;
} & AcknowledgedNote;

/** What someone who has looked at a finding says of it; `note` is null where nobody has. */
export type AcknowledgedNote = {
  readonly note: string | null;
  readonly who: string | null;
  readonly date: string | null;
};

/**
 * A page of findings in the order in which their reports are stored; `after` is the mark of the finding that it follows,
 * `next` that of its last, or null where nothing follows. A mark of a report that is not there begins at the start.
 */
export function listFindingPage(
  filter: FindingFilter,
  after: string | null,
  limit: number,
  dataset = currentDataset(),
): { readonly findings: readonly PagedFinding[]; readonly next: string | null } {
  const [reportId = "", id = ""] = after?.split(".") ?? [];
  const key = findReportKey(reportId, dataset);
  const mark = key === null ? { report: 0, finding: "" } : { report: key.id, finding: id };
  const { sql, values } = findingPageQuery(filter);
  const rows = listRows<PagedFinding>(dataset, sql, { ...values, ...mark, limit: limit + 1 });
  const findings = rows.slice(0, limit);
  const last = rows.length > limit ? findings.at(-1) : undefined;
  return { findings, next: last === undefined ? null : `${last.reportId}.${last.id}` };
}

/** Every finding of an agency's current reports, by year and in the order of the catalogue. */
export function listFindingsOfAgency(agency: number, dataset = currentDataset()): readonly PagedFinding[] {
  return listRows<PagedFinding>(
    dataset,
    `${SELECT} FROM ${FROM.place} ${LOOKED_AT} WHERE agency.id = ? AND report.superseded = 0
ORDER BY report.year, finding."check", finding.locator, finding.id`,
    agency,
  );
}

/**
 * The query of a page. What narrows most is read first, so that no filter makes it read every report or finding: the
 * agencies of a place, else the reports of one year, else the findings (of one check by their index) from the mark on.
 */
export function findingPageQuery({ place, years, check }: FindingFilter): {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
} {
  const levels = LEVELS.filter((level) => place[level] !== null);
  const oneYear = years !== null && years.from === years.to;
  const from = levels.length > 0 ? FROM.place : oneYear ? FROM.year : check !== null ? FROM.check : FROM.all;
  const conditions = [
    "report.superseded = 0",
    "(finding.report, finding.id) > (:report, :finding)",
    ...levels.map((level) => `agency.${level} = :${level}`),
    ...(years === null ? [] : [oneYear ? "report.year = :from" : "report.year BETWEEN :from AND :to"]),
    ...(check === null ? [] : [`finding."check" = :check`]),
    ...(from === FROM.year ? ["report.id >= :report"] : []),
  ];
  const order = from === FROM.year ? "report.id" : "finding.report";
  return {
    sql: `${SELECT} FROM ${from} ${LOOKED_AT} WHERE ${conditions.join(" AND ")} ORDER BY ${order}, finding.id ${ROW_LIMIT}`,
    values: {
      ...Object.fromEntries(levels.map((level) => [level, place[level] ?? ""])),
      ...(years === null ? {} : oneYear ? { from: years.from } : years),
      ...(check === null ? {} : { check }),
    },
  };
}

const LEVELS = ["province", "prefecture", "county"] as const;

const SELECT = `SELECT finding.id, agency.agency_id || '-' || report.year AS reportId, report.year, agency.agency_id AS agencyId,
  agency.name AS agencyName, agency.county, finding."check", finding.outcome, finding."left", finding."right",
  finding.message, finding.message_en AS messageEn, finding.locator, acknowledged.note, acknowledged.who,
  acknowledged.date`;

/** Where several folders speak of a finding, the last of them by name. */
const LOOKED_AT = `LEFT JOIN acknowledged ON acknowledged.finding_id = finding.id AND acknowledged.root =
  (SELECT max(other.root) FROM acknowledged AS other WHERE other.finding_id = finding.id)`;

const OF_FINDING = "CROSS JOIN report ON report.id = finding.report CROSS JOIN agency ON agency.id = report.agency";

const FROM = {
  place: `agency CROSS JOIN report ON report.agency = agency.id CROSS JOIN finding ON finding.report = report.id`,
  year: `report_row AS report INDEXED BY report_by_year CROSS JOIN finding ON finding.report = report.id
  CROSS JOIN agency ON agency.id = report.agency`,
  check: `finding INDEXED BY finding_by_check ${OF_FINDING}`,
  all: `finding ${OF_FINDING}`,
} as const;
