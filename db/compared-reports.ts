import { hashOf } from "../lib/facts/wording-record";

/**
 * The current reports, whose wording is compared, in order: those of a county and year together as a group, and a
 * county's years in theirs. A report goes by its place in that order. In columns, in memory that threads share.
 */
export type ComparedReports = {
  /** Of each report its row's id. */
  readonly ids: Int32Array;
  readonly agencies: Int32Array;
  /** Of each report where it stands: place, year and agency in one number, the same in every run. */
  readonly positions: Float64Array;
  readonly groups: Int32Array;
  /** Of each group its first report; behind the last group the number of reports. */
  readonly starts: Int32Array;
  /** Of each group that of the same county a year before; -1 where there is none. */
  readonly before: Int32Array;
};

/** A report as its place is known; `place` is the county, or the agency itself where its county is not known. */
export type PlacedReport = {
  readonly id: number;
  readonly agency: number;
  readonly year: number;
  readonly place: string;
  readonly agencyId: string;
};

/** Puts reports in the order in which they are compared. */
export function toCompared(reports: readonly PlacedReport[]): ComparedReports {
  const placed = reports
    .map((report) => ({ report, position: positionOf(report) }))
    .sort((a, b) => groupNumber(a.position) - groupNumber(b.position) || comparePlaces(a, b));
  const groups = new Map<string, number>();
  const years: PlacedReport[] = [];
  const starts: number[] = [];
  for (const [at, { report }] of placed.entries()) {
    const key = groupKey(report.place, report.year);
    if (groups.has(key)) continue;
    groups.set(key, starts.length);
    starts.push(at);
    years.push(report);
  }
  return {
    ids: sharedInts(placed.map(({ report }) => report.id)),
    agencies: sharedInts(placed.map(({ report }) => report.agency)),
    positions: Float64Array.from(placed, ({ position }) => position),
    groups: sharedInts(placed.map(({ report }) => groups.get(groupKey(report.place, report.year)) ?? -1)),
    starts: sharedInts([...starts, placed.length]),
    before: sharedInts(years.map(({ place, year }) => groups.get(groupKey(place, year - 1)) ?? -1)),
  };
}

export function groupCount({ before }: ComparedReports): number {
  return before.length;
}

/** The reports of a group. */
export function reportsOf({ starts }: ComparedReports, group: number): readonly number[] {
  const [first = 0, end = 0] = starts.subarray(group, group + 2);
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** Of reports of one county and year it is one number; two places may share it, which costs some work and no more. */
export function groupNumber(position: number): number {
  return Math.floor(position / AGENCIES);
}

const AGENCIES = 2 ** 20;
const YEARS = 2 ** 8;

/** 24 bits of the place, 8 of the year, 20 of the agency: a whole number that JavaScript holds exactly. */
function positionOf({ place, year, agencyId }: PlacedReport): number {
  const placeNumber = hashOf(place, 0, place.length) >>> 8;
  const agencyNumber = hashOf(agencyId, 0, agencyId.length) >>> 12;
  return (placeNumber * YEARS + (year % YEARS)) * AGENCIES + agencyNumber;
}

type Placed = { readonly report: PlacedReport; readonly position: number };

function comparePlaces(a: Placed, b: Placed): number {
  if (a.report.place !== b.report.place) return a.report.place < b.report.place ? -1 : 1;
  return a.position - b.position || a.report.id - b.report.id;
}

function groupKey(place: string, year: number): string {
  return `${place}#${year}`;
}

function sharedInts(values: readonly number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.length * Int32Array.BYTES_PER_ELEMENT));
  shared.set(values);
  return shared;
}
