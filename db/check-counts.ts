import { CHECK_CODES, type CheckCode } from "../lib/vocabulary/checks";
import { pushReasons, type ReasonCount, reasonsOf } from "./check-tally";
import { pushVarint, readVarints } from "./varints";

/** What a check came to in a scope and year. */
export type CheckCount = {
  readonly check: CheckCode;
  readonly assessable: number;
  /** Of these. */
  readonly failed: number;
  readonly warned: number;
  /** Why the others could not be assessed. */
  readonly reasons: readonly ReasonCount[];
};

/** The counts in bytes: for each check its place in the catalogue, its counts, how many reasons there are, and these. */
export function packCheckCounts(counts: readonly CheckCount[]): Uint8Array {
  const bytes: number[] = [];
  for (const { check, assessable, failed, warned, reasons } of counts) {
    for (const number of [CHECK_CODES.indexOf(check), assessable, failed, warned, reasons.length]) {
      pushVarint(bytes, number);
    }
    pushReasons(bytes, reasons);
  }
  return Uint8Array.from(bytes);
}

/** What packCheckCounts stored. The catalogue belongs to the parser's version: another version reads all files again. */
export function unpackCheckCounts(bytes: Uint8Array): readonly CheckCount[] {
  const numbers = readVarints(bytes);
  const counts: CheckCount[] = [];
  for (let at = 0; at < numbers.length; ) {
    const [place = 0, assessable = 0, failed = 0, warned = 0, length = 0] = numbers.slice(at, at + HEAD);
    const end = at + HEAD + 2 * length;
    const check = CHECK_CODES[place];
    const reasons = reasonsOf(numbers.slice(at + HEAD, end));
    if (check !== undefined) counts.push({ check, assessable, failed, warned, reasons });
    at = end;
  }
  return counts;
}

const HEAD = 5;
