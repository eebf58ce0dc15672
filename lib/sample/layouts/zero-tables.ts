import type { AbsenceStatus } from "../../vocabulary/absences";
import type { Edition } from "../../vocabulary/editions";
import type { Table } from "../../vocabulary/form";
import { type Figures, slotsOf } from "../form-slots";
import type { Reading, RenderedTable, TableRenderer } from "./rendered-table";

/**
 * B14: zeros written as something else in a table that is otherwise laid out as `render` does: the figure of every zero
 * slot is replaced in its row. `read` tells what a reader makes of such a cell.
 */
export function zerosAs(word: string, table: Table, render: TableRenderer, read: ZeroReading): TableRenderer {
  return (figures: Figures, edition: Edition): RenderedTable => {
    const slots = slotsOf(edition, table);
    const { lines } = render(figures, edition);
    const reading = read(slots.some((slot) => figures[slot] !== 0));
    const zeros = slots.filter((slot) => figures[slot] === 0);
    return {
      lines: lines.map((line) =>
        line
          .split("\t")
          .map((cell) => (cell === "0" ? word : cell))
          .join("\t"),
      ),
      readings: new Map(zeros.map((slot) => [slot, reading])),
    };
  };
}

/** What a cell with the word in place of zero is read as; `proven`: a number in the table lets the sums prove zeros. */
export type ZeroReading = (proven: boolean) => Reading;

/** The sums of section 3 tie every cell to a printed number, if there is one. */
export const readBlankRequest: ZeroReading = (proven) =>
  proven ? { value: 0, status: "blank_as_zero" } : { value: null, status: "blank" };

export const readNone: ZeroReading = () => ({ value: 0, status: "stated_none" });

export function readAbsence(status: AbsenceStatus): ZeroReading {
  return () => ({ value: null, status });
}
