import type { Language } from "../vocabulary/code-labels";
import { RECURRENCE_COPY } from "./copy/recurrence-copy";
import { formatNumber, formatShare } from "./format";
import { isReadable, type TimelineRow } from "./theme-timeline";

/** What became of one agency's admitted problems, each theme once a year. */
export type FollowThrough = {
  readonly admitted: number;
  /** With a measure in the same report. */
  readonly promised: number;
  /** The next year's section 5 was read. */
  readonly followed: number;
  readonly again: number;
  /** Of these, in the same words. */
  readonly repeated: number;
};

export function followThrough(rows: readonly TimelineRow[]): FollowThrough {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ cell, next: row.cells.find(follows(cell.year)) })));
  const admitted = cells.filter(({ cell }) => cell.problem !== null);
  const followed = admitted.flatMap(({ next }) => (next !== undefined && isReadable(next) ? [next] : []));
  const again = followed.filter((next) => next.problem !== null);
  return {
    admitted: admitted.length,
    promised: admitted.filter(({ cell }) => cell.measure !== null).length,
    followed: followed.length,
    again: again.length,
    repeated: again.filter((next) => next.repeats).length,
  };
}

/** The same in one sentence; nothing where no problem was ever admitted. */
export function followThroughWords(rows: readonly TimelineRow[], language: Language): string | null {
  const { admitted, promised, followed, again, repeated } = followThrough(rows);
  if (admitted === 0) return null;
  return RECURRENCE_COPY.followThrough[language](
    formatNumber(admitted),
    formatShare(promised, admitted, language),
    formatNumber(followed),
    formatShare(again, followed, language),
    formatNumber(repeated),
  );
}

function follows(year: number) {
  return (cell: { readonly year: number }): boolean => cell.year === year + 1;
}
