import { plural } from "../plural";

/** Words of the directory of townships. */
export const DIRECTORY_COPY = {
  title: { zh: "乡镇街道目录", en: "Directory of townships" },
  search: { zh: "名称、拼音、首字母或地区", en: "Name, pinyin, initials or place" },
  find: { zh: "查找", en: "Find" },
  count: { zh: (n: string) => `${n} 个乡镇街道`, en: (n: string) => plural(n, "township", "townships") },
  kinds: { zh: "类别", en: "Kind" },
  allKinds: { zh: "全部类别", en: "all kinds" },
  name: { zh: "名称", en: "Name" },
  place: { zh: "所在地", en: "Place" },
  kind: { zh: "类别", en: "Kind" },
  reports: { zh: "报告", en: "Reports" },
  years: { zh: "年度", en: "Years" },
  firstYear: { zh: "最早年度", en: "First year" },
  lastYear: { zh: "最近年度", en: "Latest year" },
  requests: { zh: "最近一年新收申请", en: "Requests, latest report" },
  disclosures: { zh: "最近一年主动公开", en: "Disclosures, latest report" },
  sortNote: {
    zh: "点击列名排序；没有数的总排在最后。不同县的主动公开口径不同，排序只为查找。",
    en: "Column heads sort; missing figures always come last. Counties count disclosures differently: the order is for finding, no ranking.",
  },
  trendNote: {
    zh: "小图为历年数：柱为件数，短横为零，虚线为没有数；每行自有刻度。",
    en: "Small charts show the years: bars are counts, a dash is zero, dotted is no figure; each row has its own scale.",
  },
  noReport: { zh: "没有报告", en: "no report" },
  suggestions: {
    zh: (n: string) => `${n} 个建议，上下键选择`,
    en: (n: string) => `${plural(n, "suggestion", "suggestions")}, arrow keys choose`,
  },
  csv: { zh: "所列全部机关 CSV", en: "All that are listed, CSV" },
  notKnown: { zh: "没有数", en: "no figure" },
  none: {
    zh: "没有相符的乡镇街道。换一个词，或清除筛选。",
    en: "No township matches. Try another word, or clear the filters.",
  },
  previous: { zh: "上一页", en: "Previous page" },
  next: { zh: "下一页", en: "Next page" },
  page: {
    zh: (n: string, of: string) => `第 ${n} 页，共 ${of} 页`,
    en: (n: string, of: string) => `Page ${n} of ${of}`,
  },
  unresolved: { zh: "未能确定", en: "not resolved" },
} as const;
