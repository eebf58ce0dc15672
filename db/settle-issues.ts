import { type Dataset, prepared } from "./database";

/**
 * Decides which of several reports of one agency and year stands: the later publication date, then the more complete,
 * then the first by path. It gets the id AGENCY_ID-YEAR; the others stay as superseded under an id that also names
 * their content, so that ids do not depend on the order in which files were read.
 */
export function settleIssues(dataset: Dataset): void {
  dataset.sqlite.exec(UNSETTLE);
  dataset.sqlite.exec(SETTLE);
  prepared(dataset, "DROP TABLE issue_rank").run();
}

/** How many reports stand back behind a later issue. */
export function countSuperseded(dataset: Dataset): number {
  return Number(prepared(dataset, "SELECT count(*) FROM report WHERE superseded = 1").pluck().get());
}

const UNSETTLE = `
CREATE TEMP TABLE issue_rank AS
SELECT
  report.id AS report,
  row_number() OVER (
    PARTITION BY report.agency, report.year
    ORDER BY coalesce(report.published_on, '') DESC, report.cells_stated DESC, source.path, source.root
  ) AS rank,
  agency.agency_id || '-' || report.year AS report_id,
  substr(source.sha256, 1, 8) AS content
FROM report
JOIN agency ON agency.id = report.agency
JOIN source ON source.id = report.source;
CREATE UNIQUE INDEX temp.issue_rank_by_report ON issue_rank (report);
UPDATE report SET report_id = '#' || id
WHERE id IN (
  SELECT report FROM issue_rank JOIN report ON report.id = issue_rank.report
  WHERE report.report_id <> issue_rank.report_id || CASE rank WHEN 1 THEN '' ELSE '-' || content END
);`;

const SETTLE = `
UPDATE report SET
  superseded = issue_rank.rank > 1,
  report_id = issue_rank.report_id || CASE issue_rank.rank WHEN 1 THEN '' ELSE '-' || issue_rank.content END
FROM issue_rank
WHERE issue_rank.report = report.id
  AND (report.report_id LIKE '#%' OR report.superseded <> (issue_rank.rank > 1));`;
