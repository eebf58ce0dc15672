import type { Edition } from "../vocabulary/editions";
import type { ProactiveCode } from "../vocabulary/proactive-form";
import { type Figures, figureOf, slotOf } from "./form-slots";
import { between, chance, type Random } from "./random";

/** What a township decides and charges in an ordinary year; 0 where it has no such power. */
export type ProactiveTraits = {
  readonly licences: number;
  readonly penalties: number;
  readonly coercions: number;
  readonly services: number;
  readonly stock: number;
  readonly feeWanYuan: number;
  readonly purchases: number;
};

type Year = { readonly year: number; readonly edition: Edition };
type PastYear = Year & { readonly figures: Figures };

export function proactiveTraits(random: Random): ProactiveTraits {
  return {
    licences: chance(random, 0.5) ? between(random, 4, 180) : 0,
    penalties: chance(random, 0.35) ? between(random, 3, 60) : 0,
    coercions: chance(random, 0.08) ? between(random, 3, 12) : 0,
    services: chance(random, 0.6) ? between(random, 20, 400) : 0,
    stock: chance(random, 0.4) ? between(random, 1, 14) : 0,
    feeWanYuan: chance(random, 0.06) ? between(random, 3, 90) / 10 : 0,
    purchases: chance(random, 0.3) ? between(random, 2, 9) : 0,
  };
}

/** Fills section 2; the stock of documents (R6) and the lists of items (R7) go on from the year before. */
export function writeProactive(
  figures: (number | null)[],
  year: Year,
  traits: ProactiveTraits,
  previous: PastYear | undefined,
  random: Random,
): void {
  const write = (code: ProactiveCode, value: number) => {
    figures[slotOf(code)] = value;
  };
  write("licensing_decisions", activity(random, traits.licences, year.year));
  write("penalty_decisions", activity(random, traits.penalties, year.year));
  write("coercion_decisions", activity(random, traits.coercions, year.year));
  const before = previous?.edition === year.edition ? previous.figures : undefined;
  WRITERS[year.edition](write, year.year, traits, before, random);
}

/** A number near `level` whose parity is that of the year, so that no number stands still from year to year. */
export function activity(random: Random, level: number, year: number): number {
  if (level === 0) return 0;
  return withParity(level * (0.75 + 0.6 * random()), year);
}

/** The number, at least 2, made even in even years and odd in odd ones. */
export function withParity(value: number, year: number): number {
  const whole = Math.max(2, Math.round(value));
  return whole - (whole % 2) + (year % 2);
}

type Write = (code: ProactiveCode, value: number) => void;
type Writer = (
  write: Write,
  year: number,
  traits: ProactiveTraits,
  before: Figures | undefined,
  random: Random,
) => void;

const WRITERS: Readonly<Record<Edition, Writer>> = { "2019": write2019, "2021": write2021 };

function write2021(
  write: Write,
  year: number,
  traits: ProactiveTraits,
  before: Figures | undefined,
  random: Random,
): void {
  const stock = before === undefined ? traits.stock : figureOf(before, "normative_docs_in_force");
  const issued = chance(random, 0.2) ? between(random, 1, 3) : 0;
  const repealed = stock > 0 && chance(random, 0.15) ? between(random, 1, Math.min(2, stock)) : 0;
  write("normative_docs_issued", issued);
  write("normative_docs_repealed", repealed);
  write("normative_docs_in_force", stock + issued - repealed);
  write("admin_fees_wan_yuan", traits.feeWanYuan === 0 ? 0 : activity(random, traits.feeWanYuan * 1000, year) / 1000);
}

const ITEM_LISTS = [
  { prev: "licensing_items_prev", change: "licensing_items_change", most: 24 },
  { prev: "other_services_items_prev", change: "other_services_items_change", most: 90 },
  { prev: "penalty_items_prev", change: "penalty_items_change", most: 12 },
  { prev: "coercion_items_prev", change: "coercion_items_change", most: 4 },
  { prev: "admin_fee_items_prev", change: "admin_fee_items_change", most: 3 },
] as const satisfies readonly { prev: ProactiveCode; change: ProactiveCode; most: number }[];

function write2019(
  write: Write,
  year: number,
  traits: ProactiveTraits,
  before: Figures | undefined,
  random: Random,
): void {
  const made = chance(random, 0.25) ? between(random, 1, 4) : 0;
  const stock = before === undefined ? traits.stock : figureOf(before, "normative_docs_disclosed_stock");
  write("normative_docs_made", made);
  write("normative_docs_disclosed", made);
  write("normative_docs_disclosed_stock", stock + made);
  for (const { prev, change, most } of ITEM_LISTS) {
    const items =
      before === undefined
        ? chance(random, 0.5)
          ? between(random, 0, most)
          : 0
        : figureOf(before, prev) + figureOf(before, change);
    write(prev, items);
    write(change, chance(random, 0.3) ? between(random, -Math.min(3, items), 4) : 0);
  }
  write("other_services_decisions", activity(random, traits.services, year));
  const projects = activity(random, traits.purchases, year);
  write("procurement_projects", projects);
  write("procurement_amount_yuan", projects === 0 ? 0 : projects * 26000 + between(random, 0, 150) * 100);
}
