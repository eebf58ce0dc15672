/** Words of what recurs, what was promised and what was copied. */
export const RECURRENCE_COPY = {
  byYear: { zh: "各年承认的问题", en: "Admitted by year" },
  recurs: { zh: "什么一再出现", en: "What recurs" },
  promised: { zh: "承诺了什么", en: "What was promised" },
  copied: { zh: "哪些文字相同", en: "What was worded the same" },
  together: { zh: "哪些问题同时出现", en: "What is named together" },
  theme: { zh: "主题", en: "Theme" },
  recurrencePlain: { zh: "承认问题的连续年数", en: "Years running in which problems are admitted" },
  recurrenceTitle: {
    zh: (year: number, n: string, again: string) =>
      `${year} 年度承认问题 ${n} 项次，其中 ${again} 项次至少已连续两年承认`,
    en: (year: number, n: string, again: string) =>
      `In ${year} reports admit ${n} problems, ${again} of them for at least the second year running`,
  },
  recurrenceMeasure: {
    zh: (year: string, place: string) => `第五部分，每份报告每个主题计一次，${year}，${place}`,
    en: (year: string, place: string) => `section 5, each theme once a report, ${year}, ${place}`,
  },
  admitted: { zh: "承认", en: "Admitted" },
  fresh: { zh: "新提出", en: "Newly named" },
  second: { zh: "连续 2 年", en: "2 years running" },
  third: { zh: "连续 3 年", en: "3 years" },
  longer: { zh: "连续 4 年以上", en: "4 years or more" },
  unknownBefore: { zh: "上年不详", en: "Year before unknown" },
  gone: { zh: "不再提及", en: "No longer named" },
  goneNote: {
    zh: "“不再提及”：上年承认，本年第五部分没有提到；不等于已经解决。“新提出”：上年第五部分读到而未提及；上年报告缺失的列入“上年不详”。",
    en: "No longer named: admitted the year before and not in this year's section 5; that does not mean solved. Newly named: the year before was read and does not name it; where that report is missing, the year before is unknown.",
  },
  promiseTitle: {
    zh: (n: string, answered: string, followed: string, again: string) =>
      `承认的 ${n} 项次问题中 ${answered} 有对应措施；次年可查的 ${followed} 项次中 ${again} 再次承认`,
    en: (n: string, answered: string, followed: string, again: string) =>
      `Of ${n} problems admitted ${answered} got a matching measure; of ${followed} whose next report was read ${again} were admitted again`,
  },
  promisePlain: { zh: "问题与对应措施", en: "Problems and the measures that answer them" },
  withMeasure: { zh: "有对应措施", en: "With a measure" },
  again: { zh: "次年再次承认", en: "Admitted again next year" },
  promisedAgain: { zh: "有措施而次年再次承认", en: "With a measure, admitted again" },
  promiseNote: {
    zh: "“有对应措施”：同一报告中有针对该主题的改进措施。括号内为件数/基数；次年报告缺失或没有第五部分的不计入基数。",
    en: "With a measure: the same report promises one that answers the theme. In brackets count/base; where the next report or its section 5 is missing, it is not in the base.",
  },
  pairsTitle: {
    zh: (a: string, b: string, n: string) => `最常同时承认的是“${a}”和“${b}”（${n} 份报告）`,
    en: (a: string, b: string, n: string) => `Named together most often: ${a} and ${b} (${n} reports)`,
  },
  pairsPlain: { zh: "同一报告中同时承认的主题", en: "Themes named in the same report" },
  pairsMeasure: {
    zh: (years: string, place: string) => `报告份数，${years}，${place}`,
    en: (years: string, place: string) => `reports, ${years}, ${place}`,
  },
  other: { zh: "同时承认", en: "Named with it" },
  reports: { zh: "报告份数", en: "Reports" },
  ofFirst: { zh: "占前者", en: "Of the first" },
  ofSecond: { zh: "占后者", en: "Of the second" },
  runs: { zh: "连续承认最久的", en: "Longest admitted" },
  run: {
    zh: (n: number, years: string) => `连续 ${n} 年（${years}）`,
    en: (n: number, years: string) => `${n} years running (${years})`,
  },
  runPromised: {
    zh: (n: number, d: number) => `其中 ${n}/${d} 年有对应措施`,
    en: (n: number, d: number) => `with a measure in ${n}/${d} years`,
  },
  noRuns: { zh: "没有连续两年以上承认的问题。", en: "No problem is admitted two years running." },
  copiedPlain: { zh: "第五部分与其他报告相同", en: "Sections 5 worded like another report's" },
  copiedTitle: {
    zh: (n: string, lastYear: string) =>
      `${n} 份报告的第五部分与其他乡镇街道的大体相同，${lastYear}的与本机关上年大体相同`,
    en: (n: string, lastYear: string) =>
      `${n} sections 5 are worded much like another township's, ${lastYear} like the agency's own of the year before`,
  },
  copiedMeasure: {
    zh: (years: string, place: string) => `自有文字中与对方相同的比例，80% 以上，${years}，${place}`,
    en: (years: string, place: string) =>
      `share of a section's own wording that the other has, 80% and more, ${years}, ${place}`,
  },
  report: { zh: "报告", en: "Report" },
  sameAs: { zh: "与之相同", en: "Same as" },
  relation: { zh: "关系", en: "Relation" },
  share: { zh: "相同比例", en: "Share" },
  sentences: { zh: "相同句数", en: "Equal sentences" },
  commonShare: { zh: "通用文字", en: "Common wording" },
  copiedNote: {
    zh: "比较前去掉标点，数字记作同一符号，自称和地名记作同一符号；按五字片段计算。法定用语和全县过半报告都有的句子列为“通用文字”，不计入。相同不说明谁抄谁。",
    en: "Compared without punctuation, with all figures alike and own names alike, by stretches of five characters. Statutory phrases and sentences that more than half of the county's reports have are common wording and set apart. Sameness does not tell who copied.",
  },
  percent: { zh: (n: string) => `${n}%`, en: (n: string) => `${n}%` },
  firstRows: {
    zh: (n: string) => `只列比例最高的 ${n} 行。`,
    en: (n: string) => `Only the ${n} rows with the largest share are listed.`,
  },
  terms: { zh: "哪些词在增多", en: "Which words rise" },
  country: { zh: "全国", en: "the whole country" },
  term: { zh: "词", en: "Term" },
  termsPlain: { zh: "问题陈述中增多的词", en: "Terms that rise in problem statements" },
  termsTitle: {
    zh: (year: number, terms: string, share: string) =>
      `${year} 年度问题陈述中${terms}明显增多，首词见于 ${share} 份报告`,
    en: (year: number, terms: string, share: string) =>
      `In ${year} problem statements name ${terms} more often than before, the first in ${share} reports`,
  },
  termsMeasure: {
    zh: (years: string, place: string) => `提到该词的报告数/读到第五部分的报告数，${years}，${place}`,
    en: (years: string, place: string) =>
      `reports with the term / reports whose section 5 was read, ${years}, ${place}`,
  },
  noTerms: { zh: "没有一个词明显增多。", en: "No term clearly rises." },
  termsNote: {
    zh: "只取问题陈述，每份报告每词计一次；主题词表已含的词和常用词不列。列出的是最后一年的比例超出此前三年三个标准误、且见于五份以上报告的词；不说明原因，也不给增幅。",
    en: "Problem statements only, each term once a report; words of the themes and everyday words are left out. Listed is what stands in five reports or more and whose share in the last year lies three standard errors above that of the three years before; no cause and no rate of change is told.",
  },
  termsOfProvince: {
    zh: (province: string) => `更小的地区份数太少，此表为${province}。`,
    en: (province: string) => `Smaller places have too few reports: this table is of ${province}.`,
  },
  unclassifiedLabel: { zh: "归不进任何主题的问题", en: "problems that fit no theme" },
  unclassifiedMeasures: { zh: "未归类的措施", en: "Measures that fit no theme" },
  noSentences: { zh: "所选地区和年度没有这样的句子。", en: "No such sentence in this place and these years." },
  unclassified: { zh: "未归类的句子", en: "Unclassified sentences" },
  unclassifiedNote: {
    zh: (n: string, d: string) => `第五部分的 ${d} 条问题陈述中有 ${n} 条没有归入任何主题，可逐条查看，用以检验词表。`,
    en: (n: string, d: string) =>
      `${n} of ${d} problem statements fit no theme; they are listed one by one, so that the vocabulary can be judged.`,
  },
  shareByYear: {
    zh: (theme: string, year: number, share: string) => `${year} 年度 ${share} 份读到第五部分的报告承认“${theme}”`,
    en: (theme: string, year: number, share: string) =>
      `In ${year} ${share} reports with a readable section 5 name ${theme}`,
  },
  sharePlain: { zh: (theme: string) => `承认“${theme}”的报告`, en: (theme: string) => `Reports that name ${theme}` },
  shareMeasure: {
    zh: (years: string, place: string) => `报告份数，${years}，${place}`,
    en: (years: string, place: string) => `reports, ${years}, ${place}`,
  },
  shareNote: {
    zh: "年份下方为承认的报告数/读到第五部分的报告数。",
    en: "Below each year: reports that name it / reports whose section 5 was read.",
  },
  byPlace: { zh: "各地", en: "By place" },
  place: { zh: "地区", en: "Place" },
  byPlacePlain: {
    zh: (theme: string) => `各地承认“${theme}”的报告`,
    en: (theme: string) => `Reports that name ${theme}, by place`,
  },
  mostPlaces: {
    zh: (n: string) => `只列报告最多的 ${n} 个地区。`,
    en: (n: string) => `Only the ${n} places with most such reports are listed.`,
  },
  course: { zh: "逐年：连续承认与措施", en: "Year by year: running, answered" },
  evidence: { zh: "原文", en: "The sentences" },
  evidenceCount: {
    zh: (years: string, place: string) => `${place} · ${years}，最近年度在前；点击可到报告原文`,
    en: (years: string, place: string) => `${place} · ${years}, latest first; each leads to its place in the report`,
  },
  measures: { zh: "对应的措施", en: "Measures that answer it" },
  more: { zh: "后面的句子", en: "Further sentences" },
  wordingPlain: { zh: "第一、第五部分的文字", en: "The wording of sections 1 and 5" },
  wordingTitle: {
    zh: (year: number, share: string) => `${year} 年度第五部分 ${share} 与上年相同`,
    en: (year: number, share: string) => `Section 5 of ${year} is ${share} as the year before`,
  },
  overviewLastYear: { zh: "第一部分与上年", en: "Section 1, as last year" },
  problemsLastYear: { zh: "第五部分与上年", en: "Section 5, as last year" },
  overviewOthers: { zh: "第一部分与其他机关", en: "Section 1, as another agency" },
  problemsOthers: { zh: "第五部分与其他机关", en: "Section 5, as another agency" },
  wordingNote: {
    zh: "自有文字中与上年本机关报告、与其他机关报告相同的比例；通用文字不计入。",
    en: "Share of a section's own wording that the report of the year before, or another agency's, has too; common wording set apart.",
  },
  noneAlike: { zh: "没有半数以上相同的报告", en: "no report of which half is the same" },
  notCompared: {
    zh: "上年没有报告，或该部分太短，不能比较",
    en: "no report of the year before, or too short a section to be compared",
  },
  followThrough: {
    zh: (n: string, answered: string, followed: string, again: string, same: string) =>
      `各年共承认问题 ${n} 项次，${answered} 有对应措施；次年可查的 ${followed} 项次中 ${again} 再次承认，其中 ${same} 项次用的是同样的话。`,
    en: (n: string, answered: string, followed: string, again: string, same: string) =>
      `Over the years ${n} problems were admitted, ${answered} with a matching measure; of ${followed} whose next report was read ${again} were admitted again, ${same} of these in the same words.`,
  },
  sharedSentences: {
    zh: (a: string, b: string) => `加底色的句子两份报告都有：左 ${a} 句，右 ${b} 句。`,
    en: (a: string, b: string) => `Marked sentences stand in both reports: ${a} on the left, ${b} on the right.`,
  },
} as const;
