import { checkCopies, type NearCopy, type ReportPrint } from "../lib/facts/check-agencies";
import { type CopiedProse, numberLikeness } from "../lib/facts/number-likeness";
import type { Section } from "../lib/report/parsed-report";
import type { ReportEdition } from "../lib/vocabulary/editions";
import { LEAST_SHARE } from "../lib/vocabulary/sameness";
import { type Dataset, listRows } from "./database";
import { readDictionary } from "./report-functions";
import { unpackText } from "./report-text";
import { saveFindings } from "./save-findings";

/**
 * Finds anew what only reports of several agencies show: tables that equal another's, one file for two reports (C-35,
 * C-48), and texts that are nearly one, numbers included, among those whose wording is (C-48). Needs `sameness`.
 */
export function checkReportCopies(dataset: Dataset): void {
  const pairs = listRows<AlikePair>(dataset, ALIKE_SQL, { least: NEARLY_THE_SAME });
  const alike = JSON.stringify([...new Set(pairs.flatMap(({ report, other }) => [report, other]))]);
  const rows = listRows<PrintRow>(dataset, PRINTS_SQL, alike);
  const prints = new Map(
    rows.map(({ id, proactive, requests, disputes, ...print }) => [
      id,
      { ...print, tables: { proactive, requests, disputes } },
    ]),
  );
  const ids = new Map(rows.map(({ id, agency, year }) => [`${agency}-${year}`, id]));
  for (const { agency, year, finding } of checkCopies([...prints.values()], nearCopies(dataset, pairs, prints))) {
    const report = ids.get(`${agency}-${year}`);
    if (report !== undefined) saveFindings(dataset, report, [finding]);
  }
}

const NEARLY_THE_SAME = 0.95;

type AlikePair = { readonly report: number; readonly other: number; readonly share: number };

/** Reports of which both compared sections are worded like another's. */
const ALIKE_SQL = `SELECT problems.report, problems.other, min(problems.share, overview.share) AS share
FROM sameness_row AS problems JOIN sameness_row AS overview
  ON overview.report = problems.report AND overview.section = (SELECT id FROM word WHERE text = 'overview')
  AND overview.kind = problems.kind AND overview.other = problems.other
WHERE problems.section = (SELECT id FROM word WHERE text = 'problems') AND +problems.share >= ${LEAST_SHARE}
  AND problems.share >= :least AND overview.share >= :least
ORDER BY problems.report, problems.other`;

/** The alike pairs, each once, with how far their numbers are alike too. */
function nearCopies(
  dataset: Dataset,
  pairs: readonly AlikePair[],
  prints: ReadonlyMap<number, ReportPrint>,
): readonly NearCopy[] {
  const told = new Set<string>();
  const read = proseReader(dataset);
  return pairs.flatMap(({ report, other, share }) => {
    const [a, b] = [prints.get(report), prints.get(other)];
    const key = [report, other].sort((one, two) => one - two).join(" ");
    if (a === undefined || b === undefined || told.has(key)) return [];
    told.add(key);
    return [{ a, b, similarity: Math.min(share, numberLikeness(read(report, a.year), read(other, b.year))) }];
  });
}

/** Gives a function that reads the compared sections of a report. */
function proseReader(dataset: Dataset): (report: number, year: number) => CopiedProse {
  const dictionary = readDictionary(dataset.sqlite);
  const select = "SELECT body, sections FROM report_text WHERE report = ?";
  return (report, year) => {
    const [row] = listRows<{ body: Uint8Array; sections: string }>(dataset, select, report);
    if (row === undefined) throw new Error(`report without text: ${report}`);
    const text = unpackText(row.body, dictionary);
    const sections = readSections(row.sections).filter(
      ({ kind }) => kind === "problems" || kind.startsWith("overview"),
    );
    return { year, text: sections.map(({ bodyStart, end }) => text.slice(bodyStart, end)).join("\n") };
  };
}

/** The sections as seed wrote them; the file is a build product, so its JSON is of this shape. */
function readSections(json: string): readonly Section[] {
  return JSON.parse(json) as readonly Section[];
}

type PrintRow = Omit<ReportPrint, "tables"> & {
  readonly id: number;
  readonly edition: ReportEdition;
  readonly proactive: string | null;
  readonly requests: string | null;
  readonly disputes: string | null;
};

const TABLES_SAME = ["proactive", "requests", "disputes"]
  .map(
    (table) => `SELECT id FROM report WHERE ${table}_print IN (
      SELECT ${table}_print FROM report WHERE superseded = 0 AND ${table}_print IS NOT NULL
      GROUP BY ${table}_print HAVING count(*) > 1)`,
  )
  .join("\n  UNION ");

/** Only reports that share a table, a file or their wording with another. */
const PRINTS_SQL = `SELECT report.id, agency_id AS agency, agency.name AS agencyName,
  coalesce(province, '') || coalesce(prefecture, '') || county AS county, year, edition,
  hex(sha256) AS sourceHash, proactive_print AS proactive, requests_print AS requests, disputes_print AS disputes
FROM report JOIN agency ON agency.id = report.agency JOIN source_row ON source_row.id = report.source
WHERE superseded = 0 AND report.id IN (
  ${TABLES_SAME}
  UNION SELECT report.id FROM report JOIN source_row ON source_row.id = report.source WHERE sha256 IN (
    SELECT sha256 FROM source_row WHERE state = 'stored' GROUP BY sha256 HAVING count(*) > 1)
  UNION SELECT value FROM json_each(?)
) ORDER BY agency_id, year`;
