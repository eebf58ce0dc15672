import type { CheckCode } from "../vocabulary/checks";
import type { Assessment } from "./assessment";
import { notAssessable } from "./assessment";
import { type CheckOutcome, tallyChecks } from "./check-report";
import { checkCarryOver, checkDisputesAlone, checkItemChains, checkRepeals, checkStocks } from "./check-year-links";
import { checkCopiedTables, checkFrozen, checkSudden } from "./check-year-patterns";
import { findTold, type YearChain, type YearFigures } from "./year-figures";

export type YearOutcome = CheckOutcome & { readonly year: number };

/**
 * Every check between the years of one place, whatever names it bore: one entry per year, in any order. Findings belong
 * to the later year. Only adjacent years are compared; table 2 never across a change of edition.
 */
export function checkYears(agency: string, years: readonly YearFigures[]): readonly YearOutcome[] {
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const links = countLinks(sorted);
  return sorted.map((current, index) => {
    const chain = yearChain(sorted, index);
    const checked: { check: CheckCode; assessments: readonly Assessment[] }[] = BETWEEN_YEARS.map(
      ({ check, assess }) => ({
        check,
        assessments: chain === null ? [notAssessable("year_missing")] : assess(chain),
      }),
    );
    if (index === sorted.length - 1) checked.push({ check: "C-31", assessments: [links] });
    return { year: current.year, ...tallyChecks(checked, { agency, year: current.year, edition: current.edition }) };
  });
}

const BETWEEN_YEARS: readonly {
  readonly check: CheckCode;
  readonly assess: (chain: YearChain) => readonly Assessment[];
}[] = [
  { check: "C-10", assess: checkDisputesAlone },
  { check: "C-12", assess: checkRepeals },
  { check: "C-18", assess: checkItemChains },
  { check: "C-30", assess: checkCarryOver },
  { check: "C-32", assess: checkStocks },
  { check: "C-33", assess: checkSudden },
  { check: "C-34", assess: checkFrozen },
  { check: "C-35", assess: checkCopiedTables },
];

function yearChain(sorted: readonly YearFigures[], index: number): YearChain | null {
  const current = sorted[index];
  const previous = sorted[index - 1];
  if (current === undefined || previous === undefined || previous.year !== current.year - 1) return null;
  const earlier: YearFigures[] = [];
  for (let at = index - 2; at >= 0; at -= 1) {
    const year = sorted[at];
    if (year === undefined || year.year !== current.year - 2 - earlier.length) break;
    earlier.push(year);
  }
  return { current, previous, earlier };
}

/** C-31: links of the carry-over chain (total column) that could be checked, of those between the first and last year. */
function countLinks(sorted: readonly YearFigures[]): Assessment {
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first.year === last.year) return notAssessable("too_few_years");
  const found = sorted.filter((current, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || previous.year !== current.year - 1) return false;
    return findTold(previous, "req_carried_out/total") !== null && findTold(current, "req_carried_in/total") !== null;
  }).length;
  return { outcome: "info", found, expected: last.year - first.year };
}
