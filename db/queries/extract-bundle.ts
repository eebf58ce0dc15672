import { DATASETS, type DatasetName, FILTERS, isDatasetName } from "../../lib/vocabulary/datasets";
import { readDatasetKey } from "../database";
import { listCoverageYears } from "./extract-coverage";
import { findCurrentDataset, NO_DATASET, type OpenExtract, openExtractOf, type Refused } from "./extract-open";

/** Every dataset under the same filters, out of one state of the data. */
export type OpenBundle = {
  readonly fingerprint: string;
  readonly isDemonstration: boolean;
  /** The filters and `lang`, as they were given. */
  readonly words: readonly (readonly [string, string])[];
  /** In the order of DATASETS; `comparison` only where `a` and `b` are given. */
  readonly extracts: readonly OpenExtract[];
  /** The extract of a dataset year by year: the parts of a large one. */
  readonly byYear: (name: DatasetName) => readonly { readonly year: number; readonly extract: OpenExtract }[];
};

/**
 * Opens all datasets. A filter narrows those datasets that know it and leaves the others whole; one that no dataset
 * knows is refused.
 */
export function openBundle(
  words: readonly (readonly [string, string])[],
): { readonly ok: true; readonly bundle: OpenBundle } | Refused {
  const unknown = words.find(([key]) => key !== "lang" && !Object.hasOwn(FILTERS, key));
  if (unknown !== undefined) return refuseWord(unknown[0]);
  const dataset = findCurrentDataset();
  if (dataset === null) return NO_DATASET;
  const sides = new Set(words.map(([key]) => key).filter((key) => key === "a" || key === "b"));
  if (sides.size === 1) return { ok: false, kind: "bad", message: "give both a and b, or none: each an agency_id" };
  const open = (name: DatasetName) =>
    openExtractOf(
      dataset,
      name,
      words.filter(([key]) => takes(name, key)),
    );
  const extracts: OpenExtract[] = [];
  for (const name of Object.keys(DATASETS).filter(isDatasetName)) {
    if (name === "comparison" && sides.size === 0) continue;
    const opened = open(name);
    if (!opened.ok) return opened;
    extracts.push(opened.extract);
  }
  const byYear = (name: DatasetName) => {
    const whole = extracts.find(({ request }) => request.dataset === name);
    const years = whole === undefined ? [] : listCoverageYears(dataset, whole.request);
    const others = words.filter(([key]) => key !== "year" && takes(name, key));
    return years.flatMap((year) => {
      const opened = openExtractOf(dataset, name, [...others, ["year", String(year)]]);
      return opened.ok ? [{ year, extract: opened.extract }] : [];
    });
  };
  const fingerprint = readDatasetKey(dataset, "fingerprint") ?? "unknown";
  const isDemonstration = readDatasetKey(dataset, "demonstration") === "1";
  return { ok: true, bundle: { fingerprint, isDemonstration, words, extracts, byYear } };
}

function takes(name: DatasetName, key: string): boolean {
  return key === "lang" || DATASETS[name].filters.some((filter) => filter === key);
}

function refuseWord(key: string): Refused {
  const shown = key.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 60);
  const allowed = [...Object.keys(FILTERS), "lang", "bom", "parquet"].join(", ");
  return { ok: false, kind: "bad", message: `unknown filter for bundle: ${shown}; one of ${allowed}` };
}
