import type { ComparedSection, SamenessKind } from "../lib/vocabulary/sameness";

/** How far a report's section is worded like another's; reports by their places among the compared ones. */
export type Likeness = {
  readonly other: number;
  readonly share: number;
  readonly sentences: number;
  readonly common: number;
};

/** Takes what a report's section is worded like. */
export type SamenessWriter = (
  report: number,
  section: ComparedSection,
  kind: SamenessKind,
  found: readonly Likeness[],
) => void;

/** So many of a county or of elsewhere are worth showing. */
export const MOST_OTHERS = 3;
