import type { Edition } from "../../vocabulary/editions";
import type { Figures } from "../form-slots";
import type { RenderedTable, TableRenderer } from "./rendered-table";

/** What stands for what in the labels of a table. */
export type Wording = readonly (readonly [string | RegExp, string])[];

/** The table as `render` lays it out, its labels in other words: figures hold none of them. */
export function relabelled(render: TableRenderer, wording: Wording): TableRenderer {
  return (figures: Figures, edition: Edition): RenderedTable => {
    const { lines, readings } = render(figures, edition);
    return {
      lines: lines.map((line) => wording.reduce((told, [from, to]) => told.replaceAll(from, to), line)),
      readings,
    };
  };
}

/** Brackets of half width, 、 after numbers, shortened names (field guide A7). */
export const SHORT_WORDING: Wording = [
  ["（", "("],
  ["）", ")"],
  ["社会公益组织", "社会组织"],
  ["其他法律行政法规禁止公开", "其他法律法规禁止公开"],
  [/(?<=^|\t)(\d)\.(?=\D)/g, "$1、"],
];

/** Words broken by the width of their cell. */
export const BROKEN_WORDING: Wording = [
  ["结果维持", "结果 维持"],
  ["结果纠正", "结果 纠正"],
  ["其他结果", "其他 结果"],
  ["尚未审结", "尚未 审结"],
  ["商业企业", "商业 企业"],
  ["本年新制作数量", "本年新 制作数量"],
  ["行政规范性文件", "行政规范性 文件"],
];

/** A page that was converted to traditional characters in part (B17). */
export const TRADITIONAL_WORDING: Wording = [
  ["数量", "數量"],
  ["总计", "總計"],
  ["申请", "申請"],
  ["公开", "公開"],
  ["处理", "處理"],
  ["许可", "許可"],
  ["处罚", "處罰"],
  ["复议", "復議"],
  ["诉讼", "訴訟"],
  ["结转", "結轉"],
];
