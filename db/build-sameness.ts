import { emptyBands } from "../lib/facts/alike-texts";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import { AFTER_CHANGED, CHANGED, type Comparison, compareAll, UNCHANGED } from "./compare-all";
import { type ComparedReports, groupCount, groupNumber } from "./compared-reports";
import type { Dataset } from "./database";
import { listCompared } from "./list-compared";
import { groupReader } from "./read-groups";
import { keepAllWordings, wordingReader } from "./read-wordings";
import { runComparison } from "./run-comparison";
import { forgetGone, samenessWriter, saveAllSameness } from "./save-sameness";
import { readPrints, savePrints, touchedReports, type WordingPrints } from "./wording-prints";
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

/** The same for these reports. */
export function compareReports(dataset: Dataset, reports: ComparedReports): void {
  compareHere(dataset, reports, readPrints(dataset, reports));
}

/**
 * The same in threads, where all reports are to be compared and they are many. `beside` is done meanwhile in this one,
 * which counts among them: it must leave the reports, their places and their texts as they are.
 */
export async function buildSamenessInThreads<Value>(
  dataset: Dataset,
  threads: number,
  beside: () => Value,
): Promise<Value> {
  const reports = listCompared(dataset);
  const prints = readPrints(dataset, reports);
  if (threads > 1 && prints.isWhole && reports.ids.length >= FEWEST_FOR_THREADS) {
    return await compareInThreads(dataset, reports, prints, threads - 1, beside);
  }
  const value = beside();
  dataset.sqlite.transaction(() => compareHere(dataset, reports, prints))();
  return value;
}

/** Compares these reports, of which none has been compared before, in threads. */
export async function compareReportsInThreads(
  dataset: Dataset,
  reports: ComparedReports,
  threads: number,
): Promise<void> {
  await compareInThreads(dataset, reports, readPrints(dataset, reports), threads, () => {});
}

/** Fewer are compared before threads have begun. */
const FEWEST_FOR_THREADS = 10_000;

async function compareInThreads<Value>(
  dataset: Dataset,
  reports: ComparedReports,
  prints: WordingPrints,
  threads: number,
  beside: () => Value,
): Promise<Value> {
  const wordings = keepAllWordings(dataset, reports.ids);
  const { found, value } = await runComparison(comparisonOf(reports, prints), wordings, threads, beside);
  dataset.sqlite.transaction(() => {
    saveAllSameness(dataset, reports, found);
    savePrints(dataset, reports, prints);
  })();
  forgetWordings(dataset);
  return value;
}

function compareHere(dataset: Dataset, reports: ComparedReports, prints: WordingPrints): void {
  if (prints.changed.size > 0) {
    if (!prints.isFirst) forgetGone(dataset);
    const readRecords = wordingReader(dataset);
    const read = groupReader(reports, (report) => readRecords(reports.ids[report] ?? -1));
    const askedOf = (section: ComparedSection) => touchedReports(reports, prints, section);
    const write = samenessWriter(dataset, reports, prints.isFirst);
    compareAll(comparisonOf(reports, prints), askedOf, read, write, (tasks, work) => {
      for (let task = 0; task < tasks; task++) work(task);
    });
    savePrints(dataset, reports, prints);
  }
  forgetWordings(dataset);
}

function comparisonOf(reports: ComparedReports, { changed, prints }: WordingPrints): Comparison {
  const changes = Uint8Array.from({ length: groupCount(reports) }, (_, group) => {
    const number = groupNumber(reports.positions[reports.starts[group] ?? -1] ?? -1);
    if (changed.has(number)) return CHANGED;
    return changed.has(number - 1) ? AFTER_CHANGED : UNCHANGED;
  });
  return { reports, changes, prints, bands: emptyBands(reports.ids.length) };
}
