import { datasetSummary } from "@/db/queries/dataset-summary";
import { listFindingPage } from "@/db/queries/list-findings";
import { countIssuesInScope, listIssueFiles } from "@/db/queries/list-issues-in-scope";
import { listPlaces } from "@/db/queries/list-places";
import {
  countOpenPlaces,
  countSetAside,
  countStored,
  listCheckRollups,
  listOpenPlaces,
  listSetAside,
} from "@/db/queries/list-quality";
import { listAgenciesInScope, listReportsInScope } from "@/db/queries/list-reports-in-scope";
import { listCoverageBelow, listCoverageRollups } from "@/db/queries/list-rollups";
import type { Place } from "@/db/queries/place";
import { coverageRows } from "@/lib/view/coverage";
import { type YearRange, yearsCovered } from "@/lib/view/scope";
import { tablesRead } from "@/lib/view/tables-read";
import type { CheckCode } from "@/lib/vocabulary/checks";

/** A scope of at most this many agencies is shown agency by agency, a larger one by the places below it. */
const MOST_AGENCIES = 250;
const FINDINGS_PER_PAGE = 50;
const MOST_ROWS = 50;

export type QualityRequest = {
  readonly place: Place;
  readonly years: YearRange | null;
  readonly check: CheckCode | null;
  readonly after: string | null;
};

export type Quality = ReturnType<typeof loadQuality>;

/** Everything that the quality page says of a place and years; `key` is the scope in the roll-ups. */
export function loadQuality({ place, years: range, check, after }: QualityRequest, key: string) {
  const scope = { ...place, years: range };
  const allYears = datasetSummary().years;
  const years = yearsCovered(scope, allYears);
  const coverage = listCoverageRollups(key).filter((row) => years.includes(row.year));
  const agencies = coverage[0]?.agencies ?? null;
  const near = agencies !== null && agencies <= MOST_AGENCIES;
  const reports = near ? listReportsInScope(place).filter((report) => years.includes(report.year)) : [];
  const checks = listCheckRollups(key, range);
  const issueFiles = listIssueFiles({ place, years: range }, MOST_ROWS);
  return {
    scope,
    years,
    allYears,
    check,
    after,
    places: listPlaces(place),
    files: { stored: countStored(), others: countSetAside(), setAside: listSetAside(MOST_ROWS) },
    coverage,
    tables: near ? tablesRead(reports) : null,
    matrix: near ? coverageRows(listAgenciesInScope(place), reports, years) : null,
    coverageBelow: near ? null : listCoverageBelow(key),
    checks,
    issues: {
      counts: countIssuesInScope({ place, years: range }),
      files: issueFiles,
      isWhole: issueFiles.length < MOST_ROWS,
    },
    findingCount: checks
      .filter((row) => check === null || row.check === check)
      .reduce((sum, row) => sum + row.failed + row.warned, 0),
    page: listFindingPage({ place, years: range, check }, after, FINDINGS_PER_PAGE),
    openPlaces: { counts: countOpenPlaces(place), rows: listOpenPlaces(place, MOST_ROWS) },
  };
}
