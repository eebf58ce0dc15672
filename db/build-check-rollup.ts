import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import { type AssessedCheck, unpackTally } from "./check-tally";
import { type Dataset, listRows } from "./database";
import { rowBatch } from "./insert-rows";
import type { AgencyScopes } from "./rollup-scopes";
import { saveWord } from "./save-word";
import { scopeSums } from "./scope-sums";

/**
 * Writes the roll-up of checks anew, over current reports: what could be assessed, and what came of it. Checks between
 * agencies have no tally: what they found is all that is known of them.
 */
export function buildCheckRollup(dataset: Dataset, scopesOf: AgencyScopes): void {
  const sums = scopeSums(CHECK_CODES.length, COLUMNS.length);
  const tallies = new Map(
    listRows<{ id: number; counts: Uint8Array }>(dataset, "SELECT id, counts FROM check_tally").map(
      ({ id, counts }) => [id, unpackTally(counts)],
    ),
  );
  for (const { agency, year, own, between } of listRows<TallyRow>(dataset, TALLIES_SQL)) {
    const scopes = scopesOf.get(agency) ?? [];
    for (const tally of [own, between]) {
      for (const { check, assessable, notAssessable } of tallies.get(tally) ?? NOTHING) {
        const key = CHECK_CODES.indexOf(check);
        sums.add(scopes, year, key, ASSESSABLE, assessable);
        sums.add(scopes, year, key, NOT_ASSESSABLE, notAssessable);
      }
    }
  }
  for (const { agency, year, check, outcome } of listRows<FindingRow>(dataset, FINDINGS_SQL)) {
    const counter = outcome === "fail" ? FAILED : WARNED;
    sums.add(scopesOf.get(agency) ?? [], year, CHECK_CODES.indexOf(check), counter, 1);
  }
  dataset.sqlite.exec("DELETE FROM rollup_check_row");
  const words = CHECK_CODES.map((check) => saveWord(dataset, check));
  const rows = rowBatch(dataset, `rollup_check_row (scope, year, "check", ${COLUMNS.join(", ")})`, 3 + COLUMNS.length);
  for (const [scope, year, key, counts] of sums.rows()) rows.push(scope, year, words[key], ...counts);
  rows.end();
}

const COLUMNS = ["assessable", "failed", "warned", "not_assessable"] as const;
const [ASSESSABLE, FAILED, WARNED, NOT_ASSESSABLE] = [0, 1, 2, 3];
const NOTHING: readonly AssessedCheck[] = [];

type TallyRow = {
  readonly agency: number;
  readonly year: number;
  readonly own: number;
  readonly between: number;
};

type FindingRow = {
  readonly agency: number;
  readonly year: number;
  readonly check: CheckCode;
  readonly outcome: "fail" | "warn";
};

const TALLIES_SQL = `SELECT agency, year, check_tally AS own, year_tally AS "between" FROM report WHERE superseded = 0`;

const FINDINGS_SQL = `SELECT agency, year, "check", outcome
FROM finding JOIN report ON report.id = finding.report WHERE superseded = 0`;
