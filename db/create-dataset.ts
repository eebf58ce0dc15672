import { readFileSync } from "node:fs";
import { STATUSES } from "../lib/vocabulary/absences";
import { CHECK_CODES } from "../lib/vocabulary/checks";
import { EDITION_LABELS, type ReportEdition } from "../lib/vocabulary/editions";
import { cellsDue, FORM_CELLS } from "../lib/vocabulary/form";
import { HEADLINES } from "../lib/vocabulary/headlines";
import { COMPARED_SECTIONS, SAMENESS_KINDS } from "../lib/vocabulary/sameness";
import { type Dataset, openDatasetForWriting, prepared, SCHEMA_VERSION } from "./database";
import { textDictionary } from "./report-text";
import { THEME_CODES } from "./report-themes";
import { saveDatasetKey } from "./save-dataset-key";
import { saveWord } from "./save-word";

/**
 * Makes an empty dataset with the cells of the form, ready for saveReport; its indexes are made by finishDataset.
 * `samples` are texts like those that it will hold: their frequent words make the stored texts smaller.
 */
export function createDataset(path: string, samples: readonly string[] = []): Dataset {
  const dataset = openDatasetForWriting(path);
  dataset.sqlite.exec(readSchema("schema.sql"));
  dataset.sqlite.transaction(() => {
    saveDatasetKey(dataset, "schema_version", SCHEMA_VERSION);
    saveDatasetKey(dataset, "dictionary", textDictionary(samples));
    for (const word of FREQUENT_WORDS) saveWord(dataset, word);
    saveForm(dataset);
  })();
  return dataset;
}

/** Makes the indexes of a filled dataset, those that it does not have yet. */
export function createIndexes(dataset: Dataset): void {
  dataset.sqlite.exec(readSchema("schema-indexes.sql"));
}

/** They get the smallest ids, `stated` the least, and what is sorted by such ids is written in their order. */
const FREQUENT_WORDS = [
  ...Object.keys(STATUSES),
  ...Object.keys(COMPARED_SECTIONS).sort(),
  ...Object.keys(SAMENESS_KINDS).sort(),
  ...THEME_CODES,
  ...Object.keys(HEADLINES),
  ...CHECK_CODES,
];

function readSchema(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), "utf8");
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
