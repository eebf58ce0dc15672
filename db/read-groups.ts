import { countyWording, type Wording, wordingOf } from "../lib/facts/compare-wordings";
import type { SectionRecords } from "../lib/facts/report-sections";
import type { ComparedSection } from "../lib/vocabulary/sameness";
import { type ComparedGroup, type ComparedReport, groupKey } from "./compared-reports";
import type { Dataset } from "./database";
import { wordingReader } from "./read-wordings";

/** A report with the wordings of its sections. */
export type Compared = {
  readonly report: ComparedReport;
  readonly wordings: Readonly<Record<ComparedSection, Wording>>;
};

export type GroupReader = ReturnType<typeof groupReader>;

/** Reads wordings as the county and year sets its common ones apart; keeps those that are asked for again soon. */
export function groupReader(dataset: Dataset, groups: ReadonlyMap<string, ComparedGroup>) {
  const readRecords = wordingReader(dataset);
  const counties = new Map<string, CountyWording>();
  const keepCounty = (key: string, records: readonly SectionRecords[]): CountyWording => {
    const county = {
      problems: countyWording(records.map(({ problems }) => problems)),
      overview: countyWording(records.map(({ overview }) => overview)),
    };
    counties.set(key, county);
    return county;
  };
  const ofGroup = keepingLatest(GROUPS_KEPT, ({ key, reports }: ComparedGroup): readonly Compared[] => {
    const read = reports.map((report) => ({ report, records: readRecords(report.id) }));
    const county = keepCounty(
      key,
      read.map(({ records }) => records),
    );
    return read.map(({ report, records }) => ({ report, wordings: wordingsOf(records, county) }));
  });
  const recordOf = ({ id }: ComparedReport, section: ComparedSection) => readRecords(id)[section];
  const ofReport = (report: ComparedReport, section: ComparedSection): Wording => {
    const key = groupKey(report.place, report.year);
    const group = groups.get(key);
    if (group === undefined) throw new Error(`a report of no group: ${report.id}`);
    const county =
      counties.get(key) ??
      keepCounty(
        key,
        group.reports.map(({ id }) => readRecords(id)),
      );
    return wordingOf(recordOf(report, section), county[section]);
  };
  return { ofGroup, wordingOf: ofReport, recordOf };
}

type CountyWording = Readonly<Record<ComparedSection, ReadonlySet<number>>>;

const GROUPS_KEPT = 4;

function wordingsOf(records: SectionRecords, county: CountyWording): Compared["wordings"] {
  return {
    problems: wordingOf(records.problems, county.problems),
    overview: wordingOf(records.overview, county.overview),
  };
}

function keepingLatest<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const latest = new Map<Key, Value>();
  return (key) => {
    const value = latest.get(key) ?? make(key);
    latest.delete(key);
    latest.set(key, value);
    const oldest = latest.keys().next();
    if (latest.size > most && oldest.done !== true) latest.delete(oldest.value);
    return value;
  };
}
