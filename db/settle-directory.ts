import { type Dataset, prepared } from "./database";

/**
 * Gives every agency what the directory shows and sorts by: the number and years of its current reports, and two figures
 * of the latest. Computed for each page, this took as long as there are agencies.
 */
export function settleDirectory(dataset: Dataset): void {
  prepared(dataset, SETTLE_SQL).run();
}

/** SQLite takes the figures of `latest` from the row of the greatest year. */
const SETTLE_SQL = `UPDATE agency SET
  reports = counted.reports, first_year = counted.first, last_year = counted.last,
  requests = latest.req_new, disclosures = latest.proactive_total
FROM (SELECT agency, count(*) AS reports, min(year) AS first, max(year) AS last
    FROM report WHERE superseded = 0 GROUP BY agency) AS counted
JOIN (SELECT agency, req_new, proactive_total, max(year) FROM report WHERE superseded = 0 GROUP BY agency) AS latest
  ON latest.agency = counted.agency
WHERE agency.id = counted.agency`;
