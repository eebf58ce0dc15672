import { readFileSync } from "node:fs";
import { EDITION_LABELS, type ReportEdition } from "../lib/vocabulary/editions";
import { cellsDue, FORM_CELLS } from "../lib/vocabulary/form";
import { type Dataset, openDatasetForWriting, prepared, SCHEMA_VERSION } from "./database";
import { textDictionary } from "./report-text";

/** Makes an empty dataset with the cells of the form, ready for saveReport. */
export function createDataset(path: string): Dataset {
  const dataset = openDatasetForWriting(path);
  dataset.sqlite.exec(readFileSync(new URL("./schema.sql", import.meta.url), "utf8"));
  dataset.sqlite.transaction(() => {
    saveDatasetKey(dataset, "schema_version", SCHEMA_VERSION);
    saveDatasetKey(dataset, "dictionary", textDictionary());
    saveForm(dataset);
  })();
  return dataset;
}

/** Sets a value of the table `dataset`. */
export function saveDatasetKey(dataset: Dataset, key: string, value: string): void {
  prepared(dataset, "INSERT OR REPLACE INTO dataset (key, value) VALUES (?, ?)").run(key, value);
}

function saveForm(dataset: Dataset): void {
  const cell = prepared(
    dataset,
    `INSERT INTO form_cell (id, "table", indicator, applicant, unit) VALUES (?, ?, ?, ?, ?)`,
  );
  const due = prepared(dataset, "INSERT INTO form_due (edition, cell) VALUES (?, ?)");
  for (const { ordinal, table, indicator, applicant, unit } of FORM_CELLS) {
    cell.run(ordinal, table, indicator, applicant, unit);
  }
  for (const edition of Object.keys(EDITION_LABELS) as ReportEdition[]) {
    for (const { ordinal } of cellsDue(edition)) due.run(edition, ordinal);
  }
}
