import type { Edition } from "../../vocabulary/editions";
import { type Figures, slotsOf } from "../form-slots";
import { AS_PRINTED, type RenderedTable } from "./rendered-table";
import { printFigures, proactiveBlocks, REQUEST_HINT, type RequestLine, requestLines } from "./table-rows";

/** B1: cells between tabs, rows of ten cells in section 3. */
export function tabbedProactive(figures: Figures, edition: Edition): RenderedTable {
  return { lines: proactiveRows(figures, edition).map((row) => row.join("\t")), readings: AS_PRINTED };
}

export function tabbedRequests(figures: Figures, edition: Edition): RenderedTable {
  const rows = [...REQUEST_HEADER, ...requestLines(edition).map((line) => requestRow(figures, line))];
  return { lines: rows.map((row) => row.join("\t")), readings: AS_PRINTED };
}

export function tabbedDisputes(figures: Figures, edition: Edition): RenderedTable {
  return {
    lines: [...DISPUTE_HEADER.map((row) => row.join("\t")), disputeFigures(figures, edition).join("\t")],
    readings: AS_PRINTED,
  };
}

/** Section 2 as rows of equal width: blocks one under another, four cells wide. */
export function proactiveRows(figures: Figures, edition: Edition): readonly (readonly string[])[] {
  return proactiveBlocks(edition).flatMap((block) => [
    padded([block.heading]),
    padded(block.columns),
    ...block.rows.map((row) => padded([row.label, ...printFigures(figures, row.slots)])),
  ]);
}

/** A row of section 3 in ten cells; converters leave one blank of a label's span in front and one behind. */
export function requestRow(figures: Figures, line: RequestLine): readonly string[] {
  const numbers = printFigures(figures, line.slots);
  if (line.detail !== "") return ["", line.sub, line.detail, ...numbers];
  if (line.sub !== "") return [line.main, line.sub, ...numbers, ""];
  return [line.main, "", ...numbers, ""];
}

export const REQUEST_HEADER: readonly (readonly string[])[] = [
  [REQUEST_HINT, "", "申请人情况", "", "", "", "", "", "总计", ""],
  ["", "", "自然人", "法人或其他组织", "", "", "", "", "", ""],
  ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "", ""],
];

const RESULT_HEADS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"] as const;

export const DISPUTE_HEADER: readonly (readonly string[])[] = [
  ["行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""],
  [...RESULT_HEADS, "未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""],
  ["", "", "", "", "", ...RESULT_HEADS, ...RESULT_HEADS],
];

export function disputeFigures(figures: Figures, edition: Edition): readonly string[] {
  return printFigures(figures, slotsOf(edition, "disputes"));
}

function padded(cells: readonly string[]): readonly string[] {
  return [...cells, "", "", ""].slice(0, 4);
}
