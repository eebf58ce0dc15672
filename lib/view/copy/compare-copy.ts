import { plural } from "../plural";

/** Words of the comparison of two townships. */
export const COMPARE_COPY = {
  title: { zh: "两地比较", en: "Compare two townships" },
  intro: {
    zh: "选两个乡镇街道，并排看它们历年的报告。不同县的口径可能不同，只列差别，不作高下。",
    en: "Choose two townships and see their reports side by side. Counties count differently: differences are shown, not ranks.",
  },
  sides: { a: { zh: "甲", en: "A" }, b: { zh: "乙", en: "B" } },
  side: { zh: "一边", en: "Side" },
  find: { zh: "名称、拼音或首字母", en: "Name, pinyin or initials" },
  choose: { zh: "查找并比较", en: "Find and compare" },
  swap: { zh: "互换甲乙", en: "Swap A and B" },
  matches: {
    zh: (words: string) => `与“${words}”相符的乡镇街道`,
    en: (words: string) => `Townships that match “${words}”`,
  },
  noMatch: {
    zh: (words: string) => `没有与“${words}”相符的乡镇街道。`,
    en: (words: string) => `No township matches “${words}”.`,
  },
  suggested: { zh: "可与之比较的", en: "Suggested partners" },
  year: { zh: "年度", en: "Year" },
  comparability: { zh: "能不能比", en: "Can they be compared" },
  samePlace: { zh: "同一地方？", en: "Same place?" },
  sameKind: { zh: "同类机关？", en: "Same kind?" },
  sameYear: { zh: "同一年度？", en: "Same year?" },
  sameForm: { zh: "同一版式？", en: "Same edition?" },
  readWhole: { zh: "都读全了？", en: "Both read completely?" },
  commonYears: { zh: "共有哪些年度？", en: "Years in common?" },
  limitSign: { zh: "注意", en: "Note" },
  fineSign: { zh: "可比", en: "Fine" },
  oneAgency: {
    zh: (name: string) => `都是${name}自己的报告。`,
    en: (name: string) => `Both are reports of ${name} itself.`,
  },
  sameCounty: { zh: (county: string) => `同在${county}。`, en: (county: string) => `Both are in ${county}.` },
  otherCounty: {
    zh: (a: string, b: string) => `分属${a}和${b}：各县统计口径可能不同。`,
    en: (a: string, b: string) => `They are in ${a} and ${b}: counties may count differently.`,
  },
  bothOfKind: { zh: (kind: string) => `同为${kind}。`, en: (kind: string) => `Both are a ${kind}.` },
  otherKind: {
    zh: (a: string, b: string) => `类别不同：甲为${a}，乙为${b}。`,
    en: (a: string, b: string) => `Of different kinds: A is a ${a}, B a ${b}.`,
  },
  bothYears: {
    zh: (year: number) => `都是 ${year} 年度的报告。`,
    en: (year: number) => `Both reports are for ${year}.`,
  },
  otherYears: {
    zh: (a: number, b: number) => `年度不同：甲为 ${a} 年度，乙为 ${b} 年度。`,
    en: (a: number, b: number) => `Different years: A is for ${a}, B for ${b}.`,
  },
  sideOfYear: {
    zh: (side: string, year: number | null) => (year === null ? side : `${side}（${year} 年度）`),
    en: (side: string, year: number | null) => (year === null ? side : `${side} (${year})`),
  },
  noReportOf: {
    zh: (sides: string) => `没有报告：${sides}。`,
    en: (sides: string) => `No report of ${sides}.`,
  },
  sameEdition: {
    zh: (edition: string) => `两份报告都用 ${edition}。`,
    en: (edition: string) => `Both reports use the ${edition}.`,
  },
  otherEdition: {
    zh: (a: string, b: string) => `版式不同：甲用 ${a}，乙用 ${b}，只有两版都有的项可比。`,
    en: (a: string, b: string) => `The editions differ (A: ${a}, B: ${b}): only lines of both can be compared.`,
  },
  bothComplete: {
    zh: "两份报告的三张表都读全了。",
    en: "All three tables of both reports were read completely.",
  },
  tableState: {
    zh: (table: string, a: string, b: string) => `${table}：甲${a}，乙${b}。`,
    en: (table: string, a: string, b: string) => `${table}: A ${a}, B ${b}.`,
  },
  sharedYears: {
    zh: (n: string, years: string) => `共有 ${n} 个年度的报告：${years}。`,
    en: (n: string, years: string) => `Both have reports of ${plural(n, "year", "years")}: ${years}.`,
  },
  noSharedYears: {
    zh: "没有共同的年度：各取最近一年，只能各看各的。",
    en: "No year in common: the latest of each is shown, and each can only be read alone.",
  },
  onlyYears: {
    zh: (side: string, years: string) => `只有${side}有的年度：${years}。`,
    en: (side: string, years: string) => `Years that only ${side} has: ${years}.`,
  },
  bothSidesYear: { zh: "两边同一年度", en: "The same year on both sides" },
  yearOfSide: {
    zh: (side: string, name: string) => `${side} ${name}的年度`,
    en: (side: string, name: string) => `Year of ${side}, ${name}`,
  },
  otherYearsChoice: { zh: "两边取不同年度", en: "A different year on each side" },
  differences: { zh: "差别最大的", en: "Where they differ most" },
  differencesNote: {
    zh: (years: string) =>
      `${years} 年度，总计列。按 |甲−乙|/√(甲+乙) 排列：先列相对于数目大小最显著的差别。不是评价。`,
    en: (years: string) =>
      `${years}, total column. Ordered by |A−B|/√(A+B): differences that are large for counts of their size come first. No judgement.`,
  },
  countyOrderNote: {
    zh: (county: string) =>
      `先列${county}其他乡镇街道（至少 5 个，不含甲乙）有离散度可量的项：按差别相当于几个中位绝对偏差排列；其余各项按前述方法。`,
    en: (county: string) =>
      `First come figures whose spread among the other townships of ${county} can be measured (at least 5, A and B left out), by how many median absolute deviations the difference makes; the rest follow as said.`,
  },
  typical: {
    zh: (county: string, year: number) => `${county}居中（${year}）`,
    en: (county: string, year: number) => `Median of ${county}, ${year}`,
  },
  peers: { zh: (n: string) => `${n} 个`, en: (n: string) => `n = ${n}` },
  peersOfMedian: { zh: "居中所据机关数", en: "Agencies behind the median" },
  fewPeers: {
    zh: (least: number) => `有此数的其他机关不足 ${least} 个`,
    en: (least: number) => `fewer than ${least} other agencies state it`,
  },
  noDifferences: {
    zh: "两边都有数的各项全部相同。",
    en: "Every figure that both sides have is the same.",
  },
  indicator: { zh: "指标", en: "Figure" },
  difference: { zh: "甲减乙", en: "A minus B" },
  equalRows: {
    zh: (n: string) => `相同的 ${n} 项`,
    en: (n: string) => `${plural(n, "figure that is", "figures that are")} the same`,
  },
  oneSided: {
    zh: (n: string) => `只有一边有数的 ${n} 项`,
    en: (n: string) => `${plural(n, "figure", "figures")} that only one side has`,
  },
  missingRows: {
    zh: (n: string) => `两边都没有数的 ${n} 项`,
    en: (n: string) => `${plural(n, "figure", "figures")} that neither side has`,
  },
  multiples: { zh: "历年并看", en: "Side by side over the years" },
  outcomes: { zh: "办理结果", en: "Outcomes of requests" },
  themes: { zh: "承认的问题", en: "Problems named" },
  themesNote: {
    zh: "历年任何一份报告承认过即列入；括号内为承认的年度数。",
    en: "Named in any year; in brackets the number of years.",
  },
  onlySide: { zh: (name: string) => `只有${name}承认`, en: (name: string) => `Only ${name}` },
  bothSides: { zh: "两边都承认", en: "Both" },
  nothing: { zh: "无", en: "none" },
  themesOfYears: {
    zh: "只看所比的两份报告。",
    en: "Of the two reports compared only.",
  },
  statements: {
    zh: (years: string) => `${years} 年度的问题与措施原文`,
    en: (years: string) => `Problems and measures of ${years}, as written`,
  },
  noStatements: { zh: "没有读到问题陈述", en: "no statements were read" },
  noReport: { zh: "该年没有报告", en: "no report of this year" },
  csv: { zh: "这一比较 CSV", en: "This comparison, CSV" },
  csvAll: { zh: "各年全部指标比较 CSV", en: "Every figure in every year, CSV" },
  tableTitle: {
    zh: (a: string, b: string) => `${a}与${b}逐项比较`,
    en: (a: string, b: string) => `${a} and ${b}, figure by figure`,
  },
  code: { zh: "代码", en: "Code" },
  standing: { zh: "比较结果", en: "Result" },
  isDifferent: { zh: "不同", en: "different" },
  isEqual: { zh: "相同", en: "the same" },
  isOneSided: { zh: "只有一边有数", en: "one side only" },
  isMissing: { zh: "两边都没有数", en: "neither side" },
  reportOf: {
    zh: (name: string, year: number | null) => (year === null ? name : `${name} ${year}`),
    en: (name: string, year: number | null) => (year === null ? name : `${name} ${year}`),
  },
  measures: { zh: "两份报告并看", en: "The two reports side by side" },
  pairOfYears: {
    zh: (measure: string, a: string, b: string) => `${measure}：甲 ${a}，乙 ${b}`,
    en: (measure: string, a: string, b: string) => `${measure}: A ${a}, B ${b}`,
  },
  sidesOfYears: {
    zh: (a: number | null, b: number | null) => `甲 ${a ?? "–"}，乙 ${b ?? "–"}`,
    en: (a: number | null, b: number | null) => `A ${a ?? "–"}, B ${b ?? "–"}`,
  },
  oneAgencyNote: {
    zh: "甲乙是同一机关，比较它的两个年度。",
    en: "A and B are the same township: two of its years are compared.",
  },
  pairTitle: {
    zh: (measure: string, year: number, a: string, b: string) => `${measure}：${year} 年度甲 ${a}，乙 ${b}`,
    en: (measure: string, year: number, a: string, b: string) => `${measure}: A ${a}, B ${b} in ${year}`,
  },
} as const;
