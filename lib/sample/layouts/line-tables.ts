import type { Edition } from "../../vocabulary/editions";
import { type Figures, figureAt } from "../form-slots";
import { AS_PRINTED, type RenderedTable, readAll } from "./rendered-table";
import { DISPUTE_HEADER, disputeFigures, proactiveRows, REQUEST_HEADER } from "./tabbed-tables";
import { printFigures, proactiveBlocks, requestLines } from "./table-rows";

/** B7: one value per line, blank lines between, empty cells gone. */
export function linedProactive(figures: Figures, edition: Edition): RenderedTable {
  return lined(proactiveRows(figures, edition));
}

export function linedRequests(figures: Figures, edition: Edition): RenderedTable {
  const rows = requestLines(edition).map((line) => [
    line.main,
    line.sub,
    line.detail,
    ...printFigures(figures, line.slots),
  ]);
  return lined([...REQUEST_HEADER, ...rows]);
}

export function linedDisputes(figures: Figures, edition: Edition): RenderedTable {
  return lined([...DISPUTE_HEADER, disputeFigures(figures, edition)]);
}

/** B8: as B7, but the word 规章 is lost and three figures stand straight under the column heads. */
export function unlabelledProactive(figures: Figures, edition: Edition): RenderedTable {
  const rows = proactiveRows(figures, edition).map((row) => (row[0] === LOST_LABEL ? [" ", ...row.slice(1)] : row));
  const slots = proactiveBlocks(edition).flatMap((block) =>
    block.rows.filter((row) => row.label === LOST_LABEL).flatMap((row) => row.slots),
  );
  return {
    ...lined(rows),
    readings: readAll(slots, (slot) => ({ value: figureAt(figures, slot), status: "inferred" })),
  };
}

const LOST_LABEL = "规章";

/** B15: the fifteen figures of section 4, five of reconsideration on one line and ten of litigation on the next. */
export function twoLineDisputes(figures: Figures, edition: Edition): RenderedTable {
  const numbers = disputeFigures(figures, edition);
  return withHeader([numbers.slice(0, 5), numbers.slice(5)]);
}

/** B15: five figures a line, one line for each kind of dispute. */
export function threeLineDisputes(figures: Figures, edition: Edition): RenderedTable {
  const numbers = disputeFigures(figures, edition);
  return withHeader([numbers.slice(0, 5), numbers.slice(5, 10), numbers.slice(10)]);
}

function withHeader(rows: readonly (readonly string[])[]): RenderedTable {
  return { lines: [...DISPUTE_HEADER, ...rows].map((row) => row.join("\t")), readings: AS_PRINTED };
}

function lined(rows: readonly (readonly string[])[]): RenderedTable {
  const values = rows.flatMap((row) => row.filter((cell) => cell !== ""));
  return { lines: values.flatMap((value, nth) => (nth === 0 ? [value] : ["", value])), readings: AS_PRINTED };
}
