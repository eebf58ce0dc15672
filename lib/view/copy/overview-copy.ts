/** Words of the overview. */
export const OVERVIEW_COPY = {
  title: { zh: "乡镇政府信息公开年报总览", en: "Township disclosure reports at a glance" },
  filters: { zh: "筛选", en: "Filters" },
  province: { zh: "省", en: "Province" },
  prefecture: { zh: "市", en: "Prefecture" },
  county: { zh: "县区", en: "County" },
  years: { zh: "年度", en: "Years" },
  all: { zh: "全部", en: "All" },
  show: { zh: "显示", en: "Show" },
  reset: { zh: "清除筛选", en: "Clear filters" },
  state: {
    zh: (place: string, years: string, agencies: string) => `${place} · ${years} · ${agencies} 个乡镇街道`,
    en: (place: string, years: string, agencies: string) => `${place} · ${years} · ${agencies} townships`,
  },
  leadReports: {
    zh: (reports: string, due: string) => `应有 ${due} 份年度报告，库中有 ${reports} 份。`,
    en: (reports: string, due: string) => `Of ${due} annual reports to be expected, ${reports} are here. `,
  },
  leadDisclosures: {
    zh: (year: number, n: string, d: string) => `${year} 年度 ${d} 份报告中 ${n} 份写明了主动公开的总数，`,
    en: (year: number, n: string, d: string) => `For ${year}, ${n} of ${d} reports state how much was disclosed; `,
  },
  leadRequests: {
    zh: (total: string, n: string, zero: string) => `${n} 份写明新收申请，共 ${total} 件，其中 ${zero} 份为零。`,
    en: (total: string, n: string, zero: string) =>
      `${n} state the requests received, ${total} in all, none in ${zero} of them. `,
  },
  leadDisputes: {
    zh: (total: string, n: string) => `${n} 份写明行政复议，共 ${total} 件。`,
    en: (total: string, n: string) => `${n} state the reconsiderations, ${total} in all. `,
  },
  leadTheme: {
    zh: (theme: string, n: string, d: string) => `承认最多的问题是“${theme}”：${d} 份中 ${n} 份。`,
    en: (theme: string, n: string, d: string) => `The problem named most often is “${theme}”: ${n} of ${d}.`,
  },
  disclosureChapter: { zh: "主动公开", en: "Proactive disclosure" },
  requestChapter: { zh: "依申请公开", en: "Requests" },
  problemChapter: { zh: "存在的问题", en: "Problems admitted" },
  coverageChapter: { zh: "哪些报告在库中", en: "Which reports are here" },
  notableChapter: { zh: "值得一看", en: "Worth a look" },
  notableNote: {
    zh: "由数据逐条算出的事实，附出处；不作评价。",
    en: "Facts computed from the data, each with its evidence; no judgement.",
  },
  disclosureTitle: {
    zh: (year: number, n: string, d: string, median: string) =>
      `${year} 年度 ${d} 份报告中 ${n} 份写明公开总数，居中的一份是 ${median} 条`,
    en: (year: number, n: string, d: string, median: string) =>
      `In ${year}, ${n} of ${d} reports state a total; the middle one is ${median} items`,
  },
  disclosurePlain: { zh: "报告写明的主动公开总数", en: "Stated totals of proactive disclosure" },
  disclosureMeasure: {
    zh: (years: string, place: string) => `主动公开信息总数，条，${years}，${place}；每点一份报告，横线为中位数`,
    en: (years: string, place: string) =>
      `Items disclosed in the year, ${years}, ${place}; one dot a report, rule: median`,
  },
  disclosureNote: {
    zh: "各机关对“一条”的口径不同，不宜据此排名；刻度按十倍递增。",
    en: "Agencies count an “item” differently, so this is no ranking; each step of the scale is tenfold.",
  },
  statedTitle: {
    zh: (year: number, n: string, d: string) => `${year} 年度 ${d} 份报告中 ${n} 份写明主动公开总数`,
    en: (year: number, n: string, d: string) => `In ${year}, ${n} of ${d} reports state how much was disclosed`,
  },
  statedMeasure: {
    zh: (years: string, place: string) => `写明主动公开总数的报告，份，${years}，${place}`,
    en: (years: string, place: string) => `Reports that state a total of disclosures, ${years}, ${place}`,
  },
  statedColumn: { zh: "写明总数的报告", en: "Reports with a total" },
  agency: { zh: "机关", en: "Agency" },
  disclosures: { zh: "主动公开总数", en: "Disclosures" },
  requestsTitle: {
    zh: (year: number, d: string, zero: string) =>
      `${year} 年度 ${d} 份写明新收申请的报告中，${zero} 份全年没有收到申请`,
    en: (year: number, d: string, zero: string) =>
      `In ${year}, ${zero} of ${d} reports that state requests received none all year`,
  },
  requestsPlain: { zh: "新收政府信息公开申请", en: "Requests received" },
  requestsMeasure: {
    zh: (years: string, place: string) => `本年新收申请，件，总计列，${years}，${place}`,
    en: (years: string, place: string) => `Requests received in the year, total column, ${years}, ${place}`,
  },
  disputeChapter: { zh: "行政复议与诉讼", en: "Disputes" },
  disputesTitle: {
    zh: (name: string, year: number, total: string, n: string, d: string) =>
      `${name}：${year} 年度 ${total} 件，${d} 份写明的报告中 ${n} 份有`,
    en: (name: string, year: number, total: string, n: string, d: string) =>
      `${name}: ${total} in ${year}, in ${n} of ${d} reports that state them`,
  },
  disputesMeasure: {
    zh: (years: string, place: string) => `第四部分，件，总计列，${years}，${place}`,
    en: (years: string, place: string) => `Section 4, cases, total column, ${years}, ${place}`,
  },
  recon: { zh: "行政复议", en: "Reconsiderations" },
  suitDirect: { zh: "未经复议直接起诉", en: "Direct lawsuits" },
  suitAfterRecon: { zh: "复议后起诉", en: "Lawsuits after reconsideration" },
  disputesNote: {
    zh: "复议后起诉的案件可能与复议为同一争议，故三类不相加。三图同一刻度；年份下方为写明此数的报告数/报告总数。",
    en: "A lawsuit after reconsideration may be the same dispute: the three kinds are not added up. All three have one scale; below each year stand the reports with a figure and all reports.",
  },
  outcomeTitle: {
    zh: (handled: string, share: string) => `办结的 ${handled} 件申请中，予以公开和部分公开的占 ${share}`,
    en: (handled: string, share: string) => `Of ${handled} requests handled, granted in full or part: ${share}`,
  },
  outcomeTitleOf: {
    zh: (year: string, handled: string, share: string) =>
      `${year} 年度办结的 ${handled} 件申请中，予以公开和部分公开的占 ${share}`,
    en: (year: string, handled: string, share: string) =>
      `Of ${handled} requests handled in ${year}, granted in full or part: ${share}`,
  },
  outcomePlain: { zh: "申请的办理结果", en: "Outcomes of requests" },
  outcomeNone: { zh: "没有办结的申请", en: "No requests were handled" },
  outcomeMeasure: {
    zh: (years: string, place: string) => `本年度办理结果，件，总计列，${years}，${place}`,
    en: (years: string, place: string) => `Outcomes in the year, requests, total column, ${years}, ${place}`,
  },
  grantedFull: { zh: "予以公开", en: "Granted in full" },
  grantedPart: { zh: "部分公开", en: "Granted in part" },
  refused: { zh: "不予公开", en: "Refused" },
  unavailable: { zh: "无法提供", en: "Cannot be provided" },
  unprocessed: { zh: "不予处理", en: "Not processed" },
  other: { zh: "其他处理", en: "Other handling" },
  otherNote: {
    zh: "“其他处理”在 2019 版式中为一行，2021 版式分为三行，此处合计。",
    en: "“Other handling” is one line in the 2019 edition and three in that of 2021; shown as a sum.",
  },
  themesTitle: {
    zh: (year: number, theme: string, n: string, d: string) =>
      `${year} 年度 ${d} 份读到第五部分的报告中，${n} 份承认“${theme}”`,
    en: (year: number, theme: string, n: string, d: string) =>
      `In ${year}, ${n} of ${d} reports with section 5 name “${theme}”`,
  },
  themesPlain: { zh: "报告承认的问题", en: "Problems that reports name" },
  themesMeasure: {
    zh: (years: string, place: string) =>
      `提到各主题的报告数，${years}，${place}；年份下为读到第五部分的报告数，深浅为占比`,
    en: (years: string, place: string) =>
      `Reports naming each theme, ${years}, ${place}; below each year the reports with section 5, shade: share`,
  },
  theme: { zh: "主题", en: "Theme" },
  coverageTitle: {
    zh: (n: string, d: string, year: number) => `${d} 个乡镇街道中 ${n} 个有 ${year} 年度报告`,
    en: (n: string, d: string, year: number) => `${n} of ${d} townships have a report for ${year}`,
  },
  coverageKey: {
    zh: "全＝三张表完整；部＝部分读出；缺＝没有读到表；斜纹＝没有报告。数字为该地区有报告的机关数。",
    en: "F: all tables complete; P: read in part; N: no table read; hatched: no report. Numbers: agencies with a report.",
  },
  complete: { zh: "全", en: "F" },
  partial: { zh: "部", en: "P" },
  absent: { zh: "缺", en: "N" },
  none: { zh: "无", en: "–" },
  place: { zh: "地区", en: "Place" },
  missingIn: {
    zh: (year: number) => `${year} 年度没有报告的`,
    en: (year: number) => `Without a report for ${year}`,
  },
  ambiguous: { zh: "这个名称对应多个地区，请选择：", en: "Several places have this name; choose one:" },
  empty: {
    zh: "所选年度没有报告。放宽年度或地区后再看。",
    en: "No report of the chosen years. Widen the years or the place.",
  },
} as const;

