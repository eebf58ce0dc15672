import type { DatasetName } from "./datasets";

/** The words that change how an extract is written, not which rows it has; `bom` and `parquet` are for addresses alone. */
export const EXTRACT_OPTIONS = {
  lang: {
    zh: "zh 或 en：表头与代码列换成文字",
    en: "zh or en: labels instead of codes in the header and code columns",
  },
  columns: { zh: "所要的列，以逗号分隔，依所给次序", en: "the columns wanted, joined by commas, in the order given" },
  shape: { zh: "long 每个数据一行，wide 每份报告一行", en: "long: one row per figure; wide: one row per report" },
  bom: { zh: "0 表示 CSV 开头不加字节顺序标记", en: "0 leaves out the byte-order mark of a CSV" },
  parquet: { zh: "1 表示打包时另附按年分割的 Parquet", en: "1 adds Parquet files by year to a bundle" },
} as const;

export type ExtractOption = keyof typeof EXTRACT_OPTIONS;

/** The datasets that take `shape`: the same figures lie in `facts` as rows and in `indicators` as columns. */
export const DATASET_SHAPES: Readonly<Partial<Record<DatasetName, Readonly<Record<Shape, DatasetName>>>>> = {
  facts: { long: "facts", wide: "indicators" },
  indicators: { long: "facts", wide: "indicators" },
};

export type Shape = "long" | "wide";

/** The options that the rows of a dataset take, on the command line and in addresses. */
export function datasetOptions(name: DatasetName): readonly Exclude<ExtractOption, "bom" | "parquet">[] {
  return DATASET_SHAPES[name] === undefined ? ["lang", "columns"] : ["lang", "columns", "shape"];
}
