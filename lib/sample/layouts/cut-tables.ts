import type { Edition } from "../../vocabulary/editions";
import { COLUMNS, type Figures, figureAt, TOTAL_COLUMN } from "../form-slots";
import type { Reading, RenderedTable } from "./rendered-table";
import { printFigures, REQUEST_HINT, type RequestLine, requestLines } from "./table-rows";

const WIDTH = 8;

/** B3: every row of section 3 is cut after eight cells, so that rows of one or two labels keep six figures, others five. */
export function cutRequests(figures: Figures, edition: Edition): RenderedTable {
  const readings = new Map<number, Reading>();
  const lines = requestLines(edition);
  const sixth = tellSixth(figures, lines);
  const rows = lines.map((line) => {
    const labels = labelsOf(line);
    const kept = line.slots.slice(0, WIDTH - labels.length);
    for (const [slot, reading] of cutReadings(figures, line, kept.length, sixth)) readings.set(slot, reading);
    return [...labels, ...printFigures(figures, kept)];
  });
  return { lines: [...CUT_HEADER, ...rows].map((row) => row.join("\t")), readings };
}

const CUT_HEADER: readonly (readonly string[])[] = [
  [REQUEST_HINT, "", "申请人情况", "", "", "", "", ""],
  ["", "", "自然人", "法人或其他组织", "", "", "", "总计"],
  ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
];

function labelsOf({ main, sub, detail }: RequestLine): readonly string[] {
  return detail === "" ? [main, sub] : ["", sub, detail];
}

/**
 * What a reader must take the sixth figures for: other organisations, unless every one that is told equals the sum of
 * the five before it. A column is the same in every row, so one row in which it is no sum decides for all of them.
 */
function tellSixth(figures: Figures, lines: readonly RequestLine[]): "org_other" | "total" {
  const rows = lines.filter((line) => WIDTH - labelsOf(line).length === TOTAL_COLUMN);
  const isSum = rows.map(({ slots }) => sixthOf(figures, slots) === fiveOf(figures, slots));
  const isTold = rows.some(({ slots }) => sixthOf(figures, slots) !== 0);
  return isTold && !isSum.includes(false) ? "total" : "org_other";
}

function fiveOf(figures: Figures, slots: readonly number[]): number {
  return slots.slice(0, TOTAL_COLUMN - 1).reduce((sum, slot) => sum + figureAt(figures, slot), 0);
}

function sixthOf(figures: Figures, slots: readonly number[]): number {
  return figureAt(figures, slots[TOTAL_COLUMN - 1] ?? -1);
}

/** With the figure of other organisations the total can be added up. Of five figures neither follows. */
function cutReadings(
  figures: Figures,
  { slots }: RequestLine,
  kept: number,
  sixth: "org_other" | "total",
): readonly [number, Reading][] {
  const [other, total] = slots.slice(COLUMNS - 2);
  if (other === undefined || total === undefined) return [];
  if (kept < TOTAL_COLUMN) return [other, total].map((slot) => [slot, { value: null, status: "cut_off" }]);
  const value = sixthOf(figures, slots);
  if (sixth === "total") {
    return [
      [other, { value: null, status: "cut_off" }],
      [total, { value, status: "inferred" }],
    ];
  }
  return [
    [other, { value, status: "inferred" }],
    [total, { value: fiveOf(figures, slots) + value, status: "derived" }],
  ];
}
