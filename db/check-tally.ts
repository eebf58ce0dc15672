import type { CheckTally } from "../lib/facts/check-report";
import { NOT_ASSESSABLE_REASONS, type NotAssessableReason } from "../lib/vocabulary/check-reasons";
import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import { pushVarint, readVarints } from "./varints";

/** How many instances of a check could be assessed, and how many not, by reason. */
export type AssessedCheck = {
  readonly check: CheckCode;
  readonly assessable: number;
  readonly reasons: readonly ReasonCount[];
};

export type ReasonCount = { readonly reason: NotAssessableReason; readonly times: number };

/** In the place of a tally's id: the checks between years have not been made. As long in the database as most ids. */
export const UNCHECKED = -32768;

/** The tally of a report in bytes: for each check made, its place in the catalogue, its count, and its reasons. */
export function packTally(tally: readonly CheckTally[]): Uint8Array {
  const bytes: number[] = [];
  for (const { check, assessable, notAssessable } of tally) {
    const reasons = countReasons(notAssessable);
    if (assessable === 0 && reasons.length === 0) continue;
    pushVarint(bytes, PLACES.get(check) ?? CHECK_CODES.length);
    pushVarint(bytes, assessable);
    pushVarint(bytes, reasons.length);
    pushReasons(bytes, reasons);
  }
  return Uint8Array.from(bytes);
}

const PLACES: ReadonlyMap<CheckCode, number> = new Map(CHECK_CODES.map((check, place) => [check, place]));

/** In the order of the list of reasons. */
function countReasons(notAssessable: CheckTally["notAssessable"]): readonly ReasonCount[] {
  const counts: (ReasonCount & { readonly place: number })[] = [];
  for (const name in notAssessable) {
    const place = REASON_PLACES.get(name);
    const reason = NOT_ASSESSABLE[place ?? NOT_ASSESSABLE.length];
    const times = reason === undefined ? undefined : notAssessable[reason];
    if (place !== undefined && reason !== undefined && times !== undefined) counts.push({ reason, times, place });
  }
  return counts.length < 2 ? counts : counts.sort((a, b) => a.place - b.place);
}

/** What packTally stored. The catalogue belongs to the parser's version: another version reads all files again. */
export function unpackTally(bytes: Uint8Array): readonly AssessedCheck[] {
  const numbers = readVarints(bytes);
  const assessed: AssessedCheck[] = [];
  for (let at = 0; at + 2 < numbers.length; ) {
    const [index = 0, assessable = 0, count = 0] = numbers.slice(at, at + 3);
    const end = at + 3 + 2 * count;
    const check = CHECK_CODES[index];
    if (check !== undefined) assessed.push({ check, assessable, reasons: reasonsOf(numbers.slice(at + 3, end)) });
    at = end;
  }
  return assessed;
}

/** The names come from NOT_ASSESSABLE_REASONS itself. */
const NOT_ASSESSABLE = Object.keys(NOT_ASSESSABLE_REASONS) as readonly NotAssessableReason[];

const REASON_PLACES: ReadonlyMap<string, number> = new Map(NOT_ASSESSABLE.map((reason, place) => [reason, place]));

/** The place of each reason in the list of reasons, and its count. */
export function pushReasons(bytes: number[], reasons: readonly ReasonCount[]): void {
  for (const { reason, times } of reasons) {
    pushVarint(bytes, REASON_PLACES.get(reason) ?? NOT_ASSESSABLE.length);
    pushVarint(bytes, times);
  }
}

/** The reasons that pushReasons appended, one after another. */
export function reasonsOf(numbers: readonly number[]): readonly ReasonCount[] {
  const reasons: ReasonCount[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const reason = NOT_ASSESSABLE[numbers[at] ?? NOT_ASSESSABLE.length];
    if (reason !== undefined) reasons.push({ reason, times: numbers[at + 1] ?? 0 });
  }
  return reasons;
}
