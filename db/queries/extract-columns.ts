import type { DatasetColumn } from "../../lib/vocabulary/dataset-columns";
import { datasetColumns } from "../../lib/vocabulary/datasets";
import type { ExtractRequest } from "./extract-request";

export type RequestColumn = { readonly name: string; readonly column: DatasetColumn };

/** The columns of an extract in the order asked for, else all of the dataset in their own order. */
export function requestColumns({ dataset, columns }: ExtractRequest): readonly RequestColumn[] {
  const all = datasetColumns(dataset);
  return columns === null ? all : columns.flatMap((name) => all.filter((column) => column.name === name));
}

/** Where the columns asked for stand among those of the dataset; null where all are wanted as they stand. */
export function columnPositions({ dataset, columns }: ExtractRequest): readonly number[] | null {
  const names = datasetColumns(dataset).map(({ name }) => name);
  return columns === null ? null : columns.map((name) => names.indexOf(name));
}
