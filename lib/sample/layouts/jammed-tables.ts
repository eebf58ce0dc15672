import type { Edition } from "../../vocabulary/editions";
import { type Figures, figureAt, slotsOf } from "../form-slots";
import type { Reading, RenderedTable } from "./rendered-table";
import { DISPUTE_HEADER, REQUEST_HEADER, requestRow } from "./tabbed-tables";
import { printFigures, requestLines } from "./table-rows";

/** B10: the figures of a row run together behind its label. Rows with a figure of two digits keep their cells. */
export function jammedRequests(figures: Figures, edition: Edition): RenderedTable {
  const readings = new Map<number, Reading>();
  const rows = requestLines(edition).map((line) => {
    if (!canJam(figures, line.slots)) return requestRow(figures, line).join("\t");
    setInferred(readings, figures, line.slots);
    return `${line.main}${line.sub}${line.detail}${printFigures(figures, line.slots).join("")}`;
  });
  return { lines: [...REQUEST_HEADER.map((row) => row.join("\t")), ...rows], readings };
}

export function jammedDisputes(figures: Figures, edition: Edition): RenderedTable {
  const slots = slotsOf(edition, "disputes");
  const readings = new Map<number, Reading>();
  const jammed = canJam(figures, slots);
  if (jammed) setInferred(readings, figures, slots);
  return {
    lines: [...DISPUTE_HEADER.map((row) => row.join("\t")), printFigures(figures, slots).join(jammed ? "" : "\t")],
    readings,
  };
}

/** As many digits as figures: only one split is possible. */
function canJam(figures: Figures, slots: readonly number[]): boolean {
  return slots.every((slot) => figureAt(figures, slot) < 10);
}

function setInferred(readings: Map<number, Reading>, figures: Figures, slots: readonly number[]): void {
  for (const slot of slots) readings.set(slot, { value: figureAt(figures, slot), status: "inferred" });
}
