import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { Words } from "../vocabulary/check-row";

/** What one instance of a check came to. `times` bundles instances that came to the same. */
export type Assessment =
  | { readonly outcome: "pass"; readonly times: number }
  | { readonly outcome: "not_assessable"; readonly reason: NotAssessableReason; readonly times: number }
  | { readonly outcome: "info"; readonly found: number; readonly expected: number }
  | { readonly outcome: "fail" | "warn"; readonly compared: Compared };

/** Both sides of a comparison that failed or is in doubt. */
export type Compared = {
  /** The row, column, block or quantity compared. */
  readonly where: Words;
  /** What each side says: a formula with its numbers (`3 + 1 = 4`), a figure or words as printed. */
  readonly left: string;
  readonly right: string;
  readonly leftValue: number | null;
  readonly rightValue: number | null;
  /** What each side is, where it differs from the words of the catalogue. */
  readonly leftWords?: Words;
  readonly rightWords?: Words;
  /** The words of the report in question, for messages that quote. */
  readonly quote?: string;
  /** Where the quote is our words and not the report's: the same in English. */
  readonly quoteEn?: string;
  /** Of all operands, in a fixed order: they make the identity of the finding. */
  readonly locators: readonly string[];
};

export const PASS: readonly Assessment[] = [{ outcome: "pass", times: 1 }];

/** No instance of the check in this report. */
export const NOTHING: readonly Assessment[] = [];

export function passes(times: number): Assessment {
  return { outcome: "pass", times };
}

export function notAssessable(reason: NotAssessableReason, times = 1): Assessment {
  return { outcome: "not_assessable", reason, times };
}

/** `2 + 1 = 3`: zeros left out, a single addend alone; `minus` numbers are taken away. */
export function formatSum(addends: readonly number[], minus: readonly number[] = []): string {
  const plus = addends.filter((addend) => addend !== 0);
  const less = minus.filter((addend) => addend !== 0);
  const total = plus.reduce((sum, addend) => sum + addend, 0) - less.reduce((sum, addend) => sum + addend, 0);
  if (plus.length + less.length < 2 && less.length === 0) return String(total);
  const start = plus.length === 0 ? "0" : plus.join(" + ");
  return `${start}${less.map((addend) => ` − ${addend}`).join("")} = ${total}`;
}
