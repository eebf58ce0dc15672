import { cellWords } from "../vocabulary/check-operands";
import { type FormCell, TABLES } from "../vocabulary/form";
import { cellLocator, locatorElsewhere } from "../vocabulary/locators";
import { FLOW_CELLS, WATCHED_CELLS } from "../vocabulary/year-operands";
import { type Assessment, notAssessable, passes } from "./assessment";
import { dueIn, findTold, keyOf, tellSingle, whyNotTold, type YearChain, type YearFigures } from "./year-figures";

/** C-33: a figure of ten or more that is ten times, or a tenth, of the year before. */
export function checkSudden({ current, previous }: YearChain): readonly Assessment[] {
  return WATCHED_CELLS.flatMap((cell) => {
    const value = findTold(current, keyOf(cell));
    if (value === null) return [];
    const before = findTold(previous, keyOf(cell));
    if (before === null) {
      return [notAssessable(previous.values.has(keyOf(cell)) ? whyNotTold(previous, keyOf(cell)) : "edition_change")];
    }
    if (before < 1) return [notAssessable("too_small")];
    const sudden = Math.max(value, before) >= 10 && (value >= 10 * before || before >= 10 * value);
    return [sudden ? suddenChange(cell, before, value, previous) : passes(1)];
  });
}

function suddenChange(cell: FormCell, before: number, value: number, previous: YearFigures): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: cellWords(cell),
      left: String(before),
      right: String(value),
      leftValue: before,
      rightValue: value,
      locators: [locatorElsewhere(previous.year, cellLocator(cell)), cellLocator(cell)],
    },
  };
}

/** C-34: five or more, the same for three years on end; told once, in the year in which it becomes so. */
export function checkFrozen({ current, previous, earlier }: YearChain): readonly Assessment[] {
  const [before, stillBefore] = earlier;
  if (before === undefined) return [notAssessable("too_few_years")];
  return FLOW_CELLS.flatMap((cell) => {
    const key = keyOf(cell);
    const value = findTold(current, key);
    if (value === null || value < 5) return [];
    const values = [previous, before].map((figures) => findTold(figures, key));
    if (values.some((told) => told === null)) return [notAssessable("too_few_years")];
    const frozen = values.every((told) => told === value);
    const alreadyTold = stillBefore !== undefined && findTold(stillBefore, key) === value;
    if (!frozen || alreadyTold) return [passes(1)];
    return [frozenValue(cell, value, [before, previous])];
  });
}

function frozenValue(cell: FormCell, value: number, others: readonly YearFigures[]): Assessment {
  return {
    outcome: "warn",
    compared: {
      where: cellWords(cell),
      left: String(value),
      right: String(others.length + 1),
      leftValue: value,
      rightValue: null,
      locators: [...others.map(({ year }) => locatorElsewhere(year, cellLocator(cell))), cellLocator(cell)],
    },
  };
}

/** C-35: a whole table, three or more of its figures not zero, that is last year's once more. */
export function checkCopiedTables({ current, previous }: YearChain): readonly Assessment[] {
  if (current.edition !== previous.edition) return [notAssessable("edition_change")];
  return TABLES.map(({ code, zh, en }) => {
    if (tellSingle(current, code, FEWEST_CELLS).length < FEWEST_CELLS) return notAssessable("too_few_cells");
    const same = dueIn(current, code).every(
      (cell) => findTold(previous, keyOf(cell)) === findTold(current, keyOf(cell)),
    );
    if (!same) return passes(1);
    return {
      outcome: "warn",
      compared: {
        where: { zh, en },
        left: String(tellSingle(current, code).length),
        right: String(previous.year),
        leftValue: null,
        rightValue: null,
        locators: [code, locatorElsewhere(previous.year, code)],
      },
    };
  });
}

/** Fewer equal figures, sums left out, are chance. */
export const FEWEST_CELLS = 3;
