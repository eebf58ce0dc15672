import type { Edition } from "../../vocabulary/editions";
import type { Figures } from "../form-slots";
import { AS_PRINTED, type RenderedTable } from "./rendered-table";
import { DISPUTE_HEADER, disputeFigures, proactiveRows, REQUEST_HEADER, requestRow } from "./tabbed-tables";
import { requestLines } from "./table-rows";

/** B9: cells between pipes, empty ones collapsed to nothing: `行政许可 | 0 |||`. */
export function pipedProactive(figures: Figures, edition: Edition): RenderedTable {
  return piped(proactiveRows(figures, edition));
}

export function pipedRequests(figures: Figures, edition: Edition): RenderedTable {
  return piped([...REQUEST_HEADER, ...requestLines(edition).map((line) => requestRow(figures, line))]);
}

export function pipedDisputes(figures: Figures, edition: Edition): RenderedTable {
  return piped([...DISPUTE_HEADER, disputeFigures(figures, edition)]);
}

function piped(rows: readonly (readonly string[])[]): RenderedTable {
  return {
    lines: rows.map((row) =>
      row
        .map((cell) => (cell === "" ? "" : ` ${cell} `))
        .join("|")
        .trim(),
    ),
    readings: AS_PRINTED,
  };
}
