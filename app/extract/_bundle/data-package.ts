import type { OpenExtract } from "@/db/queries/extract-open";
import { DEMONSTRATION_NOTE, REUSE_NOTE } from "@/lib/view/citation";
import type { DatasetColumn } from "@/lib/vocabulary/dataset-columns";
import { DATASETS } from "@/lib/vocabulary/datasets";

export type PackageFile = { readonly path: string; readonly extract: OpenExtract };

/**
 * The description of a bundle as a Frictionless Data Package (https://datapackage.org): every column with type, unit and
 * meaning. It follows version 2, and says `profile` for readers that know version 1 only.
 */
export function dataPackage(fingerprint: string, isDemonstration: boolean, files: readonly PackageFile[]) {
  const notes = isDemonstration ? [DEMONSTRATION_NOTE, REUSE_NOTE] : [REUSE_NOTE];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    profile: "tabular-data-package",
    name: "gongkai",
    title: "乡镇政府信息公开工作年度报告 / Disclosure reports of Chinese townships",
    description: notes.map(({ zh, en }) => `${zh}\n${en}`).join("\n"),
    version: fingerprint,
    resources: files.map(packageResource),
  };
}

function packageResource({ path, extract }: PackageFile) {
  const { dataset, language } = extract.request;
  const { zh, en, row } = DATASETS[dataset];
  return {
    $schema: `${PROFILES}/dataresource.json`,
    profile: "tabular-data-resource",
    name: dataset,
    type: "table",
    path,
    title: `${zh} / ${en}`,
    description: `${row.zh} / ${row.en}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: extract.columns.map(({ name, column }) =>
        packageField(language === null ? name : column[language], column),
      ),
      missingValues: [""],
    },
  };
}

function packageField(name: string, column: DatasetColumn) {
  const field = {
    name,
    type: FIELD_TYPES[column.hasDecimals === true ? "decimal" : column.type],
    title: `${column.zh} / ${column.en}`,
    description: `${column.note.zh} / ${column.note.en}`,
  };
  return column.unit === undefined ? field : { ...field, unit: column.unit };
}

const PROFILES = "https://datapackage.org/profiles/2.0";
const FIELD_TYPES = { text: "string", code: "string", date: "date", number: "integer", decimal: "number" } as const;
