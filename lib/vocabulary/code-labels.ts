import { QUARANTINE_REASONS, STATUSES } from "./absences";
import { NO_MEASURE_REASONS } from "./check-reasons";
import { DERIVED_MEASURES } from "./derived-measures";
import { EDITION_LABELS } from "./editions";
import { TABLES } from "./form";
import { FORM_INDICATOR_LABELS, type Label, NARRATIVE_LABELS } from "./indicator-labels";
import { QUALIFIERS } from "./narrative-indicators";
import { READING_ISSUES } from "./reading-issues";
import { APPLICANTS } from "./requests-form";
import { THEMES, UNCLASSIFIED } from "./themes";
import { UNITS } from "./units";

export type Language = "zh" | "en";

/** The kinds of codes that datasets carry, each with a label in both languages for every code. */
export const CODE_LABELS = {
  table: new Map<string, Label>([
    ...TABLES.map(({ code, zh, en }) => [code, { zh, en }] as const),
    ["narrative", { zh: "正文", en: "Text" }],
  ]),
  indicator: new Map<string, Label>([...NARRATIVE_LABELS, ...FORM_INDICATOR_LABELS]),
  narrative_indicator: NARRATIVE_LABELS,
  applicant: new Map<string, Label>(APPLICANTS.map(({ code, zh, en }) => [code, { zh, en }])),
  status: labelMap({ ...STATUSES, no_report: { zh: "没有报告", en: "no report" } }),
  qualifier: labelMap(QUALIFIERS),
  unit: labelMap(UNITS),
  edition: labelMap(EDITION_LABELS),
  reason: labelMap(QUARANTINE_REASONS),
  table_state: labelMap({
    complete: { zh: "完整", en: "complete" },
    partial: { zh: "部分", en: "partial" },
    absent: { zh: "缺失", en: "absent" },
    not_asked: { zh: "此版不设", en: "not asked" },
  }),
  coverage_state: labelMap({
    complete: { zh: "三表完整", en: "all tables complete" },
    partial: { zh: "部分读出", en: "read in part" },
    absent: { zh: "无表可读", en: "no table read" },
    no_report: { zh: "没有报告", en: "no report" },
    quarantined: { zh: "搁置的文件", en: "file set aside" },
  }),
  place_method: labelMap({
    manifest: { zh: "清单给定", en: "given by the manifest" },
    alias: { zh: "别名表", en: "list of aliases" },
    title: { zh: "标题", en: "title" },
    unique_name: { zh: "名称唯一", en: "unique name" },
    host: { zh: "网站域名", en: "host of the site" },
    county_in_text: { zh: "正文所述县区", en: "county named in the text" },
    area_code: { zh: "电话区号", en: "telephone area code" },
    media: { zh: "当地媒体", en: "local media" },
    neighbours: { zh: "同批文件", en: "neighbouring files" },
    unresolved: { zh: "未能确定", en: "unresolved" },
  }),
  measure: labelMap(DERIVED_MEASURES),
  not_assessable: labelMap(NO_MEASURE_REASONS),
  issue: labelMap(READING_ISSUES),
  part: labelMap({ problem: { zh: "问题", en: "problem" }, measure: { zh: "措施", en: "measure" } }),
  outcome: labelMap({ fail: { zh: "不符", en: "fails" }, warn: { zh: "存疑", en: "doubtful" } }),
  theme: new Map<string, Label>([
    ...Object.entries(THEMES).flatMap(([code, { zh, en, measure }]): [string, Label][] => [
      [code, { zh, en }],
      [measure, { zh: `措施：${zh}`, en: `Measure: ${en}` }],
    ]),
    [UNCLASSIFIED, { zh: "未归类", en: "unclassified" }],
  ]),
} as const satisfies Readonly<Record<string, ReadonlyMap<string, Label>>>;

export type CodeKind = keyof typeof CODE_LABELS;

export function isCodeKind(text: unknown): text is CodeKind {
  return typeof text === "string" && Object.hasOwn(CODE_LABELS, text);
}

/** The label of a code, or of codes joined by a vertical bar; a code without a label stands for itself. */
export function codeLabel(kind: CodeKind, code: string, language: Language): string {
  const labels: ReadonlyMap<string, Label> = CODE_LABELS[kind];
  const label = labels.get(code);
  if (label !== undefined) return label[language];
  if (!code.includes("|")) return code;
  const parts = code.split("|").map((part) => labels.get(part)?.[language] ?? part);
  return parts.join(language === "zh" ? "、" : "; ");
}

function labelMap(words: Readonly<Record<string, Label>>): ReadonlyMap<string, Label> {
  return new Map(Object.entries(words));
}
