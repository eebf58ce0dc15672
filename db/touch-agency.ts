import type { Dataset } from "./database";

/** Has the years of an agency checked against each other again when the dataset is finished: one of its reports went. */
export function touchAgency(dataset: Dataset, agency: number): void {
  touchedAgencies(dataset).add(agency);
}

/** The agencies touched since the dataset was opened. */
export function touchedAgencies(dataset: Dataset): Set<number> {
  const touched = TOUCHED.get(dataset.sqlite) ?? new Set<number>();
  TOUCHED.set(dataset.sqlite, touched);
  return touched;
}

const TOUCHED = new WeakMap<Dataset["sqlite"], Set<number>>();
