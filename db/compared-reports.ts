import { hashOf } from "../lib/facts/wording-record";
import { type Dataset, listRows } from "./database";

/** A current report among those whose wording is compared. */
export type ComparedReport = {
  readonly id: number;
  readonly agency: number;
  readonly year: number;
  /** The county, or the agency itself where its county is not known. */
  readonly place: string;
  /** Where it stands: place, year and agency in one number, the same in every run. */
  readonly position: number;
};

/** The reports of one county and year. */
export type ComparedGroup = {
  readonly key: string;
  readonly place: string;
  readonly year: number;
  /** groupNumber of its reports; that of the year before is less by one. */
  readonly number: number;
  readonly reports: readonly ComparedReport[];
  /** Of the first in the order of all. */
  readonly first: number;
};

/** The current reports, in order. */
export function listCompared(dataset: Dataset): readonly ComparedReport[] {
  return toCompared(listRows<PlacedReport>(dataset, REPORTS_SQL));
}

/** A report as its place is known. */
export type PlacedReport = Omit<ComparedReport, "position"> & { readonly agencyId: string };

/** In the order in which reports are compared: those of a county and year together, and a county's years in theirs. */
export function toCompared(reports: readonly PlacedReport[]): readonly ComparedReport[] {
  const places = new Map<string, string>();
  return reports
    .map(({ id, agency, year, place, agencyId }) => {
      const known = places.get(place) ?? place;
      places.set(known, known);
      return { id, agency, year, place: known, position: positionOf(known, year, agencyId) };
    })
    .sort((a, b) => groupNumber(a.position) - groupNumber(b.position) || comparePlaces(a, b));
}

export function listGroups(reports: readonly ComparedReport[]): ReadonlyMap<string, ComparedGroup> {
  const groups = new Map<string, ComparedGroup & { reports: ComparedReport[] }>();
  for (const [first, report] of reports.entries()) {
    const { place, year, position } = report;
    const key = groupKey(place, year);
    const group = groups.get(key);
    if (group !== undefined) group.reports.push(report);
    else groups.set(key, { key, place, year, number: groupNumber(position), reports: [report], first });
  }
  return groups;
}

export function groupKey(place: string, year: number): string {
  return `${place}#${year}`;
}

/** Of reports of one county and year it is one number; two places may share it, which costs some work and no more. */
export function groupNumber(position: number): number {
  return Math.floor(position / AGENCIES);
}

const AGENCIES = 2 ** 20;
const YEARS = 2 ** 8;

const REPORTS_SQL = `SELECT report.id, report.agency, report.year, agency_id AS agencyId,
  CASE WHEN county IS NULL THEN '#' || agency_id ELSE concat_ws('/', province, prefecture, county) END AS place
FROM report JOIN agency ON agency.id = report.agency WHERE superseded = 0`;

/** 24 bits of the place, 8 of the year, 20 of the agency: a whole number that JavaScript holds exactly. */
function positionOf(place: string, year: number, agencyId: string): number {
  const placeNumber = hashOf(place, 0, place.length) >>> 8;
  const agencyNumber = hashOf(agencyId, 0, agencyId.length) >>> 12;
  return (placeNumber * YEARS + (year % YEARS)) * AGENCIES + agencyNumber;
}

function comparePlaces(a: ComparedReport, b: ComparedReport): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.position - b.position || a.id - b.id;
}
