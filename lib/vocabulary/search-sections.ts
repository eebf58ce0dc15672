/** The parts of a report that a search can keep to, by the kinds of sections they are made of. */
export const SEARCH_SECTIONS = {
  overview: {
    zh: "总体情况",
    en: "Section 1",
    kinds: [
      "overview",
      "overview_proactive",
      "overview_requests",
      "overview_management",
      "overview_platform",
      "overview_supervision",
    ],
  },
  proactive: { zh: "主动公开", en: "Section 2", kinds: ["proactive"] },
  requests: { zh: "申请办理", en: "Section 3", kinds: ["requests"] },
  disputes: { zh: "复议诉讼", en: "Section 4", kinds: ["disputes"] },
  problems: { zh: "问题与改进", en: "Section 5", kinds: ["problems", "plan"] },
  other_matters: { zh: "其他事项", en: "Section 6", kinds: ["other_matters"] },
} as const;

export type SearchSection = keyof typeof SEARCH_SECTIONS;
