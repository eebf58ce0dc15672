import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import type { CountyTally } from "./check-counties";
import { type CheckCount, packCheckCounts, unpackCheckCounts } from "./check-counts";
import { type CheckSums, checkSums, readTallies } from "./check-sums";
import { type Dataset, listRows, prepared } from "./database";
import { rowBatch } from "./insert-rows";
import { forgetScopes, type RollupScopes } from "./rollup-scopes";

/**
 * Writes the roll-up of checks, over current reports: what could be assessed, why the others could not, and what came of
 * it. What could be assessed in a kept scope stands in the roll-up already; findings may rest on reports of other places
 * and are counted anew everywhere. Every report's file is held against all others (C-48): that has no tally.
 */
export function buildCheckRollup(dataset: Dataset, rollups: RollupScopes, counties: readonly CountyTally[]): void {
  const { ofAgency, anew, kept } = rollups;
  const tallies = readTallies(dataset);
  const [sums, found] = [checkSums(tallies), checkSums(tallies)];
  for (const row of prepared(dataset, TALLIES_SQL)
    .raw()
    .iterate(JSON.stringify([...anew.keys()]))) {
    const [agency, year, own, between] = asTallyRow(row);
    const scopes = anew.get(agency) ?? [];
    sums.addAssessable(scopes, year, "C-48", 1);
    sums.addTally(scopes, year, own);
    sums.addTally(scopes, year, between);
  }
  const add = (agency: number, to: (sums: CheckSums, scopes: readonly number[]) => void): void => {
    const scopes = ofAgency.get(agency) ?? [];
    const isKept = !anew.has(agency);
    to(sums, isKept ? scopes.slice(0, 1) : scopes);
    if (isKept) to(found, scopes.slice(1));
  };
  for (const { agency, year, tally } of counties) add(agency, (to, scopes) => to.addTally(scopes, year, tally));
  for (const { agency, year, check, outcome } of listRows<FindingRow>(dataset, FINDINGS_SQL)) {
    add(agency, (to, scopes) => to.addFinding(scopes, year, check, outcome));
  }
  addToKept(dataset, rollups, sums, found);
  forgetScopes(dataset, "rollup_check_row", kept);
  const rows = rowBatch(dataset, "rollup_check_row (scope, year, counts)", 3);
  for (const [scope, year, counts] of sums.rows()) rows.push(scope, year, packCheckCounts(counts));
  rows.end();
}

/** Adds what stands of kept provinces to the country's sums, and has kept scopes tell what was `found` in them. */
function addToKept(
  dataset: Dataset,
  { country, keptProvinces, kept }: RollupScopes,
  sums: CheckSums,
  found: CheckSums,
): void {
  const provinces = new Set(keptProvinces);
  const counts = new Map(Array.from(found.rows(), ([scope, year, counts]) => [`${scope} ${year}`, counts]));
  const save = prepared(dataset, "UPDATE rollup_check_row SET counts = ? WHERE scope = ? AND year = ?");
  for (const row of listRows<KeptRow>(dataset, KEPT_SQL, JSON.stringify(kept))) {
    const { scope, year } = row;
    const before = unpackCheckCounts(row.counts);
    const assessed = before.filter(({ check }) => check !== OF_COUNTIES);
    if (provinces.has(scope)) for (const count of assessed) sums.addCount([country], year, count);
    const now = withFound(assessed, counts.get(`${scope} ${year}`) ?? []);
    const isSame = now.length === before.length && now.every((count, at) => count === before[at]);
    if (!isSame) save.run(packCheckCounts(now), scope, year);
  }
}

/** What the counties' own reports come to, which are told anew by every seed. */
const OF_COUNTIES = "C-50";

/** The same counts, with no other findings than the found ones. */
function withFound(assessed: readonly CheckCount[], found: readonly CheckCount[]): readonly CheckCount[] {
  const others = found.filter(({ check }) => assessed.every((count) => count.check !== check));
  const counts = assessed.map((count) => {
    const { failed, warned } = found.find(({ check }) => check === count.check) ?? NOTHING_FOUND;
    return failed === count.failed && warned === count.warned ? count : { ...count, failed, warned };
  });
  const placeOf = ({ check }: CheckCount): number => CHECK_CODES.indexOf(check);
  return others.length === 0 ? counts : [...counts, ...others].sort((a, b) => placeOf(a) - placeOf(b));
}

const NOTHING_FOUND = { failed: 0, warned: 0 };

/** What TALLIES_SQL selects, of columns that are STRICT. */
function asTallyRow(row: unknown): readonly [agency: number, year: number, own: number, between: number] {
  return row as readonly [number, number, number, number];
}

type FindingRow = {
  readonly agency: number;
  readonly year: number;
  readonly check: CheckCode;
  readonly outcome: "fail" | "warn";
};

const TALLIES_SQL = `SELECT agency, year, check_tally, year_tally
FROM json_each(?) AS asked CROSS JOIN report_row AS report ON report.agency = asked.value AND superseded = 0`;

type KeptRow = { readonly scope: number; readonly year: number; readonly counts: Uint8Array };

const KEPT_SQL = "SELECT scope, year, counts FROM rollup_check_row WHERE scope IN (SELECT value FROM json_each(?))";

const FINDINGS_SQL = `SELECT agency, year, "check", outcome
FROM finding JOIN report ON report.id = finding.report WHERE superseded = 0`;
