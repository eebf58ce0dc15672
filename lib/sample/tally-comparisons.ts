import type { Comparison } from "./compare-with-truth";
import { type Difference, PARTS } from "./difference";

/** Counts over many reports: what is due on the page, what of it was read as it stands, and the differences by kind. */
export type PartTally = {
  due: number;
  found: number;
  wrong: number;
  invented: number;
  missed: number;
  status: number;
};

export type AccuracyTally = Readonly<Record<Difference["part"], PartTally>>;

function emptyTally(): AccuracyTally {
  return {
    report: zeroTally(),
    cells: zeroTally(),
    narrative: zeroTally(),
    statements: zeroTally(),
    themes: zeroTally(),
    measures: zeroTally(),
  };
}

/** The tally of a group, begun where there is none yet. */
export function tallyOf(tallies: Map<string, AccuracyTally>, group: string): AccuracyTally {
  const tally = tallies.get(group) ?? emptyTally();
  tallies.set(group, tally);
  return tally;
}

/** Adds one report to a tally. */
export function addComparison(tally: AccuracyTally, { due, differences }: Comparison): void {
  for (const part of PARTS) {
    tally[part].due += due[part];
    tally[part].found += due[part];
  }
  for (const { part, kind } of differences) {
    tally[part][kind] += 1;
    if (kind === "wrong" || kind === "missed") tally[part].found -= 1;
  }
}

/** The sum of tallies. */
export function addTallies(tallies: readonly AccuracyTally[]): AccuracyTally {
  const sum = emptyTally();
  for (const tally of tallies)
    for (const part of PARTS) for (const count of COUNTS) sum[part][count] += tally[part][count];
  return sum;
}

/** A table for eyes: one line for each layout and part, parts without anything due or invented left out. */
export function formatTallies(tallies: ReadonlyMap<string, AccuracyTally>): string {
  const heads = ["layout", "part", ...COUNTS].map((head, at) => (at < 2 ? head.padEnd(11) : head.padStart(9))).join("");
  const lines = [...tallies].flatMap(([layout, tally]) =>
    PARTS.filter((part) => COUNTS.some((count) => tally[part][count] > 0)).map((part) =>
      [layout.padEnd(11), part.padEnd(11), ...COUNTS.map((count) => String(tally[part][count]).padStart(9))].join(""),
    ),
  );
  return [heads, ...lines].join("\n");
}

/** What is counted, in the order of the columns. */
export const COUNTS = ["due", "found", "wrong", "invented", "missed", "status"] as const;

function zeroTally(): PartTally {
  return { due: 0, found: 0, wrong: 0, invented: 0, missed: 0, status: 0 };
}
