/** Words around every page. */
export const SHELL_COPY = {
  name: { zh: "公开年报", en: "Gongkai" },
  tagline: { zh: "乡镇政府信息公开工作年度报告", en: "Disclosure reports of Chinese townships" },
  description: {
    zh: "乡镇街道政府信息公开工作年度报告的数字与问题：历年、各地并看，两地比较，下载 CSV；每个数字都通向原文。",
    en: "Figures and problems from the annual disclosure reports of Chinese townships: by year and place, two side by side, as CSV; every figure leads to its source.",
  },
  cite: { zh: "引用本页", en: "Cite this page" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  banner: {
    zh: "演示数据：机关与数字均为程序生成，不是真实报告。",
    en: "Demonstration: agencies and figures are generated, not real reports.",
  },
  sections: { zh: "栏目", en: "Sections" },
  overview: { zh: "总览", en: "Overview" },
  townships: { zh: "乡镇街道", en: "Townships" },
  compare: { zh: "两地比较", en: "Compare" },
  themes: { zh: "问题主题", en: "Problem themes" },
  search: { zh: "全文检索", en: "Search" },
  quality: { zh: "数据质量", en: "Data quality" },
  data: { zh: "数据下载", en: "Data" },
  methods: { zh: "方法与口径", en: "Methods" },
  otherLanguage: { zh: "English", en: "中文" },
  dataset: {
    zh: (reports: string, agencies: string, years: string) =>
      `本站数据：${agencies} 个乡镇街道的 ${reports} 份年度报告${years === "" ? "" : `，${years} 年度`}。`,
    en: (reports: string, agencies: string, years: string) =>
      `This site holds ${reports} annual reports of ${agencies} townships${years === "" ? "" : `, ${years}`}.`,
  },
  fingerprint: { zh: "数据指纹", en: "Dataset fingerprint" },
  fingerprintNote: {
    zh: "指纹相同，则数字相同。",
    en: "The same fingerprint means the same figures.",
  },
  notFound: { zh: "没有这个页面", en: "Page not found" },
  notFoundHelp: {
    zh: "地址可能有误，或该编号不在当前数据中。可在目录中查找乡镇街道。",
    en: "The address may be wrong, or its id is not in the current dataset. The directory lists every township.",
  },
  failed: { zh: "页面出错", en: "This page failed" },
  failedHelp: {
    zh: "未能读取数据。请稍后再试。",
    en: "The data could not be read. Please try again later.",
  },
} as const;

/** The sections in the header, by path. */
export const SECTIONS = [
  { path: "/", word: "overview" },
  { path: "/townships", word: "townships" },
  { path: "/compare", word: "compare" },
  { path: "/themes", word: "themes" },
  { path: "/search", word: "search" },
  { path: "/quality", word: "quality" },
  { path: "/data", word: "data" },
  { path: "/methods", word: "methods" },
] as const satisfies readonly { readonly path: string; readonly word: keyof typeof SHELL_COPY }[];
