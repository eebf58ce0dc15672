import type { Edition } from "../vocabulary/editions";
import { type Figures, slotsOf } from "./form-slots";
import { printFigures, proactiveBlocks, REQUEST_HINT, requestLines } from "./layouts/table-rows";

/** A cell of a table in HTML; spans of 1 where none is told. */
export type HtmlCell = { readonly text: string; readonly rows?: number; readonly columns?: number };
export type HtmlRow = readonly HtmlCell[];

/** Section 2 in four columns: headings and single figures span what is left of the row (B11). */
export function proactiveHtml(figures: Figures, edition: Edition): readonly HtmlRow[] {
  return proactiveBlocks(edition).flatMap((block) => [
    [{ text: block.heading, columns: WIDTH }],
    stretched(block.columns),
    ...block.rows.map((row) => stretched([row.label, ...printFigures(figures, row.slots)])),
  ]);
}

/** Section 3 in ten columns, its labels spanning rows and columns as the form draws them. */
export function requestsHtml(figures: Figures, edition: Edition): readonly HtmlRow[] {
  const lines = requestLines(edition);
  const results = lines.filter((line) => line.sub !== "" || line.detail !== "").length;
  const rows = lines.map((line): HtmlRow => {
    const numbers = printFigures(figures, line.slots).map((text) => ({ text }));
    if (line.detail !== "")
      return [...(line.sub === "" ? [] : [group(line.sub, lines)]), { text: line.detail }, ...numbers];
    if (line.sub === "") return [{ text: line.main, columns: 3 }, ...numbers];
    const main = line.main === "" ? [] : [{ text: line.main, rows: results }];
    return [...main, { text: line.sub, columns: 2 }, ...numbers];
  });
  return [...REQUEST_HEAD, ...rows];
}

export function disputesHtml(figures: Figures, edition: Edition): readonly HtmlRow[] {
  return [...DISPUTE_HEAD, printFigures(figures, slotsOf(edition, "disputes")).map((text) => ({ text }))];
}

const WIDTH = 4;

const REQUEST_HEAD: readonly HtmlRow[] = [
  [
    { text: REQUEST_HINT, rows: 3, columns: 3 },
    { text: "申请人情况", columns: 7 },
  ],
  [
    { text: "自然人", rows: 2 },
    { text: "法人或其他组织", columns: 5 },
    { text: "总计", rows: 2 },
  ],
  ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((text) => ({ text })),
];

const RESULT_HEADS: HtmlRow = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((text) => ({ text }));

const DISPUTE_HEAD: readonly HtmlRow[] = [
  [
    { text: "行政复议", columns: 5 },
    { text: "行政诉讼", columns: 10 },
  ],
  [
    ...RESULT_HEADS.map((cell) => ({ ...cell, rows: 2 })),
    { text: "未经复议直接起诉", columns: 5 },
    { text: "复议后起诉", columns: 5 },
  ],
  [...RESULT_HEADS, ...RESULT_HEADS],
];

/** The last cell takes the columns that are left. */
function stretched(cells: readonly string[]): HtmlRow {
  return cells.map((text, place) =>
    place === cells.length - 1 && cells.length < WIDTH ? { text, columns: WIDTH - cells.length + 1 } : { text },
  );
}

/** The heading of a group of outcomes spans the group's rows. */
function group(heading: string, lines: ReturnType<typeof requestLines>): HtmlCell {
  const first = lines.findIndex((line) => line.sub === heading);
  const next = lines.findIndex((line, place) => place > first && line.sub !== "");
  return { text: heading, rows: next - first };
}
