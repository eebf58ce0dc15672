import { currentDataset, readDatasetKey } from "../database";
import { extractCsv } from "./extract-csv";
import { readExtractRequest, requireAgencies } from "./extract-request";

/** An extract of the dataset that the site shows: its fingerprint and its CSV in chunks, or why there is none. */
export type CurrentExtract =
  | { readonly ok: true; readonly fingerprint: string; readonly chunks: () => Generator<Uint8Array> }
  | { readonly ok: false; readonly kind: "unknown" | "bad"; readonly message: string };

/** Asks for a dataset by name with the parameters of an address. */
export function currentExtract(name: string, parameters: Iterable<readonly [string, string]>): CurrentExtract {
  const asked = readExtractRequest(name, parameters);
  if (!asked.ok) return asked;
  const dataset = currentDataset();
  const outcome = requireAgencies(dataset, asked.request);
  if (!outcome.ok) return outcome;
  const { request } = outcome;
  return {
    ok: true,
    fingerprint: readDatasetKey(dataset, "fingerprint") ?? "unknown",
    chunks: () => extractCsv(dataset, request),
  };
}
