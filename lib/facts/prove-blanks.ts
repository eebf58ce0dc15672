import { BOTH } from "@/lib/vocabulary/editions";
import { cellKey, type Table } from "@/lib/vocabulary/form";
import { APPLICANT_PARTS, DISPUTE_SUMS, rowIdentities } from "@/lib/vocabulary/identities";
import { APPLICANTS, REQUEST_ROWS } from "@/lib/vocabulary/requests-form";
import type { Fact } from "./report-facts";

/** Σ left = Σ right over cells of one table that are all due. */
type Sum = { readonly table: Table; readonly left: readonly string[]; readonly right: readonly string[] };

/**
 * Blank cells that the form's sums prove to be zero become `blank_as_zero` (field guide B14): one side of R1-R4 is
 * known, the printed figures of the other already reach it, and counts are never negative. A table must print at
 * least one figure that is not zero, for sums of nothing but zeros and blanks prove nothing; and no other sum may
 * speak against the zero.
 */
export function proveBlanks(facts: readonly Fact[]): readonly Fact[] {
  const tables = new Set(facts.filter(({ status }) => status === "blank").map(({ cell }) => cell.table));
  const alive = [...tables].filter((table) =>
    facts.some(({ cell, value }) => cell.table === table && value !== null && value !== 0),
  );
  if (alive.length === 0) return facts;
  const known = new Map<string, number | null>();
  for (const { cell, value, status } of facts) {
    if (value !== null || status === "blank") known.set(cellKey(cell.indicator, cell.applicant), value);
  }
  const proven = new Set<string>();
  for (const table of alive) {
    const sums = SUMS.filter(
      (sum) => sum.table === table && [...sum.left, ...sum.right].every((key) => known.has(key)),
    );
    for (const key of proveZeros(sums, known)) proven.add(key);
  }
  return facts.map((fact) =>
    proven.has(cellKey(fact.cell.indicator, fact.cell.applicant))
      ? { ...fact, value: 0, status: "blank_as_zero" as const }
      : fact,
  );
}

/** Proves until nothing more follows; then takes back zeros that break a sum which has become complete. */
function proveZeros(sums: readonly Sum[], printed: ReadonlyMap<string, number | null>): ReadonlySet<string> {
  const values = new Map(printed);
  const proven = new Set<string>();
  const pending: Sum[] = [...sums];
  for (let before = -1; before !== proven.size; ) {
    before = proven.size;
    for (const { left, right } of pending) {
      for (const key of [...zerosOf(left, right, values), ...zerosOf(right, left, values)]) {
        values.set(key, 0);
        proven.add(key);
      }
    }
  }
  for (const { left, right } of sums) {
    const [a, b] = [sumOf(left, values), sumOf(right, values)];
    if (a.blank.length + b.blank.length > 0 || a.sum === b.sum) continue;
    for (const key of [...left, ...right]) proven.delete(key);
  }
  return proven;
}

/** The blanks of one side where its printed figures reach the other side, which is complete. */
function zerosOf(
  side: readonly string[],
  other: readonly string[],
  values: ReadonlyMap<string, number | null>,
): readonly string[] {
  const goal = sumOf(other, values);
  if (goal.blank.length > 0) return [];
  const met = sumOf(side, values);
  return met.blank.length > 0 && met.sum === goal.sum ? met.blank : [];
}

function sumOf(
  keys: readonly string[],
  values: ReadonlyMap<string, number | null>,
): { sum: number; blank: readonly string[] } {
  let sum = 0;
  const blank: string[] = [];
  for (const key of keys) {
    const value = values.get(key);
    if (value === null || value === undefined) blank.push(key);
    else sum += value;
  }
  return { sum, blank };
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
