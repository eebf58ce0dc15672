import { BOTH } from "../vocabulary/editions";
import { cellKey, type Table } from "../vocabulary/form";
import { APPLICANT_PARTS, DISPUTE_SUMS, rowIdentities } from "../vocabulary/identities";
import { APPLICANTS, REQUEST_ROWS } from "../vocabulary/requests-form";
import type { Fact } from "./report-facts";

/** Σ left = Σ right over cells of one table. */
type Sum = { readonly table: Table; readonly left: readonly string[]; readonly right: readonly string[] };

/** The printed figures of a table by cell; null where the cell is blank. Other absences have no entry. */
type Figures = ReadonlyMap<string, number | null>;

/**
 * Blank cells that the form's sums prove to be zero become `blank_as_zero` (field guide B14, R1-R4). A blank is zero
 * where one side of a sum is complete and the printed figures of the other already reach it, for counts are never
 * negative; or where all its sums hold with blanks as zeros and one of them has a figure above zero. A table that
 * prints nothing but zeros proves nothing, and a blank whose zero would break any sum stays blank.
 */
export function proveBlanks(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ status }) => status === "blank")) return facts;
  const blank = new Set<Table>();
  const telling = new Set<Table>();
  for (const { cell, value, status } of facts) {
    if (status === "blank") blank.add(cell.table);
    else if (value !== null && value !== 0) telling.add(cell.table);
  }
  const tables = [...blank].filter((table) => telling.has(table));
  if (tables.length === 0) return facts;
  const printed = new Map<string, number | null>();
  for (const { cell, value, status } of facts) {
    if (value !== null || status === "blank") printed.set(cellKey(cell.indicator, cell.applicant), value);
  }
  const proven = new Set(tables.flatMap((table) => [...proveZeros(table, printed)]));
  return facts.map((fact) =>
    proven.has(cellKey(fact.cell.indicator, fact.cell.applicant))
      ? { ...fact, value: 0, status: "blank_as_zero" as const }
      : fact,
  );
}

function proveZeros(table: Table, printed: Figures): ReadonlySet<string> {
  const sums = SUMS.filter(
    (sum) =>
      sum.table === table && sum.left.every((key) => printed.has(key)) && sum.right.every((key) => printed.has(key)),
  );
  const figures = new Map(printed);
  const proven = new Set<string>();
  for (let before = -1; before !== proven.size; ) {
    before = proven.size;
    const sure = sums.flatMap((sum) => [
      ...forcedZeros(sum.left, sum.right, figures),
      ...forcedZeros(sum.right, sum.left, figures),
    ]);
    for (const key of sure.length > 0 ? sure : agreedZeros(sums, figures)) {
      figures.set(key, 0);
      proven.add(key);
    }
  }
  for (const sum of sums) {
    if (isComplete(sum, figures) && !holds(sum, figures)) for (const key of cellsOf(sum)) proven.delete(key);
  }
  return proven;
}

/** The blanks of one side where its printed figures reach the other side, which is complete. */
function forcedZeros(side: readonly string[], other: readonly string[], figures: Figures): readonly string[] {
  if (other.some((key) => figures.get(key) === null)) return [];
  const blanks = side.filter((key) => figures.get(key) === null);
  return blanks.length > 0 && sumOf(side, figures) === sumOf(other, figures) ? blanks : [];
}

/** Blanks all of whose sums hold if blanks are zeros, at least one of them with a figure above zero. */
function agreedZeros(sums: readonly Sum[], figures: Figures): readonly string[] {
  const broken = new Set(sums.filter((sum) => !holds(sum, figures)).flatMap(cellsOf));
  const telling = sums.filter((sum) => holds(sum, figures) && sumOf(sum.left, figures) > 0);
  return telling.flatMap(cellsOf).filter((key) => figures.get(key) === null && !broken.has(key));
}

function cellsOf({ left, right }: Sum): readonly string[] {
  return [...left, ...right];
}

function isComplete(sum: Sum, figures: Figures): boolean {
  return cellsOf(sum).every((key) => figures.get(key) !== null);
}

function holds({ left, right }: Sum, figures: Figures): boolean {
  return sumOf(left, figures) === sumOf(right, figures);
}

/** Of the figures that are printed or proven. */
function sumOf(keys: readonly string[], figures: Figures): number {
  let sum = 0;
  for (const key of keys) {
    const figure = figures.get(key);
    if (typeof figure === "number") sum += figure;
  }
  return sum;
}

const SUMS: readonly Sum[] = [
  ...BOTH.flatMap((edition) =>
    rowIdentities(edition).flatMap(({ left, right }) =>
      APPLICANTS.map(({ code }) => ({
        table: "requests" as const,
        left: left.map((row) => cellKey(row, code)),
        right: right.map((row) => cellKey(row, code)),
      })),
    ),
  ),
  ...REQUEST_ROWS.map(({ code }) => ({
    table: "requests" as const,
    left: APPLICANT_PARTS.map((part) => cellKey(code, part)),
    right: [cellKey(code, "total")],
  })),
  ...DISPUTE_SUMS.map(({ total, parts }) => ({ table: "disputes" as const, left: parts, right: [total] })),
];
