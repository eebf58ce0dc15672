import { type Bands, type Prints, setPrint, sortBand } from "../lib/facts/alike-texts";
import { FEWEST_GRAMS } from "../lib/facts/compare-wordings";
import { COMPARED } from "../lib/facts/report-sections";
import { BANDS, textPrint } from "../lib/facts/text-print";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import { compareElsewhere } from "./compare-elsewhere";
import { compareWithin, compareWithLastYear } from "./compare-groups";
import { type ComparedReports, groupCount } from "./compared-reports";
import type { SamenessWriter } from "./likeness";
import type { Compared, GroupReader } from "./read-groups";

/** What a comparison works on: in memory that threads share. */
export type Comparison = {
  readonly reports: ComparedReports;
  /** Of each group whether it has changed, or the year before it has, or neither. */
  readonly changes: Uint8Array;
  /** Of the groups that have changed they are made by the comparison. */
  readonly prints: Readonly<Record<ComparedSection, Prints>>;
  readonly bands: Bands;
};

export const [UNCHANGED, AFTER_CHANGED, CHANGED] = [0, 1, 2];

/** Has each of so many tasks done once, by whatever thread, and returns when all of them are done. */
export type Deal = (tasks: number, work: (task: number) => void) => void;

/**
 * Compares the groups that have changed, and after these `askedOf` a section with all others: in tasks that do not depend
 * on each other. What is found of a report is written in one task, whichever it is dealt to.
 */
export function compareAll(
  comparison: Comparison,
  askedOf: (section: ComparedSection) => Uint8Array,
  read: GroupReader,
  write: SamenessWriter,
  deal: Deal,
): void {
  const { reports, prints, bands } = comparison;
  const groups = groupCount(reports);
  deal(Math.ceil(groups / GROUPS_AT_ONCE), (task) => {
    for (let group = task * GROUPS_AT_ONCE; group < Math.min(groups, (task + 1) * GROUPS_AT_ONCE); group++) {
      compareGroup(comparison, group, read, write);
    }
  });
  for (const section of COMPARED) {
    const printed = { section, reports, prints: prints[section], bands, asked: askedOf(section) };
    deal(BANDS, (band) => sortBand(printed.prints, printed.asked, band, bands));
    deal(Math.ceil(reports.ids.length / REPORTS_AT_ONCE), (task) => {
      const from = task * REPORTS_AT_ONCE;
      compareElsewhere(printed, [from, Math.min(reports.ids.length, from + REPORTS_AT_ONCE)], read, write);
    });
  }
}

/** Neighbours share the year that is one's own and the other's year before. */
const GROUPS_AT_ONCE = 32;
const REPORTS_AT_ONCE = 1024;

function compareGroup(
  { reports, changes, prints }: Comparison,
  group: number,
  read: GroupReader,
  write: SamenessWriter,
): void {
  if (changes[group] === UNCHANGED) return;
  const compared = read.ofGroup(group);
  const before = reports.before[group] ?? -1;
  compareWithLastYear(compared, before < 0 ? [] : read.ofGroup(before), reports.agencies, write);
  if (changes[group] === AFTER_CHANGED) return;
  compareWithin(compared, write);
  for (const one of compared) setPrints(one, prints);
}

function setPrints({ report, wordings }: Compared, prints: Comparison["prints"]): void {
  for (const section of COMPARED) {
    const { own } = wordings[section];
    setPrint(prints[section], report, own.length < FEWEST_GRAMS ? null : textPrint(own));
  }
}
