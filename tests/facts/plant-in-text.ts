import { figureOf } from "@/lib/sample/form-slots";
import type { ReportDraft } from "@/lib/sample/sample-report";

/** The text of a sound report (tabs between cells) with one fault in it; null where it cannot bear the fault. */
export type TextFault = (text: string, draft: ReportDraft) => string | null;

/** Faults that no figure or draft can hold, for a cell is blank or a row is gone, each by the check that should find it. */
export const TEXT_FAULTS = {
  "C-05": (text, { plan }) => {
    if (figureOf(plan.figures, "req_new", "total") > 0 || figureOf(plan.figures, "outcome_total", "total") > 0)
      return null;
    const answered = setCells(setCells(text, "（一）予以公开", { 0: "1", 6: "1" }), "（七）总计", { 0: "1", 6: "1" });
    return setCells(answered, "四、结转下年度", ALL_BLANK);
  },
  "C-06": (text, { plan }) =>
    figureOf(plan.figures, "granted_full", "total") > 0 ? setCells(text, "（一）予以公开", ALL_BLANK_BUT_TOTAL) : null,
  "C-07": (text) => text.replace(/\n[^\n]*2\.重复申请[^\n]*/, ""),
  "C-09": (text, { plan }) =>
    figureOf(plan.figures, "recon_total") > 0 ? null : text.replace(/\n0\t0\t0\t0\t0\t/, "\n-1\t0\t1\t0\t0\t"),
  "C-12": (text, { plan }) => (plan.edition === "2021" ? setCells(text, "行政规范性文件", { 1: "99", 2: "" }) : null),
  "C-18": (text, { plan }) =>
    plan.edition === "2019" && plan.year === 2020
      ? setCells(text, "行政许可", { 0: String(figureOf(plan.figures, "licensing_items_prev") + 3) })
      : null,
  "C-22": (text) =>
    replaceOne(text, /自然人申请(\d+)件、法人或其他组织申请(\d+)件/, ([, persons, others]) =>
      Number(others) === 0 ? null : `自然人申请${Number(persons) + 1}件、法人或其他组织申请${Number(others) - 1}件`,
    ),
  "C-23": (text, { narrative }) => {
    const none = narrative.find(({ indicator, status }) => indicator === "recon_total" && status === "stated_none");
    return none?.raw?.includes("行政诉讼") ? text.replace(none.raw, "引发行政复议2件，未发生行政诉讼") : null;
  },
  "C-26": (text, { narrative, overview }) => {
    const told = narrative.find(({ indicator, status }) => indicator === "proactive_total" && status === "stated");
    if (told?.qualifier !== "exact" || told.value === null) return null;
    const line = overview.find(
      (words) => words.includes("主动公开") && !words.startsWith("（") && words.endsWith("。"),
    );
    return line === undefined ? null : text.replace(line, `${line}全年主动公开政府信息共计${told.value + 9}条。`);
  },
  "C-27": (text, { plan, overview }) => {
    if (plan.edition !== "2021") return null;
    const issued = figureOf(plan.figures, "normative_docs_issued") + 2;
    const line = overview.at(-1) ?? "";
    return text.replace(line, `${line}全年制发行政规范性文件${issued}件。`);
  },
  "C-44": (text) => text.replace("五、存在的主要问题及改进情况", "五、存在的主要问题以及改进的情况"),
  "C-52": (text) => (/(?<!进一步)进一步(?!进)/.test(text) ? text.replace("进一步", "进一步进一步") : null),
} as const satisfies Readonly<Record<string, TextFault>>;

export type TextFaultCode = keyof typeof TEXT_FAULTS;

const COLUMNS = 7;
const ALL_BLANK = Object.fromEntries(Array.from({ length: COLUMNS }, (_, column) => [column, ""]));
const ALL_BLANK_BUT_TOTAL = Object.fromEntries(Array.from({ length: COLUMNS - 1 }, (_, column) => [column, ""]));

/** Sets figures of the first table row that bears the label, counted from its first figure. */
function setCells(text: string, label: string, cells: Readonly<Record<number, string>>): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes("\t") && line.includes(label));
  const row = (lines[at] ?? "").split("\t");
  const first = row.findIndex((cell) => /^[-+]?[\d.]+$/.test(cell));
  for (const [column, value] of Object.entries(cells)) row[first + Number(column)] = value;
  return lines.map((line, index) => (index === at ? row.join("\t") : line)).join("\n");
}

function replaceOne(text: string, pattern: RegExp, change: (match: RegExpExecArray) => string | null): string | null {
  const match = pattern.exec(text);
  const changed = match === null ? null : change(match);
  return match === null || changed === null ? null : text.replace(match[0], changed);
}
