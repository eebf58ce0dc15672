import { CHECK_CODES } from "@/lib/vocabulary/checks";
import { CODE_LABELS } from "@/lib/vocabulary/code-labels";
import { type DatasetName, datasetColumns, type Filter } from "@/lib/vocabulary/datasets";
import { DATASET_SHAPES, type ExtractOption } from "@/lib/vocabulary/extract-options";

/** The JSON schema of a parameter's value, for a dataset or for the bundle (null). */
export function parameterSchema(name: Filter | ExtractOption, dataset: DatasetName | null) {
  if (name === "columns") return columnsSchema(dataset);
  return SCHEMAS[name] ?? TEXT;
}

const TEXT = { type: "string", minLength: 1 } as const;

const SCHEMAS: Readonly<Partial<Record<Filter | ExtractOption, object>>> = {
  year: { type: "string", pattern: "^\\d{4}(-\\d{4})?$" },
  agency: { type: "array", items: TEXT },
  indicator: { type: "string", enum: [...CODE_LABELS.indicator.keys()] },
  check: { type: "string", enum: CHECK_CODES },
  theme: { type: "string", enum: [...CODE_LABELS.theme.keys()] },
  lang: { type: "string", enum: ["zh", "en"] },
  shape: { type: "string", enum: ["long", "wide"] },
  bom: { type: "string", enum: ["0", "1"] },
  parquet: { type: "string", enum: ["0", "1"] },
};

/** With `shape`, the columns may be those of the dataset that has this shape. */
function columnsSchema(dataset: DatasetName | null): object {
  const shapes = dataset === null ? [] : Object.values(DATASET_SHAPES[dataset] ?? { own: dataset });
  const names = [...new Set(shapes.flatMap((name) => datasetColumns(name).map((column) => column.name)))];
  return { type: "array", uniqueItems: true, items: { type: "string", enum: names } };
}
