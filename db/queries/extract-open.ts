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
  /** Rows without the header; null where counting would cost as much as writing. */
  readonly countRows: () => number | null;
  readonly columns: readonly RequestColumn[];
  readonly csv: () => Generator<Uint8Array>;
  readonly records: () => Generator<readonly ExtractRecord[]>;
};

/** `unknown` dataset or agency, `bad` parameter, `absent`: no dataset was seeded yet. */
export type OpenExtractOutcome =
  | { readonly ok: true; readonly extract: OpenExtract }
  | { readonly ok: false; readonly kind: "unknown" | "bad" | "absent"; readonly message: string };

/** Reads the words of an address and opens what they ask for in the dataset that the site shows. */
export function openExtract(name: string, parameters: Iterable<readonly [string, string]>): OpenExtractOutcome {
  const asked = readExtractRequest(name, parameters);
  if (!asked.ok) return asked;
  const dataset = findCurrentDataset();
  if (dataset === null) return { ok: false, kind: "absent", message: "no dataset yet; run npm run seed" };
  const known = requireAgencies(dataset, asked.request);
  return known.ok ? { ok: true, extract: openRequest(dataset, known.request) } : known;
}

function openRequest(dataset: Dataset, request: ExtractRequest): OpenExtract {
  return {
    request,
    fingerprint: readDatasetKey(dataset, "fingerprint") ?? "unknown",
    countRows: () => countExtract(dataset, request),
    columns: requestColumns(request),
    csv: () => extractCsv(dataset, request),
    records: () => extractRecords(dataset, request),
  };
}

function findCurrentDataset(): Dataset | null {
  try {
    return currentDataset();
  } catch (error) {
    if (error instanceof NoDataset) return null;
    throw error;
  }
}
