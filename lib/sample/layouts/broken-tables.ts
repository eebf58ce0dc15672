import type { Edition } from "../../vocabulary/editions";
import { type Figures, figureAt } from "../form-slots";
import { AS_PRINTED, type RenderedTable, readAll } from "./rendered-table";
import { REQUEST_HEADER, requestRow, tabbedProactive } from "./tabbed-tables";
import { printFigures, type RequestLine, requestLines } from "./table-rows";

/** B2: a lapsed span has moved the labels of two late rows to the first column. */
export function movedLabelRequests(figures: Figures, edition: Edition): RenderedTable {
  const rows = requestLines(edition).map((line) => {
    if (!MOVED.has(line.code)) return requestRow(figures, line);
    return [line.detail === "" ? line.sub : line.detail, "", ...printFigures(figures, line.slots), ""];
  });
  return tabbed([...REQUEST_HEADER, ...rows]);
}

const MOVED: ReadonlySet<string> = new Set(["other_misc", "other_total", "outcome_total"]);

/** B4: a page break inside the first row of the refusals parts its label from its figures and its group's heading in two. */
export function pageBrokenRequests(figures: Figures, edition: Edition): RenderedTable {
  const lines = requestLines(edition);
  const split = lines.findIndex((line) => line.code === SPLIT_ROW);
  const before = lines.slice(0, split).map((line) => requestRow(figures, line));
  const [row, next, ...rest] = lines.slice(split);
  if (row === undefined || next === undefined) throw new Error(`no row to break at: ${SPLIT_ROW}`);
  const heading = [row.sub.slice(0, 5), row.sub.slice(5)];
  const broken = [
    ["", heading[0] ?? "", row.detail, "", "", "", "", "", ""],
    ["", "", ...printFigures(figures, row.slots)],
    [""],
    [heading[1] ?? "", next.detail, ...printFigures(figures, next.slots), ""],
  ];
  const after = rest.map((line) => shifted(figures, line));
  return {
    lines: [...REQUEST_HEADER, ...before, ...broken, ...after].map((cells) => cells.join("\t")),
    readings: readAll(row.slots, (slot) => ({ value: figureAt(figures, slot), status: "inferred" })),
  };
}

const SPLIT_ROW = "refused_state_secret";

/** B5: from a page break on, every row stands one cell away from its place. */
export function shiftedRequests(figures: Figures, edition: Edition): RenderedTable {
  const lines = requestLines(edition);
  const half = lines.findIndex((line) => line.code === "unavailable_needs_creation");
  return tabbed([
    ...REQUEST_HEADER,
    ...lines.slice(0, half).map((line) => requestRow(figures, line)),
    [""],
    ...lines.slice(half).map((line) => shifted(figures, line)),
  ]);
}

/** B6: the last block of section 2 is a table of its own, two columns wide, after a blank line. */
export function splitProactive(figures: Figures, edition: Edition): RenderedTable {
  const { lines } = tabbedProactive(figures, edition);
  const last = lines.findLastIndex((line) => line.startsWith("第二十条"));
  const [heading, ...rows] = lines.slice(last);
  return {
    lines: [...lines.slice(0, last), heading?.trim() ?? "", "", ...rows.map((row) => row.replace(/\t+$/, ""))],
    readings: AS_PRINTED,
  };
}

function shifted(figures: Figures, line: RequestLine): readonly string[] {
  const numbers = printFigures(figures, line.slots);
  if (line.sub !== "" && line.detail !== "") return ["", line.sub, line.detail, ...numbers];
  if (line.detail !== "") return ["", "", line.detail, ...numbers];
  return ["", line.main === "" ? line.sub : line.main, "", ...numbers];
}

function tabbed(rows: readonly (readonly string[])[]): RenderedTable {
  return { lines: rows.map((row) => row.join("\t")), readings: AS_PRINTED };
}
