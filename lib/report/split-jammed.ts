import type { SourceCell } from "../document/source-document";
import type { ReportEdition } from "../vocabulary/editions";
import { type RowIdentity, rowIdentities } from "../vocabulary/identities";
import type { RequestCode } from "../vocabulary/requests-form";
import { filledCells } from "./place-cells";
import { readCell } from "./read-cell";
import type { TableRow } from "./table-rows";

type Row = TableRow<RequestCode>;
type Figures = readonly number[];

const DIGITS = /^\d+$/;
const ZEROS = /^0+$/;
/** Above it the splits of one row are too many to be told apart by the sums. */
const LONGEST_JAM = 18;
/** More than the form has: a text that is no table. */
const MOST_ROWS = 30;
const MOST_COMBINATIONS = 20_000;

/** Whether fewer cells than figures hold nothing but digits: all in one (0000012), or zeros stuck together. */
export function isJammed(cells: readonly SourceCell[], count: number): boolean {
  const filled = filledCells(cells);
  if (filled.length === 0 || filled.length >= count) return false;
  const text = jammedText(filled);
  if (text.length < count || text.length > LONGEST_JAM || !DIGITS.test(text)) return false;
  return filled.length === 1 || (text.length === count && ZEROS.test(text));
}

function jammedText(filled: readonly SourceCell[]): string {
  return filled.map(({ text }) => text).join("");
}

/**
 * The figures of rows printed without gaps (field guide B10): seven zeros are seven zeros; other digits are split where
 * just one way satisfies R3 in the row and R1 and R2 down the columns. Rows that stay doubtful are left out.
 */
export function splitJammedRows(
  jammed: readonly Row[],
  rows: readonly Row[],
  edition: ReportEdition,
): ReadonlyMap<Row, Figures> {
  const solved = new Map<Row, Figures>();
  if (jammed.length === 0 || jammed.length > MOST_ROWS) return solved;
  const known = new Map<RequestCode, Figures>();
  for (const row of rows) {
    const figures = filledCells(row.cells).map(({ text }) => readCell(text).value);
    if (figures.length === COLUMNS && figures.every((value) => value !== null)) known.set(row.row, figures);
  }
  const open: { row: Row; splits: readonly Figures[] }[] = [];
  for (const row of jammed) {
    const text = jammedText(filledCells(row.cells));
    if (ZEROS.test(text)) {
      if (text.length !== COLUMNS) continue;
      solved.set(row, NO_REQUESTS);
      known.set(row.row, NO_REQUESTS);
    } else open.push({ row, splits: listSplits(text, COLUMNS).filter(addsUp) });
  }
  const possible = combine(open, known, edition === "free" || edition === "unknown" ? [] : rowIdentities(edition));
  open.forEach(({ row }, i) => {
    const [first, ...others] = possible.map((combination) => combination[i]);
    if (first !== undefined && others.every((split) => split?.join() === first.join())) solved.set(row, first);
  });
  return solved;
}

const COLUMNS = 7;
const NO_REQUESTS: Figures = [0, 0, 0, 0, 0, 0, 0];

/** Every way to part digits into `count` numbers without leading zeros. */
export function listSplits(text: string, count: number): readonly Figures[] {
  if (count === 1) return text.length > 0 && (text === "0" || !text.startsWith("0")) ? [[Number(text)]] : [];
  const splits: Figures[] = [];
  const longest = text.startsWith("0") ? 1 : text.length - count + 1;
  for (let length = 1; length <= longest; length += 1) {
    const head = Number(text.slice(0, length));
    for (const rest of listSplits(text.slice(length), count - 1)) splits.push([head, ...rest]);
  }
  return splits;
}

/** R3: the last is the sum of the others. */
export function addsUp(figures: Figures): boolean {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum === 2 * (figures[figures.length - 1] ?? Number.NaN);
}

/** The choices of one split for each row that break no sum down the columns. */
function combine(
  open: readonly { row: Row; splits: readonly Figures[] }[],
  known: ReadonlyMap<RequestCode, Figures>,
  identities: readonly RowIdentity[],
): readonly (readonly Figures[])[] {
  if (open.reduce((product, { splits }) => product * splits.length, 1) > MOST_COMBINATIONS) return [];
  let combinations: readonly (readonly Figures[])[] = [[]];
  for (const { splits } of open) {
    combinations = combinations.flatMap((chosen) => splits.map((split) => [...chosen, split]));
  }
  return combinations.filter((chosen) => {
    const figures = new Map(known);
    open.forEach(({ row }, i) => {
      const split = chosen[i];
      if (split !== undefined) figures.set(row.row, split);
    });
    return identities.every((identity) => holds(identity, figures));
  });
}

/** True too where a row of the identity is not known. */
function holds({ left, right }: RowIdentity, figures: ReadonlyMap<RequestCode, Figures>): boolean {
  const sides = [left, right].map((codes) => codes.map((code) => figures.get(code)));
  if (sides.flat().includes(undefined)) return true;
  const [leftSums, rightSums] = sides.map((side) =>
    NO_REQUESTS.map((_, column) => side.reduce((sum, row) => sum + (row?.[column] ?? Number.NaN), 0)),
  );
  return leftSums?.join() === rightSums?.join();
}
