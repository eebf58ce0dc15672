import { DATASETS, type DatasetName, FILTERS, type Filter, isDatasetName } from "@/lib/vocabulary/datasets";
import { datasetOptions, EXTRACT_OPTIONS, type ExtractOption } from "@/lib/vocabulary/extract-options";
import { EXTRACT_FORMATS, type ExtractFormatName, isExtractFormat } from "../_formats/extract-formats";
import { parameterSchema } from "./parameter-schema";
import { datasetResponses, fileResponses } from "./responses";

/** What stands below /extract, as an OpenAPI 3.1 document made from the tables that the routes themselves read. */
export function openApi(fingerprint: string) {
  const datasets = Object.keys(DATASETS).filter(isDatasetName);
  const formats = Object.keys(EXTRACT_FORMATS).filter(isExtractFormat);
  const paths = datasets.flatMap((name) =>
    formats.map((format) => [`/extract/${name}.${format}`, datasetPath(name, format)] as const),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "公开年报 数据下载 / Gongkai extracts",
      version: fingerprint,
      description:
        "Every dataset under the same filters as CSV, JSON, XLSX and Parquet, and all of them in one archive. Nothing needs a key; nothing can be written.",
    },
    paths: {
      ...Object.fromEntries(paths),
      "/extract/bundle.zip": bundlePath(),
      "/extract/openapi.json": {
        get: {
          operationId: "openapi",
          summary: "this document",
          responses: { 200: { description: "this document" }, 304: { description: "the client has it" } },
        },
      },
    },
  };
}

function datasetPath(name: DatasetName, format: ExtractFormatName) {
  const { zh, en, row, filters } = DATASETS[name];
  const options: readonly ExtractOption[] = format === "csv" ? [...datasetOptions(name), "bom"] : datasetOptions(name);
  return {
    get: {
      operationId: `${name}_${format}`,
      summary: `${zh} / ${en}`,
      description: `${row.zh} / ${row.en}`,
      parameters: [
        ...filters.map((filter) => filterParameter(filter, name)),
        ...options.map((option) => optionParameter(option, name)),
      ],
      responses: datasetResponses(EXTRACT_FORMATS[format]),
    },
  };
}

function bundlePath() {
  const filters = Object.keys(FILTERS).filter((key): key is Filter => Object.hasOwn(FILTERS, key));
  const options = ["lang", "bom", "parquet"] as const;
  return {
    get: {
      operationId: "bundle",
      summary: "全部数据集 / all datasets",
      description: "A filter narrows the datasets that know it and leaves the others whole.",
      parameters: [
        ...filters.map((filter) => filterParameter(filter, null)),
        ...options.map((option) => optionParameter(option, null)),
      ],
      responses: fileResponses("application/zip"),
    },
  };
}

function filterParameter(name: Filter, dataset: DatasetName | null) {
  const isNeeded = dataset === "comparison" && (name === "a" || name === "b");
  return {
    name,
    in: "query",
    required: isNeeded,
    description: `${FILTERS[name].zh} / ${FILTERS[name].en}`,
    ...(name === "agency" ? { style: "form", explode: true } : {}),
    schema: parameterSchema(name, dataset),
  };
}

function optionParameter(name: ExtractOption, dataset: DatasetName | null) {
  return {
    name,
    in: "query",
    required: false,
    description: `${EXTRACT_OPTIONS[name].zh} / ${EXTRACT_OPTIONS[name].en}`,
    ...(name === "columns" ? { style: "form", explode: false } : {}),
    schema: parameterSchema(name, dataset),
  };
}
