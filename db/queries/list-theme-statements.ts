import { markTerm } from "../../lib/facts/search-terms";
import { currentDataset, type Dataset, listRows, oncePerDataset, prepared } from "../database";
import { ROW_LIMIT } from "../row-limit";
import { findReportKey, type ReportKey } from "./find-report-key";
import type { Place } from "./place";

/** A problem or measure of a theme with its words and where they stand. */
export type ThemeStatement = {
  readonly reportId: string;
  readonly year: number;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly county: string | null;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/** Which statements: those with this code (a theme, a measure, or unclassified), of a place and years. */
export type StatementFilter = Place & {
  readonly code: string;
  readonly part: "problem" | "measure";
  readonly years: { readonly from: number; readonly to: number } | null;
};

/** `next` is the report_id after which the list goes on; null at its end. */
export type StatementPage = { readonly statements: readonly ThemeStatement[]; readonly next: string | null };

/** The statements of so many reports after the report `after`, the latest year first. */
export function listThemeStatements(filter: StatementFilter, after: string | null, reports: number): StatementPage {
  return themeStatements(currentDataset(), filter, after, reports);
}

export function themeStatements(
  dataset: Dataset,
  filter: StatementFilter,
  after: string | null,
  reports: number,
): StatementPage {
  const from = after === null ? null : findReportKey(after, dataset);
  const { code, part } = filter;
  const values = { code, part, ...valuesOf(filter), ...from };
  const asked = { ...values, limit: reports + 1 };
  const found = isSmall(filter)
    ? listRows<FoundReport>(dataset, statementReportsSql(filter, from !== null), asked)
    : listMarked(dataset, filter, from, reports + 1);
  const shown = found.slice(0, reports);
  const ids = JSON.stringify(shown.map(({ report }) => report));
  return {
    statements: listRows<ThemeStatement>(dataset, STATEMENTS_SQL, { ids, code, part }),
    next: found.length > reports ? (shown.at(-1)?.reportId ?? null) : null,
  };
}

/** The reports of a small place are read one by one. */
function isSmall({ prefecture, county }: Pick<Place, "prefecture" | "county">): boolean {
  return prefecture !== null || county !== null;
}

type FoundReport = { readonly report: number; readonly reportId: string };

/** Reports whose problems or measures have the code, by the marks that the search index keeps of them: as many as asked for, no more. */
function listMarked(
  dataset: Dataset,
  { code, part, years, ...place }: StatementFilter,
  after: ReportKey | null,
  limit: number,
): readonly FoundReport[] {
  const levels = (["province", "prefecture", "county"] as const).flatMap((level) => {
    const name = place[level];
    return name === null ? [] : [markTerm(level, name)];
  });
  const mark = markTerm(part === "problem" ? "theme" : "measure", code);
  const found: FoundReport[] = [];
  const last = Math.min(years?.to ?? LAST_YEAR, after?.year ?? LAST_YEAR);
  const first = years?.from ?? 0;
  for (let year = yearBefore(dataset, last + 1); year >= first && found.length < limit; ) {
    const terms = [markTerm("year", String(year)), mark, ...levels];
    const asked = { terms: terms.map((term) => `"${term}"`).join(" AND "), limit: limit - found.length };
    const id = after?.year === year ? after.id : 0;
    found.push(...listRows<FoundReport>(dataset, MARKED_SQL, { ...asked, after: id }));
    year = yearBefore(dataset, year);
  }
  return found;
}

const LAST_YEAR = 9999;

/** The latest year before this one that has reports; -1 where none has. */
function yearBefore(dataset: Dataset, year: number): number {
  const before = prepared(dataset, "SELECT max(year) FROM report WHERE year < ?").pluck().get(year);
  return typeof before === "number" ? before : -1;
}

export const MARKED_SQL = `SELECT report.id AS report, report.report_id AS reportId
FROM search_text CROSS JOIN report ON report.id = search_text.rowid
WHERE search_text MATCH :terms AND search_text.rowid > :after ORDER BY search_text.rowid ${ROW_LIMIT}`;

/** Reports of a small place with a statement of the code. */
export function statementReportsSql(
  { province, prefecture, county, years }: StatementFilter,
  isLater: boolean,
): string {
  const levels = Object.entries({ province, prefecture, county }).filter(([, name]) => name !== null);
  const conditions = [
    HAS_CODE,
    "report.superseded = 0",
    ...levels.map(([level]) => `agency.${level} = :${level}`),
    ...(years === null ? [] : ["report.year BETWEEN :from AND :to"]),
    ...(isLater ? ["(report.year < :year OR (report.year = :year AND report.id > :id))"] : []),
  ];
  return `SELECT DISTINCT report.id AS report, report.report_id AS reportId, report.year
FROM agency CROSS JOIN report ON report.agency = agency.id CROSS JOIN statement ON statement.report = report.id
WHERE ${conditions.join(" AND ")} ORDER BY report.year DESC, report.id ${ROW_LIMIT}`;
}

const HAS_CODE = "statement.part = :part AND instr('|' || statement.codes || '|', '|' || :code || '|') > 0";

export const STATEMENTS_SQL = `SELECT report.report_id AS reportId, report.year, agency.agency_id AS agencyId,
  agency.name AS agencyName, agency.county, statement.ordinal, statement."start", statement."end",
  text_slice(report.id, report_text.body, statement."start", statement."end") AS words
FROM json_each(:ids) AS page CROSS JOIN report ON report.id = page.value
CROSS JOIN statement ON statement.report = report.id AND ${HAS_CODE}
CROSS JOIN report_text ON report_text.report = report.id CROSS JOIN agency ON agency.id = report.agency
ORDER BY page.key, statement.ordinal`;

/** How many problem statements of a place and years fit no theme, and how many there are. */
export function countUnclassified(filter: Omit<StatementFilter, "code" | "part">): {
  readonly unclassified: number;
  readonly statements: number;
} {
  const isNational = filter.province === null && filter.prefecture === null && filter.county === null;
  return isNational && filter.years === null ? countAllUnclassified() : countOf(currentDataset(), filter);
}

const NOWHERE = { province: null, prefecture: null, county: null };

const countAllUnclassified = oncePerDataset((dataset) => countOf(dataset, { ...NOWHERE, years: null }));

function countOf(dataset: Dataset, filter: Omit<StatementFilter, "code" | "part">) {
  const sql = countUnclassifiedSql(filter);
  const [counted] = listRows<{ unclassified: number; statements: number }>(dataset, sql, valuesOf(filter));
  if (counted === undefined) throw new Error("a count without a row");
  return counted;
}

/** Roll-ups hold reports only; statements are summed from columns of the reports of the place. */
export function countUnclassifiedSql({
  province,
  prefecture,
  county,
  years,
}: Omit<StatementFilter, "code" | "part">): string {
  const levels = Object.entries({ province, prefecture, county }).filter(([, name]) => name !== null);
  const conditions = [
    "report.superseded = 0",
    ...levels.map(([level]) => `agency.${level} = :${level}`),
    ...(years === null ? [] : ["report.year BETWEEN :from AND :to"]),
  ].join(" AND ");
  return `SELECT total(unclassified) AS unclassified, total(problems) AS statements
FROM agency CROSS JOIN report ON report.agency = agency.id WHERE ${conditions}`;
}

function valuesOf({ province, prefecture, county, years }: Omit<StatementFilter, "code" | "part">) {
  const given = { province, prefecture, county, from: years?.from ?? null, to: years?.to ?? null };
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
