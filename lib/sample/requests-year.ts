import type { DisputeBlock, DisputeResult } from "../vocabulary/disputes-form";
import type { Edition } from "../vocabulary/editions";
import type { RequestCode } from "../vocabulary/requests-form";
import { COLUMNS, type Figures, figureAt, figureOf, OUTCOME_ROWS, rowSlot, slotOf, TOTAL_COLUMN } from "./form-slots";
import { between, chance, pickWeighted, type Random } from "./random";

/** Who asks: most requests come from natural persons, few from firms. Column numbers of section 3. */
const ASKERS = [
  { column: 0, weight: 84 },
  { column: 1, weight: 9 },
  { column: 2, weight: 0.5 },
  { column: 3, weight: 1.5 },
  { column: 4, weight: 3 },
  { column: 5, weight: 2 },
] as const;

const OUTCOME_WEIGHTS: Readonly<Partial<Record<RequestCode, number>>> = {
  granted_full: 52,
  granted_part: 8,
  refused_legal_prohibition: 1,
  refused_third_party: 2,
  refused_internal: 3,
  refused_process: 3,
  refused_enforcement_file: 2,
  refused_admin_query: 2,
  unavailable_not_held: 16,
  unavailable_needs_creation: 3,
  unavailable_unclear: 2,
  unprocessed_petition: 4,
  unprocessed_repeat: 2,
  unprocessed_reissue: 1,
  other_no_correction: 2,
  other_misc: 1,
  other_total: 2,
};

const OUTCOMES: Readonly<Record<Edition, readonly { readonly row: RequestCode; readonly weight: number }[]>> = {
  "2019": weighted("2019"),
  "2021": weighted("2021"),
};

/** Fills section 3: what is carried in is what the year before carried out, column by column (R5). */
export function writeRequests(
  figures: (number | null)[],
  edition: Edition,
  level: number,
  previous: Figures | undefined,
  random: Random,
): void {
  const fresh =
    level === 0 ? 0 : level < 4 ? between(random, 0, level + 1) : between(random, Math.ceil(level * 0.75), level + 2);
  for (let asked = 0; asked < fresh; asked++) addRequest(figures, "req_new", pickWeighted(random, ASKERS).column, 1);
  for (let column = 0; column < TOTAL_COLUMN; column++) {
    const carriedIn = previous === undefined ? 0 : figureAt(previous, rowSlot("req_carried_out") + column);
    addRequest(figures, "req_carried_in", column, carriedIn);
    const fresh = figureAt(figures, rowSlot("req_new") + column);
    const carriedOut = fresh > 0 && chance(random, 0.18) ? between(random, 1, Math.min(2, fresh)) : 0;
    addRequest(figures, "req_carried_out", column, carriedOut);
    const handled = fresh + carriedIn - carriedOut;
    addRequest(figures, "outcome_total", column, handled);
    for (let done = 0; done < handled; done++)
      addRequest(figures, pickWeighted(random, OUTCOMES[edition]).row, column, 1);
  }
}

/** Fills section 4, and only where there were requests: a dispute with none would be doubtful. */
export function writeDisputes(figures: (number | null)[], random: Random): void {
  if (figureOf(figures, "req_new", "total") === 0) return;
  if (chance(random, 0.12)) addDispute(figures, "recon", random);
  if (chance(random, 0.04)) addDispute(figures, "suit_direct", random);
  if (chance(random, 0.02)) addDispute(figures, "suit_after_recon", random);
}

/** `count` requests of one column in one row, and in the row's total. */
export function addRequest(figures: (number | null)[], row: RequestCode, column: number, count: number): void {
  if (count === 0) return;
  const slot = rowSlot(row);
  figures[slot + column] = figureAt(figures, slot + column) + count;
  figures[slot + COLUMNS - 1] = figureAt(figures, slot + COLUMNS - 1) + count;
}

const RESULTS = [
  { result: "upheld", weight: 60 },
  { result: "overturned", weight: 15 },
  { result: "other", weight: 15 },
  { result: "pending", weight: 10 },
] as const satisfies readonly { result: DisputeResult; weight: number }[];

export function addDispute(figures: (number | null)[], block: DisputeBlock, random: Random): void {
  for (const result of [pickWeighted(random, RESULTS).result, "total"] as const) {
    const slot = slotOf(`${block}_${result}`);
    figures[slot] = figureAt(figures, slot) + 1;
  }
}

function weighted(edition: Edition): readonly { readonly row: RequestCode; readonly weight: number }[] {
  return OUTCOME_ROWS[edition].flatMap((row) => {
    const weight = OUTCOME_WEIGHTS[row];
    return weight === undefined ? [] : [{ row, weight }];
  });
}
