import type { CheckTally } from "../lib/facts/check-report";
import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import { pushVarint, readVarints } from "./varints";

/** How many instances of a check could be assessed in a report, and how many not. */
export type AssessedCheck = {
  readonly check: CheckCode;
  readonly assessable: number;
  readonly notAssessable: number;
};

/** In the place of a tally's id: the checks between years have not been made. As long in the database as most ids. */
export const UNCHECKED = -32768;

/** The tally of a report in bytes: for each check made, its place in the catalogue and its two counts. */
export function packTally(tally: readonly CheckTally[]): Uint8Array {
  const bytes: number[] = [];
  for (const { check, assessable, notAssessable } of tally.map(assessedCheck)) {
    if (assessable === 0 && notAssessable === 0) continue;
    pushVarint(bytes, CHECK_CODES.indexOf(check));
    pushVarint(bytes, assessable);
    pushVarint(bytes, notAssessable);
  }
  return Uint8Array.from(bytes);
}

/** What packTally stored. The catalogue belongs to the parser's version: another version reads all files again. */
export function unpackTally(bytes: Uint8Array): readonly AssessedCheck[] {
  const numbers = readVarints(bytes);
  const assessed: AssessedCheck[] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [index = 0, assessable = 0, notAssessable = 0] = numbers.slice(at, at + 3);
    const check = CHECK_CODES[index];
    if (check !== undefined) assessed.push({ check, assessable, notAssessable });
  }
  return assessed;
}

export function assessedCheck({ check, assessable, notAssessable }: CheckTally): AssessedCheck {
  return { check, assessable, notAssessable: Object.values(notAssessable).reduce((sum, times) => sum + times, 0) };
}
