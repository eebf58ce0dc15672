import { CHECK_CODES } from "../../lib/vocabulary/checks";
import { DATASETS, type DatasetName, type Filter, isDatasetName } from "../../lib/vocabulary/datasets";
import { currentDataset, type Dataset, listRows } from "../database";
import { openExtractOf } from "./extract-open";
import type { ExtractRecord } from "./extract-records";

/** A dataset as it is shown to whoever may take it: how many rows there are and the first three of them. */
export type DatasetSample = {
  readonly name: DatasetName;
  /** Words without which the dataset has no rows: the two sides of a comparison. */
  readonly words: readonly (readonly [string, string])[];
  readonly rows: number | null;
  readonly records: readonly ExtractRecord[];
};

/** A value for each filter that finds something in this dataset, where there is one. */
export type FilterExamples = Readonly<Partial<Record<Filter, string>>>;

export type DatasetSamples = { readonly samples: readonly DatasetSample[]; readonly examples: FilterExamples };

/** Read once for each dataset: it does not change while it is open. */
export function datasetSamples(): DatasetSamples {
  const dataset = currentDataset();
  const known = SAMPLES.get(dataset);
  if (known !== undefined) return known;
  const examples = findExamples(dataset);
  const names = Object.keys(DATASETS).filter(isDatasetName);
  const read = { samples: names.map((name) => readSample(dataset, name, examples)), examples };
  SAMPLES.set(dataset, read);
  return read;
}

const SAMPLES = new WeakMap<Dataset, DatasetSamples>();
const SHOWN = 3;

function readSample(dataset: Dataset, name: DatasetName, { a, b }: FilterExamples): DatasetSample {
  const words: [string, string][] =
    name === "comparison" && a !== undefined && b !== undefined
      ? [
          ["a", a],
          ["b", b],
        ]
      : [];
  const opened = openExtractOf(dataset, name, words);
  if (!opened.ok) return { name, words, rows: null, records: [] };
  const { countRows, records } = opened.extract;
  const [page = []] = records();
  return { name, words, rows: countRows(), records: page.slice(0, SHOWN) };
}

/** Out of the latest report that has a place, and the agencies with most reports. */
function findExamples(dataset: Dataset): FilterExamples {
  const [place] = listRows<{ year: number; agency: string; province: string; prefecture: string; county: string }>(
    dataset,
    `SELECT year, agency_id AS agency, province, prefecture, county FROM report JOIN agency ON agency.id = report.agency
WHERE superseded = 0 AND county IS NOT NULL ORDER BY year DESC, agency_id LIMIT 1`,
  );
  const sides = listRows<{ id: string }>(
    dataset,
    `SELECT agency_id AS id FROM agency JOIN report ON report.agency = agency.id WHERE superseded = 0
GROUP BY agency.id ORDER BY count(*) DESC, agency_id LIMIT 2`,
  );
  const [check] = listRows<{ code: string }>(dataset, `SELECT "check" AS code FROM finding ORDER BY "check" LIMIT 1`);
  const examples: Readonly<Record<Filter, string | null | undefined>> = {
    year: place === undefined ? null : String(place.year),
    province: place?.province,
    prefecture: place?.prefecture,
    county: place?.county,
    agency: place?.agency,
    indicator: "req_new",
    theme: "timeliness",
    check: check?.code ?? CHECK_CODES[0],
    a: sides[0]?.id,
    b: sides[1]?.id,
  };
  return Object.fromEntries(Object.entries(examples).filter(([, value]) => value !== null && value !== undefined));
}
