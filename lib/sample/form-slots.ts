import type { Edition } from "../vocabulary/editions";
import { CELL_BY_KEY, cellKey, cellsDue, FORM_CELLS, type FormCell, type FormCode } from "../vocabulary/form";
import { APPLICANTS, type Applicant, REQUEST_ROWS, type RequestCode } from "../vocabulary/requests-form";

/** The figures of one report by slot, which is the ordinal of the cell less one; null where its edition has no such cell. */
export type Figures = readonly (number | null)[];

/** The slot of a cell; its name must be one of the form's. */
export function slotOf(indicator: FormCode, applicant: Applicant | "" = ""): number {
  const cell = CELL_BY_KEY.get(cellKey(indicator, applicant));
  if (cell === undefined) throw new Error(`no such cell in the form: ${cellKey(indicator, applicant)}`);
  return cell.ordinal - 1;
}

/** The figure in a cell that the edition asks for. */
export function figureOf(figures: Figures, indicator: FormCode, applicant: Applicant | "" = ""): number {
  return figureAt(figures, slotOf(indicator, applicant));
}

export function figureAt(figures: Figures, slot: number): number {
  const figure = figures[slot];
  if (figure === undefined || figure === null) throw new Error(`the edition has no cell in slot ${slot}`);
  return figure;
}

/** Zero in every cell of the edition. */
export function zeroFigures(edition: Edition): (number | null)[] {
  return [...ZEROS[edition]];
}

/** The slot of a row's first column, natural persons; the six other columns follow. */
export function rowSlot(row: RequestCode): number {
  const slot = ROW_SLOTS.get(row);
  if (slot === undefined) throw new Error(`no such row in the form: ${row}`);
  return slot;
}

export const COLUMNS = APPLICANTS.length;
export const TOTAL_COLUMN = COLUMNS - 1;

export const OUTCOME_ROWS: Readonly<Record<Edition, readonly RequestCode[]>> = {
  "2019": outcomeRows("2019"),
  "2021": outcomeRows("2021"),
};

/** The due cells of an edition, by table, as slots. */
export function slotsOf(edition: Edition, table: FormCell["table"]): readonly number[] {
  return SLOTS[edition][table];
}

function outcomeRows(edition: Edition): readonly RequestCode[] {
  return REQUEST_ROWS.filter((row) => row.role === "outcome" && row.editions.some((one) => one === edition)).map(
    (row) => row.code,
  );
}

const ROW_SLOTS: ReadonlyMap<string, number> = new Map(
  REQUEST_ROWS.map((row) => [row.code, slotOf(row.code, "natural_person")]),
);

function zerosOf(edition: Edition): Figures {
  return FORM_CELLS.map((cell) => (cell.editions.includes(edition) ? 0 : null));
}

const ZEROS: Readonly<Record<Edition, Figures>> = { "2019": zerosOf("2019"), "2021": zerosOf("2021") };

function slotsByTable(edition: Edition): Readonly<Record<FormCell["table"], readonly number[]>> {
  const of = (table: FormCell["table"]) =>
    cellsDue(edition)
      .filter((cell) => cell.table === table)
      .map((cell) => cell.ordinal - 1);
  return { proactive: of("proactive"), requests: of("requests"), disputes: of("disputes") };
}

const SLOTS = { "2019": slotsByTable("2019"), "2021": slotsByTable("2021") };
