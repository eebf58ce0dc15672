import { countyWording, type Wording, wordingOf } from "../lib/facts/compare-wordings";
import type { SectionRecords } from "../lib/facts/report-sections";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import { type ComparedReports, reportsOf } from "./compared-reports";

/** A report with the wordings of its sections. */
export type Compared = {
  readonly report: number;
  readonly wordings: Readonly<Record<ComparedSection, Wording>>;
};

export type GroupReader = ReturnType<typeof groupReader>;

/** Reads wordings as the county and year sets its common ones apart; keeps those that are asked for again soon. */
export function groupReader(reports: ComparedReports, readRecords: (report: number) => SectionRecords) {
  const ofGroup = keepingLatest(GROUPS_KEPT, (group): readonly Compared[] => {
    const read = reportsOf(reports, group).map((report) => ({ report, records: readRecords(report) }));
    const problems = countyWording(read.map(({ records }) => records.problems));
    const overview = countyWording(read.map(({ records }) => records.overview));
    return read.map(({ report, records }) => ({
      report,
      wordings: { problems: wordingOf(records.problems, problems), overview: wordingOf(records.overview, overview) },
    }));
  });
  const recordOf = (report: number, section: ComparedSection) => readRecords(report)[section];
  const countyOf = (section: ComparedSection) =>
    keepingLatest(GROUPS_KEPT, (group) =>
      countyWording(reportsOf(reports, group).map((report) => recordOf(report, section))),
    );
  const counties = { problems: countyOf("problems"), overview: countyOf("overview") };
  const wordingIn = (report: number, section: ComparedSection): Wording =>
    wordingOf(recordOf(report, section), counties[section](reports.groups[report] ?? -1));
  return { ofGroup, wordingOf: wordingIn, recordOf };
}

const GROUPS_KEPT = 4;

function keepingLatest<Value>(most: number, make: (group: number) => Value): (group: number) => Value {
  const latest = new Map<number, Value>();
  return (group) => {
    const value = latest.get(group) ?? make(group);
    latest.delete(group);
    latest.set(group, value);
    const oldest = latest.keys().next();
    if (latest.size > most && oldest.done !== true) latest.delete(oldest.value);
    return value;
  };
}
