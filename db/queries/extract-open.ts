import { currentDataset, type Dataset, NoDataset, readDatasetKey } from "../database";
import { type RequestColumn, requestColumns } from "./extract-columns";
import { countExtract } from "./extract-count";
import { extractCsv } from "./extract-csv";
import { type ExtractRecord, extractRecords } from "./extract-records";
import { type ExtractRequest, readExtractRequest, requireAgencies } from "./extract-request";

/** An extract that can be written: from the dataset that was current when it was asked for, to its last line. */
export type OpenExtract = {
  readonly request: ExtractRequest;
  readonly fingerprint: string;
  readonly columns: readonly RequestColumn[];
  /** Rows without the header; null where only writing them would tell. */
  readonly countRows: () => number | null;
  readonly csv: () => Generator<Uint8Array>;
  readonly records: () => Generator<readonly ExtractRecord[]>;
};

/** `unknown` dataset or agency, `bad` parameter, `absent`: no dataset was seeded yet. */
export type Refused = {
  readonly ok: false;
  readonly kind: "unknown" | "bad" | "absent";
  readonly message: string;
};

export type Words = Iterable<readonly [string, string]>;

/** Reads the words of an address and opens what they ask for in the dataset that the site shows. */
export function openExtract(
  name: string,
  words: Words,
): { readonly ok: true; readonly extract: OpenExtract } | Refused {
  const asked = readExtractRequest(name, words);
  if (!asked.ok) return asked;
  const dataset = findCurrentDataset();
  return dataset === null ? NO_DATASET : openExtractOf(dataset, name, words);
}

/** The same in a given dataset. */
export function openExtractOf(
  dataset: Dataset,
  name: string,
  words: Words,
): { readonly ok: true; readonly extract: OpenExtract } | Refused {
  const asked = readExtractRequest(name, words);
  if (!asked.ok) return asked;
  const known = requireAgencies(dataset, asked.request);
  if (!known.ok) return known;
  const { request } = known;
  const extract = {
    request,
    fingerprint: readDatasetKey(dataset, "fingerprint") ?? "unknown",
    columns: requestColumns(request),
    countRows: () => countExtract(dataset, request),
    csv: () => extractCsv(dataset, request),
    records: () => extractRecords(dataset, request),
  };
  return { ok: true, extract };
}

/** The dataset that the site shows; null where none was seeded. */
export function findCurrentDataset(): Dataset | null {
  try {
    return currentDataset();
  } catch (error) {
    if (error instanceof NoDataset) return null;
    throw error;
  }
}

export const NO_DATASET: Refused = { ok: false, kind: "absent", message: "no dataset yet: run npm run seed" };

/** The fingerprint of the data that the site shows; null where there is none. */
export function datasetFingerprint(): string | null {
  const dataset = findCurrentDataset();
  return dataset === null ? null : readDatasetKey(dataset, "fingerprint");
}
