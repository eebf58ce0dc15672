import type { Status } from "../../vocabulary/absences";
import type { Edition } from "../../vocabulary/editions";
import type { Figures } from "../form-slots";

/** A table in text, and what a correct reader makes of the slots that it does not simply read as printed. */
export type RenderedTable = {
  readonly lines: readonly string[];
  readonly readings: ReadonlyMap<number, Reading>;
};

export type Reading = { readonly value: number | null; readonly status: Status };

/** Lays out one table of the form. */
export type TableRenderer = (figures: Figures, edition: Edition) => RenderedTable;

/** Nothing but what is printed. */
export const AS_PRINTED: ReadonlyMap<number, Reading> = new Map();

/** One reading for every slot of the list. */
export function readAll(slots: readonly number[], read: (slot: number) => Reading): ReadonlyMap<number, Reading> {
  return new Map(slots.map((slot) => [slot, read(slot)]));
}
