import type { Edition } from "../../vocabulary/editions";
import { COLUMNS, type Figures, figureAt, TOTAL_COLUMN } from "../form-slots";
import type { Reading, RenderedTable } from "./rendered-table";
import { printFigures, REQUEST_HINT, type RequestLine, requestLines } from "./table-rows";

const WIDTH = 8;

/** B3: every row of section 3 is cut after eight cells, so that rows of one or two labels keep six figures, others five. */
export function cutRequests(figures: Figures, edition: Edition): RenderedTable {
  const readings = new Map<number, Reading>();
  const rows = requestLines(edition).map((line) => {
    const labels = line.detail === "" ? [line.main, line.sub] : ["", line.sub, line.detail];
    const kept = line.slots.slice(0, WIDTH - labels.length);
    for (const [slot, reading] of cutReadings(figures, line, kept.length)) readings.set(slot, reading);
    return [...labels, ...printFigures(figures, kept)];
  });
  return { lines: [...CUT_HEADER, ...rows].map((row) => row.join("\t")), readings };
}

const CUT_HEADER: readonly (readonly string[])[] = [
  [REQUEST_HINT, "", "申请人情况", "", "", "", "", ""],
  ["", "", "自然人", "法人或其他组织", "", "", "", "总计"],
  ["", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
];

/**
 * The sixth figure is that of other organisations, and with it the total can be added up; but a sixth figure that
 * equals the sum of the five before it is the total. Of five figures neither follows.
 */
function cutReadings(figures: Figures, { slots }: RequestLine, kept: number): readonly [number, Reading][] {
  const [other, total] = slots.slice(COLUMNS - 2);
  if (other === undefined || total === undefined) return [];
  if (kept < TOTAL_COLUMN) return [other, total].map((slot) => [slot, { value: null, status: "cut_off" }]);
  const five = slots.slice(0, TOTAL_COLUMN - 1).reduce((sum, slot) => sum + figureAt(figures, slot), 0);
  const sixth = figureAt(figures, other);
  if (sixth !== 0 && sixth === five) {
    return [
      [other, { value: null, status: "cut_off" }],
      [total, { value: sixth, status: "inferred" }],
    ];
  }
  return [
    [other, { value: sixth, status: "inferred" }],
    [total, { value: five + sixth, status: "derived" }],
  ];
}
