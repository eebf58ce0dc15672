import { alikeTexts } from "../lib/facts/alike-texts";
import { overlap } from "../lib/facts/compare-wordings";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import type { ComparedReport } from "./compared-reports";
import type { GroupReader } from "./read-groups";
import { LEAST_SHARE, MOST_OTHERS, type SamenessWriter } from "./save-sameness";
import { touchedReports, type WordingPrints } from "./wording-prints";

/**
 * The reports whose prints meet those of other agencies, counties and years, each against the few that it has most in
 * common with: prints choose, the wordings themselves decide.
 */
export function compareElsewhere(
  section: ComparedSection,
  reports: readonly ComparedReport[],
  prints: WordingPrints,
  read: GroupReader,
  write: SamenessWriter,
): void {
  const touched = touchedReports(reports, prints, section);
  const isElsewhere = (text: number, other: number): boolean => {
    const [a, b] = [reports[text], reports[other]];
    if (a === undefined || b === undefined) return false;
    return a.agency !== b.agency && (a.place !== b.place || a.year !== b.year);
  };
  if (!prints.isFirst) {
    for (const [index, report] of reports.entries()) if (touched[index] === 1) write(report, section, "elsewhere", []);
  }
  for (const [text, others] of alikeTexts(prints.prints[section], touched, isElsewhere, MOST_CANDIDATES)) {
    const report = reports[text];
    if (report === undefined) continue;
    const own = read.wordingOf(report, section);
    const alike = others.flatMap((index) => {
      const other = reports[index];
      const found = other === undefined ? null : overlap(own, read.recordOf(other, section), LEAST_SHARE);
      return other === undefined || found === null ? [] : [{ ...found, index, other, common: own.common }];
    });
    const likest = alike.sort((a, b) => b.share - a.share || a.index - b.index).slice(0, MOST_OTHERS);
    write(report, section, "elsewhere", likest);
  }
}

/** So many of the reports whose prints meet are compared with one. */
const MOST_CANDIDATES = 12;
