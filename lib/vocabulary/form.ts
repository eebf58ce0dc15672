import { DISPUTE_CELLS, type DisputeCode } from "./disputes-form";
import { BOTH, type Edition, type ReportEdition } from "./editions";
import { type Measure, PROACTIVE_CELLS, type ProactiveCode } from "./proactive-form";
import { APPLICANTS, type Applicant, REQUEST_ROWS, type RequestCode } from "./requests-form";

/** The three tables of the form: its sections 2, 3 and 4. */
export const TABLES = [
  { code: "proactive", section: 2, zh: "主动公开政府信息情况", en: "Proactive disclosure" },
  { code: "requests", section: 3, zh: "收到和处理政府信息公开申请情况", en: "Requests received and handled" },
  { code: "disputes", section: 4, zh: "政府信息公开行政复议、行政诉讼情况", en: "Reconsideration and litigation" },
] as const;

export type Table = (typeof TABLES)[number]["code"];
export type FormCode = ProactiveCode | RequestCode | DisputeCode;

/** One number of the form. `applicant` is "" outside section 3. `ordinal` is the cell's place in the fixed order of rows. */
export type FormCell = {
  readonly ordinal: number;
  readonly table: Table;
  readonly indicator: FormCode;
  readonly applicant: Applicant | "";
  readonly editions: readonly Edition[];
  readonly unit: string;
  readonly measure: Measure;
};

/** Every cell of either edition, in the order of printing: 29 + 26 × 7 + 15. */
export const FORM_CELLS: readonly FormCell[] = [
  ...PROACTIVE_CELLS.map((cell) => ({
    table: "proactive" as const,
    indicator: cell.code,
    applicant: "" as const,
    editions: cell.editions,
    unit: cell.unit,
    measure: cell.measure,
  })),
  ...REQUEST_ROWS.flatMap((row) =>
    APPLICANTS.map((applicant) => ({
      table: "requests" as const,
      indicator: row.code,
      applicant: applicant.code,
      editions: row.editions,
      unit: "件",
      measure: "count" as const,
    })),
  ),
  ...DISPUTE_CELLS.map((cell) => ({
    table: "disputes" as const,
    indicator: cell.code,
    applicant: "" as const,
    editions: BOTH,
    unit: "件",
    measure: "count" as const,
  })),
].map((cell, index) => ({ ordinal: index + 1, ...cell }));

/**
 * The cells a report of this edition has to fill: 200 in 2021, 198 in 2019, none before the form.
 * Where the edition is unknown only the cells that every edition asks for are due.
 */
export function cellsDue(edition: ReportEdition): readonly FormCell[] {
  return DUE[edition];
}

const DUE: Readonly<Record<ReportEdition, readonly FormCell[]>> = {
  "2019": FORM_CELLS.filter((cell) => cell.editions.includes("2019")),
  "2021": FORM_CELLS.filter((cell) => cell.editions.includes("2021")),
  unknown: FORM_CELLS.filter((cell) => cell.editions.length === 2),
  free: [],
};

/** `req_new/total` for section 3, the indicator alone elsewhere: the key of a cell within a report. */
export function cellKey(indicator: string, applicant: string): string {
  return applicant === "" ? indicator : `${indicator}/${applicant}`;
}

export const CELL_BY_KEY: ReadonlyMap<string, FormCell> = new Map(
  FORM_CELLS.map((cell) => [cellKey(cell.indicator, cell.applicant), cell]),
);
