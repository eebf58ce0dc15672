import { setPrint } from "../lib/facts/alike-texts";
import { FEWEST_GRAMS } from "../lib/facts/compare-wordings";
import { COMPARED } from "../lib/facts/report-sections";
import { textPrint } from "../lib/facts/text-print";
import { compareElsewhere } from "./compare-elsewhere";
import { compareWithin, compareWithLastYear } from "./compare-groups";
import { type ComparedGroup, type ComparedReport, groupKey, listCompared, listGroups } from "./compared-reports";
import type { Dataset } from "./database";
import { type Compared, groupReader } from "./read-groups";
import { samenessWriter } from "./save-sameness";
import { readPrints, savePrints, type WordingPrints } from "./wording-prints";
import { forgetWordings } from "./wording-store";

/**
 * Brings `sameness` up to date: each report's sections 1 and 5 against the agency's report of the year before, against
 * every other report of its county and year, and, where prints meet, against all others. What has not changed since the
 * last run is left as it is: compared anew are the counties and years of which a report has come or gone, the years
 * after them, and the reports whose prints meet theirs. One county is held at a time; of the rest only prints are.
 */
export function buildSameness(dataset: Dataset): void {
  compareReports(dataset, listCompared(dataset));
}

/** The same for these reports, in the order of toCompared. */
export function compareReports(dataset: Dataset, reports: readonly ComparedReport[]): void {
  const prints = readPrints(dataset, reports);
  if (prints.changed.size > 0) {
    const groups = listGroups(reports);
    const read = groupReader(dataset, groups);
    const write = samenessWriter(dataset, prints.isFirst);
    for (const group of groups.values()) {
      const isChanged = prints.changed.has(group.number);
      if (!isChanged && !prints.changed.has(group.number - 1)) continue;
      const before = groups.get(groupKey(group.place, group.year - 1));
      const compared = read.ofGroup(group);
      compareWithLastYear(compared, before === undefined ? [] : read.ofGroup(before), write);
      if (!isChanged) continue;
      compareWithin(compared, write);
      setPrints(group, compared, prints);
    }
    for (const section of COMPARED) compareElsewhere(section, reports, prints, read, write);
    savePrints(dataset, reports, prints);
  }
  forgetWordings(dataset);
}

function setPrints({ first }: ComparedGroup, compared: readonly Compared[], { prints }: WordingPrints): void {
  for (const [at, { wordings }] of compared.entries()) {
    for (const section of COMPARED) {
      const { own } = wordings[section];
      setPrint(prints[section], first + at, own.length < FEWEST_GRAMS ? null : textPrint(own));
    }
  }
}
