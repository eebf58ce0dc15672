import { alikeTexts, type Bands, type Prints } from "../lib/facts/alike-texts";
import { overlap } from "../lib/facts/compare-wordings";
import { type ComparedSection, LEAST_SHARE } from "../lib/vocabulary/sameness";
import type { ComparedReports } from "./compared-reports";
import { MOST_OTHERS, type SamenessWriter } from "./likeness";
import type { GroupReader } from "./read-groups";

/** A section of the reports, with what tells which of them may be alike; `asked` is 1 for those that are to be compared. */
export type PrintedSection = {
  readonly section: ComparedSection;
  readonly reports: ComparedReports;
  readonly prints: Prints;
  readonly bands: Bands;
  readonly asked: Uint8Array;
};

/**
 * Those of the asked reports between two whose prints meet those of other agencies, counties and years, each against the
 * few that it has most in common with: prints choose, the wordings themselves decide.
 */
export function compareElsewhere(
  { section, reports: { agencies, groups }, prints, bands, asked }: PrintedSection,
  range: readonly [number, number],
  read: GroupReader,
  write: SamenessWriter,
): void {
  const isElsewhere = (report: number, other: number): boolean =>
    agencies[report] !== agencies[other] && groups[report] !== groups[other];
  for (let report = range[0]; report < range[1]; report++) {
    if (asked[report] === 1) write(report, section, "elsewhere", []);
  }
  for (const [report, others] of alikeTexts(prints, bands, asked, range, isElsewhere, MOST_CANDIDATES)) {
    const own = read.wordingOf(report, section);
    const alike = others.flatMap((other) => {
      const found = overlap(own, read.recordOf(other, section), LEAST_SHARE);
      return found === null ? [] : [{ ...found, other, common: own.common }];
    });
    const likest = alike.sort((a, b) => b.share - a.share || a.other - b.other).slice(0, MOST_OTHERS);
    write(report, section, "elsewhere", likest);
  }
}

/** So many of the reports whose prints meet are compared with one. */
const MOST_CANDIDATES = 12;
