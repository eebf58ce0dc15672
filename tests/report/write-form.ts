import { DISPUTE_CELLS } from "@/lib/vocabulary/disputes-form";
import type { Edition } from "@/lib/vocabulary/editions";
import { cellKey } from "@/lib/vocabulary/form";
import { PROACTIVE_BLOCKS, PROACTIVE_CELLS } from "@/lib/vocabulary/proactive-form";
import { APPLICANTS, OUTCOME_GROUPS, REQUEST_ROWS } from "@/lib/vocabulary/requests-form";
import type { RandomForm } from "./random-form";

/** A row of a table: its labels as the form prints them, and its figures. */
export type FormRow = { readonly labels: readonly string[]; readonly figures: readonly string[] };
export type FormRows = {
  readonly proactive: readonly FormRow[];
  readonly requests: readonly FormRow[];
  readonly disputes: readonly FormRow[];
};

/** The three tables of a form row by row; lines of heads have no figures. */
export function toRows(form: RandomForm, edition: Edition): FormRows {
  const print = (key: string) => String(form.get(key));
  return {
    proactive: proactiveRows(edition, print),
    requests: requestRows(edition, print),
    disputes: disputeRows(print),
  };
}

type Print = (key: string) => string;

function proactiveRows(edition: Edition, print: Print): readonly FormRow[] {
  const cells = PROACTIVE_CELLS.filter((cell) => cell.editions.some((one) => one === edition));
  const ordered = cells.toSorted((a, b) => COLUMN_ORDER.indexOf(a.column) - COLUMN_ORDER.indexOf(b.column));
  return Object.entries(PROACTIVE_BLOCKS).flatMap(([block, { zh }]) => {
    const own = ordered.filter((cell) => cell.block === block);
    if (own.length === 0) return [];
    const columns = [...new Set(own.map(({ column, unit }) => (unit === "万元" ? `${column}（单位：万元）` : column)))];
    const rows = [...new Set(own.map(({ row }) => row))];
    return [
      { labels: [zh], figures: [] },
      { labels: ["信息内容", ...columns], figures: [] },
      ...rows.map((row) => ({
        labels: [row],
        figures: own.filter((cell) => cell.row === row).map(({ code }) => print(code)),
      })),
    ];
  });
}

const COLUMN_ORDER = [
  "本年制发件数",
  "本年废止件数",
  "现行有效件数",
  "本年新制作数量",
  "本年新公开数量",
  "对外公开总数量",
  "上一年项目数量",
  "本年增/减",
  "本年处理决定数量",
  "处理决定数量",
];

function requestRows(edition: Edition, print: Print): readonly FormRow[] {
  const heads = APPLICANTS.map(({ zh }) => zh);
  const rows = REQUEST_ROWS.filter((row) => row.editions.some((one) => one === edition));
  return [
    { labels: ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "申请人情况"], figures: [] },
    { labels: ["", "", "自然人", "法人或其他组织", "", "", "", "", heads[6] ?? ""], figures: [] },
    { labels: ["", "", "", ...heads.slice(1, 6)], figures: [] },
    ...rows.map((row, i) => {
      const heading = OUTCOME_GROUPS.find(({ code }) => code === row.group)?.heading ?? null;
      const detail = heading !== null && row.code !== "other_total";
      const first = rows[i - 1]?.group !== row.group;
      const figures = APPLICANTS.map(({ code }) => print(cellKey(row.code, code)));
      if (detail) return { labels: ["", first ? heading : "", row.zh], figures };
      if (row.code === "granted_full") return { labels: ["三、本年度办理结果", row.zh], figures };
      return { labels: row.zh.startsWith("（") ? ["", row.zh] : [row.zh, ""], figures };
    }),
  ];
}

function disputeRows(print: Print): readonly FormRow[] {
  const heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const gap = ["", "", "", ""];
  return [
    { labels: ["行政复议", ...gap, "行政诉讼", ...gap, "", ...gap], figures: [] },
    { labels: [...heads, "未经复议直接起诉", ...gap, "复议后起诉", ...gap], figures: [] },
    { labels: ["", ...gap, ...heads, ...heads], figures: [] },
    { labels: [], figures: DISPUTE_CELLS.map(({ code }) => print(code)) },
  ];
}

/** A whole report around three tables that are already laid out. */
export function frameTables(tables: Readonly<Record<keyof FormRows, string>>): string {
  return [
    "柳溪镇人民政府2023年政府信息公开工作年度报告",
    "一、总体情况",
    "柳溪镇按时更新栏目。",
    "二、主动公开政府信息情况",
    tables.proactive,
    "三、收到和处理政府信息公开申请情况",
    tables.requests,
    "四、政府信息公开行政复议、行政诉讼情况",
    tables.disputes,
    "五、存在的主要问题及改进情况",
    "栏目偏少。",
  ].join("\n\n");
}
