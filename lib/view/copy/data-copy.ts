/** Words of the page of downloads. */
export const DATA_COPY = {
  title: { zh: "数据下载", en: "Data to take away" },
  lead: {
    zh: "本站所有数字都可以带走：每个数据集有 CSV、JSON、XLSX 与 Parquet 四种格式，筛选方式与页面相同。",
    en: "Every figure of this site can be taken away: each dataset as CSV, JSON, XLSX and Parquet, under the same filters as the pages.",
  },
  manners: {
    zh: "空白表示没有数值，原因写在状态列；空白从不等于零。CSV 为 UTF-8，开头有字节顺序标记，可直接用 Excel 打开；像公式的文字前加一个撇号，数字不变。",
    en: "Empty means no value, and the status says why; it never means zero. CSV is UTF-8 with a byte-order mark, so Excel opens it as it is; text that looks like a formula has an apostrophe in front, numbers are untouched.",
  },
  everything: { zh: "全部打包", en: "Everything in one archive" },
  bundleNote: {
    zh: "全部数据集的 CSV、各列说明（datapackage.json）与 README；可加任何筛选，parquet=1 另附按年分割的 Parquet。",
    en: "All datasets as CSV with a description of every column (datapackage.json) and a README; takes every filter; parquet=1 adds Parquet files by year.",
  },
  openApi: { zh: "供程序使用的接口说明（OpenAPI）", en: "Description for programs (OpenAPI)" },
  contents: { zh: "数据集", en: "Datasets" },
  filters: { zh: "筛选与选项", en: "Filters and options" },
  filtersNote: {
    zh: "以下各词加在地址之后，也可用于命令行：npm run --silent extract -- facts --year 2023。",
    en: "These words go behind any address, and on the command line: npm run --silent extract -- facts --year 2023.",
  },
  word: { zh: "词", en: "Word" },
  meaning: { zh: "含义", en: "Meaning" },
  appliesTo: { zh: "适用", en: "Applies to" },
  example: { zh: "示例", en: "Example" },
  all: { zh: "全部", en: "all" },
  rows: { zh: (rows: string) => `${rows} 行`, en: (rows: string) => `${rows} rows` },
  filterWords: { zh: "可用的筛选", en: "Takes the filters" },
  columns: {
    zh: (columns: string) => `${columns} 列的说明与三行示例`,
    en: (columns: string) => `Its ${columns} columns explained, with three rows`,
  },
  column: { zh: "列", en: "Column" },
  type: { zh: "类型", en: "Type" },
  row: { zh: (ordinal: number) => `第 ${ordinal} 行`, en: (ordinal: number) => `Row ${ordinal}` },
  types: {
    text: { zh: "文字", en: "text" },
    code: { zh: "代码", en: "code" },
    number: { zh: "数", en: "number" },
    date: { zh: "日期", en: "date" },
  },
  none: { zh: "（空）", en: "(empty)" },
  noRows: { zh: "当前数据中没有这样的行。", en: "The current data has no such rows." },
  cite: { zh: "引用", en: "Cite this" },
  citeNote: {
    zh: "地址固定不变；数据更新后指纹随之改变。指纹相同，则数字相同。",
    en: "The address stays; the fingerprint changes when the data does. The same fingerprint means the same figures.",
  },
  allDatasets: { zh: "全部数据集", en: "all datasets" },
  separator: { zh: "：", en: ": " },
} as const;
