import { commonTerms } from "../lib/facts/search-terms";
import { type Dataset, readDatasetKey } from "./database";
import { saveDatasetKey } from "./save-dataset-key";

/** The terms that are common in the dataset, divided by spaces; null until enough reports have been read to tell them. */
export function readCommonTerms(dataset: Dataset): string | null {
  return readDatasetKey(dataset, COMMON_KEY);
}

/** Has the terms of some texts tell which are common. */
export function saveCommonTerms(dataset: Dataset, texts: readonly (readonly string[])[]): void {
  saveDatasetKey(dataset, COMMON_KEY, commonTerms(texts).join(" "));
}

const COMMON_KEY = "common_terms";
