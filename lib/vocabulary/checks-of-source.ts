import type { CheckRow } from "./check-row";

/** Checks beyond the catalogue's fifty: what stands beside the report, and slips of its pen. */
export const CHECKS_OF_SOURCE = {
  "C-51": {
    group: "form",
    version: 1,
    kind: "fail",
    zh: "清单所列所在地与报告所示一致",
    en: "the place in the manifest is the one that the report tells",
    left: { zh: "清单", en: "the manifest" },
    right: { zh: "报告", en: "the report" },
    message: {
      zh: "{where}：{leftWords}为 {left}，{rightWords}所示为 {right}；已按清单归入，请核对。",
      en: "{where}: {leftWords} says {left}, {rightWords} tells {right}; the manifest was followed; please check.",
    },
    unless: {
      zh: "清单未列所在地，或报告本身不能确定",
      en: "the manifest gives no place, or the report alone tells none for sure",
    },
  },
  "C-52": {
    group: "form",
    version: 1,
    kind: "warn",
    zh: "没有重复的词语",
    en: "no words are doubled",
    left: { zh: "文字", en: "text" },
    right: { zh: "应为", en: "expected" },
    message: {
      zh: "“{quote}”有重复的词语，请核对。",
      en: "“{quote}” doubles a word; please check.",
    },
    unless: { zh: "—", en: "—" },
  },
} as const satisfies Readonly<Record<string, CheckRow>>;
