import { cellWords } from "../vocabulary/check-operands";
import { CELL_BY_KEY, cellKey } from "../vocabulary/form";
import { cellLocator, locatorElsewhere } from "../vocabulary/locators";
import { APPLICANTS } from "../vocabulary/requests-form";
import { ITEM_CHAINS, STOCKS } from "../vocabulary/year-operands";
import { type Assessment, type Compared, formatSum, notAssessable, passes } from "./assessment";
import { findTold, whyNotTold, type YearChain, type YearFigures } from "./year-figures";

/** A cell of one of the two years; `minus` where the formula takes it away. */
type Operand = { readonly figures: YearFigures; readonly key: string; readonly minus?: true };

type Link = {
  readonly relation: "equal" | "at_most";
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  readonly outcome: "fail" | "warn";
};

/** C-30 (R5): what last year's report carries out is what this year's carries in; the rows are alike in both editions. */
export function checkCarryOver({ current, previous }: YearChain): readonly Assessment[] {
  return APPLICANTS.map(({ code }) =>
    assessLink(
      {
        relation: "equal",
        outcome: "fail",
        left: [{ figures: previous, key: cellKey("req_carried_out", code) }],
        right: [{ figures: current, key: cellKey("req_carried_in", code) }],
      },
      current,
    ),
  );
}

/** C-32 (R6): doubtful only in the first link after a new edition and where a clean-up of documents is told. */
export function checkStocks({ current, previous, earlier }: YearChain): readonly Assessment[] {
  const refused = findEditionObstacle("2021", current, previous);
  if (refused !== null) return refused;
  const before = earlier[0];
  const fresh = before === undefined ? previous.year <= FIRST_YEAR_OF_2021 : before.edition !== previous.edition;
  const outcome = fresh || current.mentionsCleanup ? "warn" : "fail";
  return STOCKS.map(({ stock, added, removed }) =>
    assessLink(
      {
        relation: "equal",
        outcome,
        left: [
          { figures: previous, key: stock },
          { figures: current, key: added },
          { figures: current, key: removed, minus: true },
        ],
        right: [{ figures: current, key: stock }],
      },
      current,
    ),
  );
}

const FIRST_YEAR_OF_2021 = 2021;

/** C-12: nothing is repealed that was not in force or issued. */
export function checkRepeals({ current, previous }: YearChain): readonly Assessment[] {
  const refused = findEditionObstacle("2021", current, previous);
  if (refused !== null) return refused;
  return STOCKS.map(({ stock, added, removed }) =>
    assessLink(
      {
        relation: "at_most",
        outcome: "fail",
        left: [{ figures: current, key: removed }],
        right: [
          { figures: previous, key: stock },
          { figures: current, key: added },
        ],
      },
      current,
    ),
  );
}

/** C-18 (R7): only between two reports of the 2019 edition. */
export function checkItemChains({ current, previous }: YearChain): readonly Assessment[] {
  const refused = findEditionObstacle("2019", current, previous);
  if (refused !== null) return refused;
  return ITEM_CHAINS.map(({ items, change }) =>
    assessLink(
      {
        relation: "equal",
        outcome: "fail",
        left: [
          { figures: previous, key: items },
          { figures: previous, key: change },
        ],
        right: [{ figures: current, key: items }],
      },
      current,
    ),
  );
}

/** C-10: disputes although neither year tells a request; they may stem from older ones. */
export function checkDisputesAlone({ current, previous }: YearChain): readonly Assessment[] {
  const disputes = ["recon_total", "suit_direct_total", "suit_after_recon_total"].map((key) => ({
    figures: current,
    key,
  }));
  const requests = [
    { figures: current, key: "req_new/total" },
    { figures: current, key: "req_carried_in/total" },
    { figures: previous, key: "req_new/total" },
  ];
  const unknown = findUnknown(disputes) ?? findUnknown(requests);
  if (unknown !== undefined) return [notAssessable(whyNotTold(unknown.figures, unknown.key))];
  if (addUp(disputes) === 0 || addUp(requests) !== 0) return [passes(1)];
  const compared = compareSides({ left: disputes, right: requests }, current);
  return [{ outcome: "warn", compared: { ...compared, where: { zh: "行政复议、行政诉讼", en: "Disputes" } } }];
}

/** Nothing to compare where neither year has the edition; a change of edition is a reason. */
function findEditionObstacle(
  edition: "2019" | "2021",
  current: YearFigures,
  previous: YearFigures,
): readonly Assessment[] | null {
  if (current.edition === edition && previous.edition === edition) return null;
  if (current.edition !== edition && previous.edition !== edition) return [];
  const unknown = [current, previous].some((figures) => figures.edition === "unknown" || figures.edition === "free");
  return [notAssessable(unknown ? "edition_unknown" : "edition_change")];
}

function assessLink(link: Link, current: YearFigures): Assessment {
  const unknown = findUnknown(link.left) ?? findUnknown(link.right);
  if (unknown !== undefined) return notAssessable(whyNotTold(unknown.figures, unknown.key));
  const difference = addUp(link.left) - addUp(link.right);
  const holds = link.relation === "equal" ? difference === 0 : difference <= 0;
  return holds ? passes(1) : { outcome: link.outcome, compared: compareSides(link, current) };
}

function findUnknown(side: readonly Operand[]): Operand | undefined {
  return side.find(({ figures, key }) => findTold(figures, key) === null);
}

/** What a side comes to, its operands all told. */
function addUp(side: readonly Operand[]): number {
  let sum = 0;
  for (const { figures, key, minus } of side) {
    const value = findTold(figures, key) ?? Number.NaN;
    sum += minus === true ? -value : value;
  }
  return sum;
}

function compareSides({ left, right }: Pick<Link, "left" | "right">, current: YearFigures): Compared {
  const values = (side: readonly Operand[], minus: boolean) =>
    side
      .filter((operand) => (operand.minus === true) === minus)
      .map(({ figures, key }) => findTold(figures, key) ?? Number.NaN);
  const named = CELL_BY_KEY.get(right.at(-1)?.key ?? "");
  return {
    where: named === undefined ? { zh: "", en: "" } : cellWords(named),
    left: formatSum(values(left, false), values(left, true)),
    right: formatSum(values(right, false), values(right, true)),
    leftValue: addUp(left),
    rightValue: addUp(right),
    locators: [...left, ...right].map((operand) => operandLocator(operand, current)),
  };
}

function operandLocator({ figures, key }: Operand, current: YearFigures): string {
  const cell = CELL_BY_KEY.get(key);
  const locator = cell === undefined ? key : cellLocator(cell);
  return figures.year === current.year ? locator : locatorElsewhere(figures.year, locator);
}
