import type { YearTallies } from "./check-between-reports";
import { type AssessedCheck, unpackTally } from "./check-tally";
import { type Dataset, listRows, prepared } from "./database";
import { SCOPES } from "./rollup-scopes";

/** Writes the roll-up of checks anew, over current reports: what could be assessed, and what came of it. */
export function buildCheckRollup(dataset: Dataset, yearTallies: YearTallies): void {
  dataset.sqlite.exec(
    "DELETE FROM rollup_check; CREATE TEMP TABLE place_check (place, year, code, assessable, not_assessable)",
  );
  const places = new Map<string, PlaceTally>();
  for (const { id, place, year, tally } of listRows<TallyRow>(dataset, TALLIES_SQL)) {
    const key = `${place} ${year}`;
    const known = places.get(key) ?? { place, year, counts: new Map() };
    places.set(key, known);
    for (const assessed of unpackTally(tally)) addCounts(known, assessed);
    for (const assessed of yearTallies.get(id) ?? []) addCounts(known, assessed);
  }
  const insert = prepared(dataset, "INSERT INTO place_check VALUES (?, ?, ?, ?, ?)");
  for (const { place, year, counts } of places.values()) {
    for (const [check, { assessable, notAssessable }] of counts)
      insert.run(place, year, check, assessable, notAssessable);
  }
  for (const scope of SCOPES) dataset.sqlite.exec(scopeSql(scope));
  dataset.sqlite.exec("DROP TABLE place_check");
}

type Counts = { assessable: number; notAssessable: number };
/** `place` is an agency that stands for all of its county: they are in the same scopes. */
type PlaceTally = { readonly place: number; readonly year: number; readonly counts: Map<string, Counts> };
type TallyRow = { readonly id: number; readonly place: number; readonly year: number; readonly tally: Uint8Array };

const TALLIES_SQL = `SELECT report.id, place.id AS place, year, check_tally AS tally
FROM report JOIN agency ON agency.id = report.agency
JOIN (SELECT min(id) AS id, province, prefecture, county FROM agency GROUP BY province, prefecture, county) AS place
  ON place.province IS agency.province AND place.prefecture IS agency.prefecture AND place.county IS agency.county
WHERE superseded = 0`;

function addCounts({ counts }: PlaceTally, { check, assessable, notAssessable }: AssessedCheck): void {
  const before = counts.get(check);
  if (before === undefined) counts.set(check, { assessable, notAssessable });
  else {
    before.assessable += assessable;
    before.notAssessable += notAssessable;
  }
}

/** Checks between agencies have no tally: what they found is all that is known of them. */
function scopeSql(scope: string): string {
  return `INSERT INTO rollup_check (scope, year, "check", assessable, failed, warned, not_assessable)
SELECT scope, year, code, sum(assessable), sum(failed), sum(warned), sum(not_assessable)
FROM (
  SELECT ${scope} AS scope, year, code, assessable, 0 AS failed, 0 AS warned, not_assessable
  FROM place_check JOIN agency ON agency.id = place_check.place
  UNION ALL
  SELECT ${scope}, year, "check", 0, outcome = 'fail', outcome = 'warn', 0
  FROM finding JOIN report ON report.id = finding.report JOIN agency ON agency.id = report.agency
  WHERE superseded = 0
)
WHERE scope IS NOT NULL GROUP BY scope, year, code`;
}
