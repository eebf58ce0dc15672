/** Words of the pages on themes and methods. */
export const REFERENCE_COPY = {
  themesTitle: { zh: "问题主题", en: "Problem themes" },
  themesIntro: {
    zh: "报告第五部分承认的问题按词归入十八个主题；一句话可以属于几个主题，一份报告中每个主题只计一次。",
    en: "The problems that section 5 admits are sorted by their words into eighteen themes; a sentence may belong to several, a theme counts once a report.",
  },
  csv: { zh: "全部 CSV", en: "All, CSV" },
  methodsTitle: { zh: "方法与口径", en: "Methods and definitions" },
  statuses: { zh: "一个数怎样才算有", en: "When a figure is known" },
  statusIntro: {
    zh: "每一格都有状态。前五种有数，其余没有数并注明原因；没有数从不当作零。",
    en: "Every cell has a state. The first kinds have a value, the others none and say why; what is missing is never taken for zero.",
  },
  editions: { zh: "两种版式", en: "Two editions of the form" },
  shown: { zh: "图中的指标", en: "Measures of the charts" },
  derived: { zh: "推算的指标", en: "Derived measures" },
  definition: { zh: "定义", en: "Definition" },
  caveat: { zh: "注意", en: "Caveat" },
  measure: { zh: "指标", en: "Measure" },
  checksHeading: { zh: "核对的规则", en: "Checks" },
  checksIntro: {
    zh: "每条规则只比较报告载明的数和文字；一边缺数就不核对，也不算通过。",
    en: "Each check compares only what a report states; where a side is missing it is not made, nor counted as passed.",
  },
  check: { zh: "规则", en: "Check" },
  unless: { zh: "何时不能核对", en: "Not assessable when" },
  themesHeading: { zh: "问题主题", en: "Problem themes" },
  limits: { zh: "局限", en: "Limits" },
  reading: { zh: "怎样读一份报告", en: "How a report is read" },
} as const;

/** The methods in sentences, by chapter. */
export const METHODS_TEXT = {
  reading: {
    zh: [
      "文件按内容识别格式和编码，标题、六个部分和三张表按措辞辨认，不按序号。",
      "表中的数按行标和列序对应到法定表格的格；对不上的留空并记下原文，不作猜测。",
      "正文中的数连同所在的字句一起保存；约数注明是“余”“近”还是“约”。",
      "报告所在地由标题、区划名录和文中线索确定，并保存依据；定不下来的不猜。",
    ],
    en: [
      "Files are told by their content; title, six sections and three tables are told by their wording, not by their numbers.",
      "Figures are matched to the cells of the statutory form by row label and column order; what does not fit stays empty and is quoted, never guessed.",
      "Figures in prose are kept with their words; approximations say whether the text says over, nearly or about.",
      "The place is told by title, gazetteer and clues in the text, with its evidence; where that does not settle it, it stays open.",
    ],
  },
  editions: {
    zh: [
      "2019 版式（国办公开办函〔2019〕60号）用于 2019、2020 年度，2021 版式（国办公开办函〔2021〕30号）自 2021 年度起；版式按表中字样辨认，不按年度。",
      "第二部分只有许可、处罚、强制的处理决定数量两版都有；其余各项跨版不相连。第三部分“其他处理”在 2019 版式为一行，2021 版式分三行。",
    ],
    en: [
      "The 2019 edition (notice 国办公开办函〔2019〕60号) was meant for 2019 and 2020, that of 2021 (国办公开办函〔2021〕30号) for 2021 on; the edition is told by the words of the tables, not by the year.",
      "Of section 2 only the decisions on licences, penalties and coercive measures run through both editions; nothing else is joined. “Other handling” in section 3 is one line in 2019 and three in 2021.",
    ],
  },
  limits: {
    zh: [
      "主动公开的“条数”各地口径不同，不据此排名；跨县比较尤须谨慎。",
      "分母不足 10 时只列件数，不列百分比；没有申请时比率不适用。",
      "复议后起诉与复议可能是同一争议，两者从不相加为案件数。",
      "主题由词表归类，难免遗漏；归不进的句子列为“未归类”。某主题次年不再提及，不等于已经解决。",
      "核对只指出不符之处，不改动任何数字。",
    ],
    en: [
      "Agencies count disclosed items differently: no ranking is made of them, and comparisons between counties need care.",
      "Below a base of ten only counts are shown, no percentage; without requests a rate does not apply.",
      "A lawsuit after reconsideration may be the same dispute: the two are never added up as cases.",
      "Themes are told by a list of words and will miss some; sentences that fit none are listed as unclassified. A theme not named again is not thereby solved.",
      "Checks point at what disagrees; they never change a figure.",
    ],
  },
} as const;
