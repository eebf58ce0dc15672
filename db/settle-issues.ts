import { type Dataset, listRows, prepared } from "./database";
import { touchAgency } from "./touch-agency";

/**
 * Decides which of several reports of one agency and year stands: the later publication date, then the more complete,
 * then the first by path. The others stay as superseded. Only agencies are looked at that have several reports of a
 * year, or a superseded one.
 */
export function settleIssues(dataset: Dataset): void {
  const set = prepared(dataset, "UPDATE report_row SET superseded = ? WHERE id = ?");
  for (const { report, agency, rank, superseded } of listRows<Ranked>(dataset, RANKED_SQL)) {
    const wanted = rank === 1 ? 0 : 1;
    if (superseded === wanted) continue;
    set.run(wanted, report);
    touchAgency(dataset, agency);
  }
}

type Ranked = {
  readonly report: number;
  readonly agency: number;
  readonly superseded: number;
  readonly rank: number;
};

const RANKED_SQL = `SELECT
  report.id AS report,
  report.agency,
  superseded,
  row_number() OVER (
    PARTITION BY report.agency, report.year
    ORDER BY coalesce(report.published_on, '') DESC, report.cells_stated DESC, source.path, source.root
  ) AS rank
FROM report
JOIN source ON source.id = report.source
WHERE report.agency IN (
  SELECT agency FROM report WHERE superseded = 1
  UNION SELECT agency FROM report GROUP BY agency, year HAVING count(*) > 1
)`;
