import { DATASET_COLUMNS, type DatasetColumn, type DatasetColumnName } from "./dataset-columns";
import { FORM_CELLS } from "./form";
import { FORM_INDICATOR_LABELS, type Label } from "./indicator-labels";
import { NARRATIVE_INDICATORS } from "./narrative-indicators";

/** The words by which extracts and pages can be narrowed, on the command line and in addresses alike. */
export const FILTERS = {
  year: { zh: "年度，如 2023 或 2021-2025", en: "a year or a range: 2023, 2021-2025" },
  province: { zh: "省名", en: "name of a province" },
  prefecture: { zh: "市名", en: "name of a prefecture" },
  county: { zh: "县区名", en: "name of a county" },
  agency: { zh: "机关编号，可重复", en: "an agency_id, repeatable" },
  indicator: { zh: "指标代码", en: "code of an indicator" },
  theme: { zh: "主题代码", en: "code of a theme" },
  check: { zh: "核对规则编号", en: "code of a check" },
  a: { zh: "甲方机关编号", en: "agency_id of side A" },
  b: { zh: "乙方机关编号", en: "agency_id of side B" },
} as const;

export type Filter = keyof typeof FILTERS;

const PLACES: readonly Filter[] = ["year", "province", "prefecture", "county", "agency"];

/** The datasets of the extracts: what a row is, the columns in their order, the filters that apply. */
export const DATASETS = {
  reports: dataset("报告", "Reports", "每份报告一行", "one row per report", PLACES, [
    "report_id agency_id agency agency_kind province prefecture county division_code place_method year edition title",
    "superseded source_file source_sha256 source_url published_on proactive_state requests_state disputes_state",
    "cells_stated cells_due",
  ]),
  facts: dataset(
    "数据",
    "Figures",
    "每个数据一行",
    "one row per figure",
    [...PLACES, "indicator"],
    [
      "report_id agency_id agency province prefecture county year table indicator applicant value qualifier unit status",
      "raw source_file locator",
    ],
  ),
  indicators: dataset(
    "指标宽表",
    "Indicators",
    "每份报告一行，每个指标一列",
    "one row per report, one column per indicator",
    PLACES,
    ["report_id agency_id agency province prefecture county year"],
  ),
  measures: dataset(
    "推算指标",
    "Derived measures",
    "每份报告每个推算指标一行",
    "one row per report and derived measure",
    PLACES,
    [
      "report_id agency_id agency province prefecture county year measure n d value rests_on not_assessable source_file",
    ],
  ),
  problems: dataset(
    "问题与措施",
    "Problems",
    "每条问题或措施一行",
    "one row per problem or measure",
    [...PLACES, "theme"],
    ["report_id agency_id agency county year part ordinal statement themes source_file start end"],
  ),
  themes: dataset(
    "主题",
    "Themes",
    "每个主题每年一行；county=all 时分县区",
    "one row per theme and year; by county with county=all",
    [...PLACES, "theme"],
    ["theme year county reports reports_with_theme province prefecture"],
  ),
  findings: dataset(
    "数据问题",
    "Findings",
    "每处不符或存疑一行",
    "one row per failed or doubtful check",
    [...PLACES, "check"],
    ["report_id agency_id agency county year check outcome left right message locator finding_id acknowledged_note"],
  ),
  issues: dataset(
    "未读懂之处",
    "Not understood",
    "报告中每处未读懂的文字一行",
    "one row per passage that was not understood",
    PLACES,
    ["report_id agency_id agency county year issue quote start end source_file"],
  ),
  coverage: dataset(
    "覆盖情况",
    "Coverage",
    "每个机关每年一行，另列搁置的文件",
    "one row per agency and year, and one per file set aside",
    PLACES,
    ["agency_id agency county year state reason source_file"],
  ),
  comparison: dataset(
    "两地比较",
    "Comparison",
    "每个指标每年一行，须给出 a 和 b",
    "one row per indicator and year; needs a and b",
    ["a", "b", "year", "indicator"],
    ["indicator applicant year a_value a_status b_value b_status difference table"],
  ),
} as const;

export type DatasetName = keyof typeof DATASETS;

export type DatasetDefinition = {
  readonly zh: string;
  readonly en: string;
  readonly row: { readonly zh: string; readonly en: string };
  readonly filters: readonly Filter[];
  readonly columns: readonly DatasetColumnName[];
};

/** The columns of `indicators` after its keys: the form in its order, its derived subtotals, then the prose. */
export const INDICATOR_COLUMNS: readonly { readonly name: string; readonly column: DatasetColumn }[] = [
  ...[...FORM_INDICATOR_LABELS].map(([name, label]) =>
    indicatorColumn(name, label, FORM_CELLS.find(({ indicator }) => indicator === name)?.unit ?? "件"),
  ),
  ...Object.entries(NARRATIVE_INDICATORS).map(([code, { unit, ...label }]) =>
    indicatorColumn(FORM_INDICATOR_LABELS.has(code) ? `narrative_${code}` : code, label, unit, true),
  ),
];

/** Every column of a dataset with its meaning, in order. */
export function datasetColumns(
  name: DatasetName,
): readonly { readonly name: string; readonly column: DatasetColumn }[] {
  const own = DATASETS[name].columns.map((column) => ({ name: column, column: DATASET_COLUMNS[column] }));
  return name === "indicators" ? [...own, ...INDICATOR_COLUMNS] : own;
}

export function isDatasetName(text: string): text is DatasetName {
  return Object.hasOwn(DATASETS, text);
}

function indicatorColumn(name: string, { zh, en }: Label, unit: string, isProse = false) {
  const note = isProse
    ? { zh: "正文所述", en: "as told in the text" }
    : { zh: "第三部分为总计列", en: "section 3: the total column" };
  const column: DatasetColumn = { type: "number", unit, zh, en, note };
  return { name, column: isProse || unit === "万元" ? { ...column, hasDecimals: true as const } : column };
}

function dataset(
  zh: string,
  en: string,
  rowZh: string,
  rowEn: string,
  filters: readonly Filter[],
  columns: readonly string[],
): DatasetDefinition {
  return { zh, en, row: { zh: rowZh, en: rowEn }, filters, columns: columns.join(" ").split(" ").map(asColumnName) };
}

function asColumnName(name: string): DatasetColumnName {
  if (!isColumnName(name)) throw new Error(`unknown column: ${name}`);
  return name;
}

function isColumnName(name: string): name is DatasetColumnName {
  return Object.hasOwn(DATASET_COLUMNS, name);
}
