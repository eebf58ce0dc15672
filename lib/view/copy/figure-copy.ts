/** Words under and beside every chart. */
export const FIGURE_COPY = {
  table: { zh: "数据表", en: "Data table" },
  definition: { zh: "口径", en: "Definition" },
  methods: { zh: "全部口径", en: "All definitions" },
  csv: { zh: "本图数据 CSV", en: "This figure, CSV" },
  tableCsv: { zh: "本表数据 CSV", en: "This table, CSV" },
  svg: { zh: "SVG", en: "SVG" },
  png: { zh: "PNG", en: "PNG" },
  follow: { zh: "点击或按回车看原文", en: "Click or press Enter for the source" },
  rows: { zh: "所据明细 CSV", en: "Rows behind it, CSV" },
  missing: { zh: "缺", en: "Missing" },
  missingCount: {
    zh: (n: string) => `缺 ${n} 项，名单`,
    en: (n: string) => `${n} missing, by name`,
  },
  source: {
    zh: "来源：各机关发布的政府信息公开工作年度报告。",
    en: "Source: annual disclosure reports published by the agencies.",
  },
  restsOn: {
    zh: (n: string, d: string) => `依据 ${d} 份报告中的 ${n} 份。`,
    en: (n: string, d: string) => `Rests on ${n} of ${d} reports.`,
  },
  editionBreak: {
    zh: "竖线处报告版式变更（2019 版式改为 2021 版式），前后口径不同，不相连。",
    en: "At the vertical line the edition of the form changes (2019 to 2021): figures before and after are defined differently and are not joined.",
  },
  openMark: {
    zh: "空心：约数、推断或推算的数。",
    en: "Open marks: approximate, inferred or derived figures.",
  },
  gap: {
    zh: (years: string, reason: string) => `${years} ${reason}`,
    en: (years: string, reason: string) => `${years} ${reason}`,
  },
  gaps: { zh: (reasons: string) => `斜纹：${reasons}。`, en: (reasons: string) => `Hatched: ${reasons}.` },
  median: {
    zh: (county: string) => `${county}其他机关居中`,
    en: (county: string) => `Median of the others in ${county}`,
  },
  medianRests: {
    zh: (n: string) => `${n} 个机关的中位数`,
    en: (n: string) => `median of ${n} agencies`,
  },
  medianFew: {
    zh: "同县写明此数的其他机关不足 5 个",
    en: "fewer than five other agencies of the county state this figure",
  },
  fewPeers: { zh: "不足 5 个", en: "fewer than 5" },
  hatch: { zh: "斜纹：没有数，原因见数据表。", en: "Hatched: no figure; the data table says why." },
  countsFewest: {
    zh: "年份下方为有数的报告数/报告总数；各组不一时取最少的一组，各组见数据表。",
    en: "Below each year: reports with a figure / all reports; where groups differ, that of the fewest. The data table has each.",
  },
  counts: {
    zh: "年份下方为有数的报告数/报告总数。",
    en: "Below each year: reports with a figure / all reports.",
  },
  noReport: { zh: "没有报告", en: "no report" },
  noReportReason: { zh: "数据中没有该年度报告", en: "the dataset has no report of this year" },
  year: { zh: "年度", en: "Year" },
  edition: { zh: "版式", en: "Edition" },
} as const;