/** Facts worth a look, as sentences. */
export const NOTABLE_COPY = {
  firstDispute: {
    zh: (agency: string, year: number) => `库中最早写有行政复议或直接起诉的是${agency}的 ${year} 年度报告。`,
    en: (agency: string, year: number) =>
      `The earliest report here with a reconsideration or a direct lawsuit is that of ${agency} for ${year}.`,
  },
  longestRun: {
    zh: (agency: string, theme: string, n: number, years: string) =>
      `${agency}连续 ${n} 年（${years}）承认“${theme}”。`,
    en: (agency: string, theme: string, n: number, years: string) =>
      `${agency} names “${theme}” ${n} years running (${years}).`,
  },
  mostRequests: {
    zh: (agency: string, year: number, n: string) => `一年收到申请最多的是${agency} ${year} 年度：${n} 件。`,
    en: (agency: string, year: number, n: string) =>
      `The most requests in one year: ${agency}, ${year}, ${n} received.`,
  },
  noRequests: {
    zh: (n: string, d: string) => `${d} 个各年都写明新收申请的机关中，${n} 个从未收到申请。`,
    en: (n: string, d: string) => `Of ${d} agencies that always state the requests received, ${n} never had one.`,
  },
  mostFindings: {
    zh: (agency: string, year: number, n: string) =>
      `核对出问题最多的是${agency} ${year} 年度报告：${n} 处，请核对原文。`,
    en: (agency: string, year: number, n: string) =>
      `The report with the most failed or doubtful checks: ${agency}, ${year}, ${n}; see the source.`,
  },
} as const;
