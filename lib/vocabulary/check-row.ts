export type Words = { readonly zh: string; readonly en: string };

/** `fail` proves an error, `warn` doubts, `info` only counts. */
export type CheckKind = "fail" | "warn" | "info";

export type CheckGroup = "requests" | "disputes" | "proactive" | "prose" | "years" | "form" | "county";

/**
 * One check of the catalogue. `message` is a template: {where}, {left}, {right}, {difference} are filled with the words
 * and figures compared. `unless` says when it cannot be assessed. A new version makes its findings new ones.
 */
export type CheckRow = {
  readonly group: CheckGroup;
  readonly version: number;
  readonly kind: CheckKind;
  readonly zh: string;
  readonly en: string;
  readonly left: Words;
  readonly right: Words;
  readonly message: Words;
  readonly unless: Words;
};

export const CHECK_GROUPS: Readonly<Record<CheckGroup, Words>> = {
  requests: { zh: "申请表（第三部分）", en: "Requests (section 3)" },
  disputes: { zh: "复议诉讼表（第四部分）", en: "Disputes (section 4)" },
  proactive: { zh: "主动公开表（第二部分）", en: "Proactive disclosure (section 2)" },
  prose: { zh: "正文与表", en: "Text against tables" },
  years: { zh: "年度之间", en: "Between years" },
  form: { zh: "身份与体例", en: "Identity and form" },
  county: { zh: "县级汇总", en: "County level" },
};
