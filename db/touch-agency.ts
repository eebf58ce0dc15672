import { type Dataset, prepared } from "./database";

/** Has what rests on an agency's reports made again when the dataset is finished: one of them has come, gone or moved. */
export function touchAgency(dataset: Dataset, agency: number): void {
  const { agencies, provinces } = touchedOf(dataset);
  if (agencies.has(agency)) return;
  agencies.add(agency);
  const province = prepared(dataset, "SELECT province FROM agency WHERE id = ?").pluck().get(agency);
  if (typeof province === "string") provinces.add(province);
}

/** The agencies touched since the dataset was opened. */
export function touchedAgencies(dataset: Dataset): ReadonlySet<number> {
  return touchedOf(dataset).agencies;
}

/** Their provinces; an agency may have gone since. */
export function touchedProvinces(dataset: Dataset): ReadonlySet<string> {
  return touchedOf(dataset).provinces;
}

type Touched = { readonly agencies: Set<number>; readonly provinces: Set<string> };

const TOUCHED = new WeakMap<Dataset["sqlite"], Touched>();

function touchedOf(dataset: Dataset): Touched {
  const touched = TOUCHED.get(dataset.sqlite) ?? { agencies: new Set(), provinces: new Set() };
  TOUCHED.set(dataset.sqlite, touched);
  return touched;
}
