/** Words of the search page. */
export const SEARCH_COPY = {
  title: { zh: "全文检索", en: "Search the reports" },
  words: { zh: "检索词", en: "Words" },
  hint: {
    zh: "按原文逐字查找，繁简通用；空格隔开的词须同时出现。",
    en: "Finds the words exactly as written, in traditional or simplified characters; words divided by spaces must all occur.",
  },
  section: { zh: "部分", en: "Part" },
  theme: { zh: "承认的问题", en: "Problem named" },
  allSections: { zh: "全部", en: "all" },
  search: { zh: "检索", en: "Search" },
  noTerms: {
    zh: "请输入汉字、字母或数字。",
    en: "Enter Chinese characters, letters or digits.",
  },
  found: {
    zh: (n: string, place: string, years: string) => `${place} · ${years}：${n} 份报告`,
    en: (n: string, place: string, years: string) => `${place} · ${years}: ${n} reports`,
  },
  exactly: { zh: (n: string) => n, en: (n: string) => n },
  atMost: { zh: (n: string) => `至多 ${n}`, en: (n: string) => `at most ${n}` },
  moreThan: { zh: (n: string) => `超过 ${n}`, en: (n: string) => `more than ${n}` },
  candidates: {
    zh: "索引给出的份数，逐份核对原文后列出，可能略少。",
    en: "As the index gives them; each is checked in its text before it is listed, so there may be fewer.",
  },
  nothing: {
    zh: "没有报告含有这些字。可以少用几个字，或放宽筛选。",
    en: "No report has these words. Try fewer characters or wider filters.",
  },
  nothingYet: {
    zh: "看过的报告中还没有。可以继续往后查。",
    en: "Not in the reports looked through so far; the search can go on.",
  },
  matches: { zh: (n: string) => `${n} 处`, en: (n: string) => `${n} ${n === "1" ? "place" : "places"}` },
  order: { zh: "最近年度在前。", en: "Latest year first." },
  next: { zh: "下一页", en: "Next page" },
  goOn: { zh: "继续查找", en: "Go on searching" },
  first: { zh: "回到第一页", en: "First page" },
  csv: { zh: "全部结果 CSV", en: "All results, CSV" },
  empty: {
    zh: "这里列出含有检索词的报告，并给出所在的句子。例如：",
    en: "Reports that have the words are listed here with the sentences they stand in. For example:",
  },
  examples: { zh: ["人手不足", "规范性文件", "信访", "村务公开"], en: ["人手不足", "规范性文件", "信访", "村务公开"] },
} as const;
