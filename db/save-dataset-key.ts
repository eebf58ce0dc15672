import { type Dataset, prepared } from "./database";

/** Sets a value of the table `dataset`. */
export function saveDatasetKey(dataset: Dataset, key: string, value: string): void {
  prepared(dataset, "INSERT OR REPLACE INTO dataset (key, value) VALUES (?, ?)").run(key, value);
}
