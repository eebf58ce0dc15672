/** The parts of a report that a reading is judged by; `themes` are the codes of problems, `measures` those of remedies. */
export const PARTS = ["report", "cells", "narrative", "statements", "themes", "measures"] as const;

/**
 * One thing read otherwise than it is. `wrong`: another value; `invented`: a value where there is none; `missed`: none
 * where there is one; `status`: the same value with another reason, qualifier, unit, words or order.
 */
export type Difference = {
  readonly part: (typeof PARTS)[number];
  readonly kind: "wrong" | "invented" | "missed" | "status";
  readonly figure: string;
  readonly expected: string;
  readonly read: string;
};
