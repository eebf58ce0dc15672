import { type SumCheck, type SumPair, sumChecks } from "../vocabulary/check-operands";
import type { NotAssessableReason } from "../vocabulary/check-reasons";
import type { CheckCode } from "../vocabulary/checks";
import type { FormCell } from "../vocabulary/form";
import { cellLocator } from "../vocabulary/locators";
import { type Assessment, type Compared, formatSum, NOTHING, notAssessable, passes } from "./assessment";
import { columnOf, findFigure, isAllZero, type KnownFigures, whyUnknown } from "./known-figures";

/** Every sum of one check of the catalogue (A6: R1 to R4 and the bounds), each column, row or block an instance. */
export function checkSums(check: CheckCode, figures: KnownFigures): readonly Assessment[] {
  const held = sumChecks(check, figures.edition);
  const [only] = held;
  if (only === undefined) return NOTHING;
  return held.length === 1 ? assess(only, figures) : held.flatMap((sum) => assess(sum, figures));
}

function assess(sum: SumCheck, figures: KnownFigures): readonly Assessment[] {
  if (sum.pairs.length === 0)
    return sum.impossible === 0 ? NOTHING : [notAssessable("edition_unknown", sum.impossible)];
  const table = sum.pairs[0]?.left[0]?.table;
  if (table === undefined || figures.tables[table].known === 0) return [emptyTable(sum.pairs, figures)];
  if (isAllZero(figures, table)) return [passes(sum.pairs.length)];
  const assessments: Assessment[] = [];
  const unassessed = new Map<string, { reason: NotAssessableReason; times: number }>();
  let passed = 0;
  for (const pair of sum.pairs) {
    const verdict = compare(sum, pair, figures);
    if (verdict === "pass") passed += 1;
    else if (verdict === "fail") assessments.push({ outcome: sum.outcome, compared: comparedSums(pair, figures) });
    else countMissing(unassessed, pair, figures);
  }
  if (passed > 0) assessments.push(passes(passed));
  for (const { reason, times } of unassessed.values()) assessments.push(notAssessable(reason, times));
  return assessments;
}

/** With a missing operand only a bound can decide: cells are not negative, so a known part may already be too much. */
function compare(sum: SumCheck, pair: SumPair, figures: KnownFigures): "pass" | "fail" | "not_assessable" {
  const known = addKnown(pair.left, figures) - addKnown(pair.right, figures);
  if (!Number.isNaN(known)) return (sum.relation === "equal" ? known === 0 : known <= 0) ? "pass" : "fail";
  const left = addUp(pair.left, figures);
  const right = addUp(pair.right, figures);
  const complete = left.missing + right.missing === 0;
  const difference = left.total - right.total;
  if (complete) return (sum.relation === "equal" ? difference === 0 : difference <= 0) ? "pass" : "fail";
  const provable = sum.bounded && !left.negative && !right.negative;
  return provable && right.missing === 0 && difference > 0 ? "fail" : "not_assessable";
}

/** Most sums have all their operands; NaN where one is missing. */
function addKnown(cells: readonly FormCell[], { value }: KnownFigures): number {
  let total = 0;
  for (const { ordinal } of cells) total += value[ordinal] ?? Number.NaN;
  return total;
}

function addUp(cells: readonly FormCell[], figures: KnownFigures) {
  let total = 0;
  let missing = 0;
  let negative = false;
  for (const { ordinal } of cells) {
    const value = figures.value[ordinal] ?? null;
    if (value === null) {
      missing += 1;
      continue;
    }
    total += value;
    if (value < 0) negative = true;
  }
  return { total, missing, negative };
}

/** A column that is missing as a whole is one reason, not one for each of its rows. */
function countMissing(
  unassessed: Map<string, { reason: NotAssessableReason; times: number }>,
  pair: SumPair,
  figures: KnownFigures,
): void {
  const missing = [...pair.left, ...pair.right].filter((cell) => findFigure(figures, cell) === null);
  const inLostColumn = missing.find(
    ({ table, ordinal }) => table === "requests" && figures.knownInColumn[columnOf(ordinal)] === 0,
  );
  const cause = inLostColumn ?? missing[0];
  if (cause === undefined) return;
  const reason = whyUnknown(figures, cause);
  const key = inLostColumn === undefined ? reason : `${reason} ${inLostColumn.applicant}`;
  const seen = unassessed.get(key);
  if (seen === undefined) unassessed.set(key, { reason, times: 1 });
  else if (inLostColumn === undefined) seen.times += 1;
}

function emptyTable(pairs: readonly SumPair[], figures: KnownFigures): Assessment {
  const cell = pairs[0]?.left[0];
  return notAssessable(cell === undefined ? "table_absent" : whyUnknown(figures, cell));
}

function comparedSums(pair: SumPair, figures: KnownFigures): Compared {
  const known = (cells: readonly FormCell[]) =>
    cells.map((cell) => findFigure(figures, cell)).filter((value) => value !== null);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const left = known(pair.left);
  const right = known(pair.right);
  return {
    where: pair.where,
    left: formatSum(left),
    right: formatSum(right),
    leftValue: total(left),
    rightValue: total(right),
    locators: [...pair.left, ...pair.right].map(cellLocator),
  };
}
