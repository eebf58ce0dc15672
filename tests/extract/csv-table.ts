import type { DatasetColumn } from "../../lib/vocabulary/dataset-columns";

/** A CSV on the disk, with what its columns are said to hold. */
export type CsvFile = {
  readonly name: string;
  readonly path: string;
  readonly types: readonly DatasetColumn["type"][];
};

/** What a program made of a CSV: its header, and its rows with empty fields as null. */
export type CsvTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};
