import type { Words } from "./check-row";

/** A measure that charts show: which line of the form or which words it is, and what one must know to read it. */
export type ShownMeasureRow = {
  readonly zh: string;
  readonly en: string;
  readonly definition: Words;
  readonly caveat: Words;
};

const SAME_DISPUTE: Words = {
  zh: "复议后起诉与先前的复议可能是同一争议，两者不相加。",
  en: "A lawsuit after reconsideration may be the same dispute as the reconsideration: the two are never added up.",
};

/** The measures of the charts, with the parts of the form (notices of 2019 and 2021) that they are taken from. */
export const SHOWN_MEASURES = {
  disclosures: {
    zh: "主动公开信息总数",
    en: "Proactive disclosures, total",
    definition: {
      zh: "报告第一部分正文写明的本年主动公开信息总数。",
      en: "The total of information disclosed in the year, as section 1 tells it in prose.",
    },
    caveat: {
      zh: "表格没有这一项，“一条”指什么由各机关自定，不宜据此排名。",
      en: "The form has no cell for it and every agency decides what one item is: no ranking should rest on it.",
    },
  },
  requests: {
    zh: "新收申请",
    en: "Requests received",
    definition: {
      zh: "第三部分“本年新收政府信息公开申请数量”一行，总计列，件。",
      en: "Section 3, the line of requests newly received in the year, total column.",
    },
    caveat: { zh: "不含上年结转的申请。", en: "Requests carried in from the year before are not among them." },
  },
  carried: {
    zh: "结转下年的申请",
    en: "Requests carried over",
    definition: {
      zh: "第三部分“结转下年度继续办理”一行，总计列，件。",
      en: "Section 3, the line of requests carried over to the next year, total column.",
    },
    caveat: {
      zh: "应等于次年报告的“上年结转”；不相等的列入核对。",
      en: "It should equal what the next report says was carried in; where it does not, a check says so.",
    },
  },
  outcomes: {
    zh: "办理结果",
    en: "Outcomes of requests",
    definition: {
      zh: "第三部分“本年度办理结果”，总计列：予以公开、部分公开各为一行，其余四组为组内各行之和。",
      en: "Section 3, the results of the year, total column: granted in full and in part are one line each, the other four groups the sums of their lines.",
    },
    caveat: {
      zh: "任何一组没有数的年度不画柱；分母不足 10 时只列件数，不列百分比。",
      en: "A year in which any group has no figure has no bar; below a base of ten only counts are given, no percentage.",
    },
  },
  disputes: {
    zh: "行政复议与直接起诉",
    en: "Reconsiderations and direct lawsuits",
    definition: {
      zh: "第四部分行政复议与未经复议直接起诉的总计之和，件。",
      en: "Section 4, the totals of reconsiderations and of lawsuits without one before, added.",
    },
    caveat: SAME_DISPUTE,
  },
  recon: {
    zh: "行政复议",
    en: "Reconsiderations",
    definition: { zh: "第四部分“行政复议”的总计，件。", en: "Section 4, the total of reconsiderations." },
    caveat: SAME_DISPUTE,
  },
  suits: {
    zh: "未经复议直接起诉",
    en: "Direct lawsuits",
    definition: {
      zh: "第四部分“未经复议直接起诉”的总计，件。",
      en: "Section 4, the total of lawsuits without a reconsideration before.",
    },
    caveat: SAME_DISPUTE,
  },
  "suits-after": {
    zh: "复议后起诉",
    en: "Lawsuits after reconsideration",
    definition: {
      zh: "第四部分“复议后起诉”的总计，件。",
      en: "Section 4, the total of lawsuits after a reconsideration.",
    },
    caveat: SAME_DISPUTE,
  },
  problems: {
    zh: "承认的问题",
    en: "Problems named",
    definition: {
      zh: "第五部分中承认问题的语句数，由措辞辨认。",
      en: "The statements of section 5 that admit a problem, told by their wording.",
    },
    caveat: {
      zh: "没有读到第五部分的报告没有数，不是零；多不等于差，少不等于好。",
      en: "A report whose section 5 was not read has no figure, not zero; many is not bad and few is not good.",
    },
  },
  themes: {
    zh: "问题主题",
    en: "Problem themes",
    definition: {
      zh: "第五部分承认某主题的报告数：一份报告每个主题只计一次，一句话可属几个主题。",
      en: "The reports whose section 5 admits a theme: each theme once a report; a sentence may belong to several.",
    },
    caveat: {
      zh: "主题由词表归类，会有遗漏；次年不再提及不等于已经解决。",
      en: "Themes are told by a list of words and some are missed; a theme not named again is not thereby solved.",
    },
  },
} as const satisfies Readonly<Record<string, ShownMeasureRow>>;

export type ShownMeasure = keyof typeof SHOWN_MEASURES;

export function isShownMeasure(name: string): name is ShownMeasure {
  return Object.hasOwn(SHOWN_MEASURES, name);
}
