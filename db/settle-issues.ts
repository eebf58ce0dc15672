import { type Dataset, listRows, prepared } from "./database";
import { touchAgency } from "./touch-agency";

/**
 * Decides which of several reports of one agency and year stands: the later publication date, then the more complete,
 * then the first by path. It gets the id AGENCY_ID-YEAR; the others stay as superseded under an id that also names
 * their content, so that ids do not depend on the order in which files were read. Only agencies are looked at that have
 * several reports of a year, a superseded one, or one with a provisional id.
 */
export function settleIssues(dataset: Dataset): void {
  const ranked = listRows<Ranked>(dataset, RANKED_SQL).map((row) => ({
    ...row,
    wanted: row.rank === 1 ? row.standing : `${row.standing}-${row.content}`,
    stands: row.rank === 1,
  }));
  const changed = ranked.filter(({ id, wanted, stands, superseded }) => id !== wanted || stands === (superseded === 1));
  const set = prepared(dataset, "UPDATE report_row SET report_id = ?, superseded = ? WHERE id = ?");
  for (const { report, superseded } of changed) set.run(`#${report}`, superseded, report);
  for (const { report, wanted, stands } of changed) set.run(wanted, stands ? 0 : 1, report);
  for (const agency of new Set(changed.map((row) => row.agency))) touchAgency(dataset, agency);
}

/** How many reports stand back behind a later issue. */
export function countSuperseded(dataset: Dataset): number {
  return Number(prepared(dataset, "SELECT count(*) FROM report WHERE superseded = 1").pluck().get());
}

type Ranked = {
  readonly report: number;
  readonly agency: number;
  readonly id: string;
  readonly superseded: number;
  readonly rank: number;
  readonly standing: string;
  readonly content: string;
};

const RANKED_SQL = `SELECT
  report.id AS report,
  report.agency,
  report.report_id AS id,
  superseded,
  row_number() OVER (
    PARTITION BY report.agency, report.year
    ORDER BY coalesce(report.published_on, '') DESC, report.cells_stated DESC, source.path, source.root
  ) AS rank,
  agency.agency_id || '-' || report.year AS standing,
  substr(source.sha256, 1, 8) AS content
FROM report
JOIN agency ON agency.id = report.agency
JOIN source ON source.id = report.source
WHERE report.agency IN (
  SELECT agency FROM report WHERE report_id BETWEEN '#' AND '#:' OR superseded = 1
  UNION SELECT agency FROM report GROUP BY agency, year HAVING count(*) > 1
)`;
