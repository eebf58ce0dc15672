import type { Edition } from "../../vocabulary/editions";
import { PROACTIVE_BLOCKS, PROACTIVE_CELLS, type ProactiveCode } from "../../vocabulary/proactive-form";
import { OUTCOME_GROUPS, REQUEST_ROWS, type RequestCode } from "../../vocabulary/requests-form";
import { COLUMNS, type Figures, figureAt, rowSlot, slotOf } from "../form-slots";

/** A block of section 2: its heading, its column heads and its rows of figures. */
export type ProactiveBlock = {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly slots: readonly number[] }[];
};

/** A row of section 3: the three label columns of the form, and the slots of its seven figures. */
export type RequestLine = {
  readonly code: RequestCode;
  readonly main: string;
  readonly sub: string;
  readonly detail: string;
  readonly slots: readonly number[];
};

export const REQUEST_HINT = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

export function proactiveBlocks(edition: Edition): readonly ProactiveBlock[] {
  return BLOCKS[edition];
}

export function requestLines(edition: Edition): readonly RequestLine[] {
  return LINES[edition];
}

/** A figure as the form prints it: signed where it tells a change, with its unit where no heading tells it. */
export function printFigure(figures: Figures, slot: number): string {
  const figure = figureAt(figures, slot);
  if (figure <= 0) return String(figure);
  return `${SIGNED.has(slot) ? "+" : ""}${figure}${slot === YUAN_SLOT ? "元" : ""}`;
}

export function printFigures(figures: Figures, slots: readonly number[]): readonly string[] {
  return slots.map((slot) => printFigure(figures, slot));
}

const YUAN_SLOT = slotOf("procurement_amount_yuan");

const SIGNED: ReadonlySet<number> = new Set(
  PROACTIVE_CELLS.filter((cell) => cell.measure === "signed").map((cell) => slotOf(cell.code)),
);

type BlockPlan = readonly [
  keyof typeof PROACTIVE_BLOCKS,
  readonly string[],
  readonly (readonly [string, ...ProactiveCode[]])[],
];

const ITEM_COLUMNS = ["上一年项目数量", "本年增/减", "处理决定数量"] as const;
const DECISION_COLUMN = ["本年处理决定数量"] as const;

/** Rows and columns as notices 〔2019〕60号 and 〔2021〕30号 print them. */
const BLOCK_PLANS: Readonly<Record<Edition, readonly BlockPlan[]>> = {
  "2021": [
    [
      "art20_1",
      ["本年制发件数", "本年废止件数", "现行有效件数"],
      [
        ["规章", "rules_issued", "rules_repealed", "rules_in_force"],
        ["行政规范性文件", "normative_docs_issued", "normative_docs_repealed", "normative_docs_in_force"],
      ],
    ],
    ["art20_5", DECISION_COLUMN, [["行政许可", "licensing_decisions"]]],
    [
      "art20_6",
      DECISION_COLUMN,
      [
        ["行政处罚", "penalty_decisions"],
        ["行政强制", "coercion_decisions"],
      ],
    ],
    ["art20_8", ["本年收费金额（单位：万元）"], [["行政事业性收费", "admin_fees_wan_yuan"]]],
  ],
  "2019": [
    [
      "art20_1",
      ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
      [
        ["规章", "rules_made", "rules_disclosed", "rules_disclosed_stock"],
        ["规范性文件", "normative_docs_made", "normative_docs_disclosed", "normative_docs_disclosed_stock"],
      ],
    ],
    [
      "art20_5",
      ITEM_COLUMNS,
      [
        ["行政许可", "licensing_items_prev", "licensing_items_change", "licensing_decisions"],
        [
          "其他对外管理服务事项",
          "other_services_items_prev",
          "other_services_items_change",
          "other_services_decisions",
        ],
      ],
    ],
    [
      "art20_6",
      ITEM_COLUMNS,
      [
        ["行政处罚", "penalty_items_prev", "penalty_items_change", "penalty_decisions"],
        ["行政强制", "coercion_items_prev", "coercion_items_change", "coercion_decisions"],
      ],
    ],
    [
      "art20_8",
      ["上一年项目数量", "本年增/减"],
      [["行政事业性收费", "admin_fee_items_prev", "admin_fee_items_change"]],
    ],
    ["art20_9", ["采购项目数量", "采购总金额"], [["政府集中采购", "procurement_projects", "procurement_amount_yuan"]]],
  ],
};

function blocksOf(edition: Edition): readonly ProactiveBlock[] {
  return BLOCK_PLANS[edition].map(([block, columns, rows]) => ({
    heading: PROACTIVE_BLOCKS[block].zh,
    columns: ["信息内容", ...columns],
    rows: rows.map(([label, ...codes]) => ({ label, slots: codes.map((code) => slotOf(code)) })),
  }));
}

const BLOCKS = { "2019": blocksOf("2019"), "2021": blocksOf("2021") };

const RESULTS_HEADING = "三、本年度办理结果";
const LONG_LABELS: Readonly<Record<string, string>> = {
  granted_part: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
};

function linesOf(edition: Edition): readonly RequestLine[] {
  const rows = REQUEST_ROWS.filter((row) => row.editions.some((one) => one === edition));
  return rows.map((row, place) => {
    const slots = Array.from({ length: COLUMNS }, (_, column) => rowSlot(row.code) + column);
    const label = LONG_LABELS[row.code] ?? row.zh;
    const heading = OUTCOME_GROUPS.find((group) => group.code === row.group)?.heading ?? null;
    const first = rows[place - 1]?.group !== row.group;
    if (row.role === "intake" || row.role === "carried_out")
      return { code: row.code, main: label, sub: "", detail: "", slots };
    if (heading === null || row.code === "other_total" || row.role === "outcome_total") {
      return {
        code: row.code,
        main: row.code === "granted_full" ? RESULTS_HEADING : "",
        sub: label,
        detail: "",
        slots,
      };
    }
    return { code: row.code, main: "", sub: first ? heading : "", detail: label, slots };
  });
}

const LINES = { "2019": linesOf("2019"), "2021": linesOf("2021") };
