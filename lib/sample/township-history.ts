import type { Edition } from "../vocabulary/editions";
import { type Figures, zeroFigures } from "./form-slots";
import { isUnremarkable, tableMarks } from "./is-unremarkable";
import { type ProactiveTraits, proactiveTraits, writeProactive } from "./proactive-year";
import { chance, normal, type Random, randomOf } from "./random";
import { writeDisputes, writeRequests } from "./requests-year";

/** What a township's tables hold in one year, and how many items it says it disclosed. */
export type TownshipYear = {
  readonly year: number;
  readonly edition: Edition;
  readonly figures: Figures;
  /** Items disclosed this year: the base of the numbers in prose. */
  readonly disclosed: number;
};

/**
 * The years of one township, each resting on the one before: requests carried out are carried in, normative documents
 * and items of service chain, R1-R4 hold. `taken` holds the marks of tables that other agencies have in a year: no two
 * of them have the same tables, as no check for copied tables may strike here by chance.
 */
export function townshipHistory(
  seed: number,
  key: string,
  years: readonly number[],
  taken: Map<number, Set<string>>,
  fixed: FixedTraits = {},
): readonly TownshipYear[] {
  const traits = { ...traitsOf(randomOf(seed, key, "traits")), ...fixed };
  const history: TownshipYear[] = [];
  for (const year of years) {
    const marks = taken.get(year) ?? new Set<string>();
    taken.set(year, marks);
    const next = nextYear(seed, key, year, traits, history, marks);
    for (const mark of tableMarks(next)) marks.add(mark);
    history.push(next);
  }
  return history;
}

/** The form that is meant for the year (notices 〔2019〕60号 and 〔2021〕30号). */
export function editionFor(year: number, lastOldYear = 2020): Edition {
  return year <= lastOldYear ? "2019" : "2021";
}

/** Traits that a planted story prescribes: many requests, or the old form kept beyond 2020. */
export type FixedTraits = { readonly requests?: number; readonly lastOldYear?: number };

type TownshipTraits = {
  /** Requests in an ordinary year; 0 for most townships. */
  readonly requests: number;
  readonly disclosed: number;
  readonly proactive: ProactiveTraits;
  readonly lastOldYear?: number;
};

const ATTEMPTS = 200;

function nextYear(
  seed: number,
  key: string,
  year: number,
  traits: TownshipTraits,
  history: readonly TownshipYear[],
  marks: ReadonlySet<string>,
): TownshipYear {
  for (let attempt = 0; ; attempt++) {
    const next = drawYear(randomOf(seed, key, year, attempt), year, traits, history.at(-1));
    if (attempt >= ATTEMPTS || isUnremarkable(next, history, marks)) return next;
  }
}

function drawYear(
  random: Random,
  year: number,
  traits: TownshipTraits,
  previous: TownshipYear | undefined,
): TownshipYear {
  const edition = editionFor(year, traits.lastOldYear);
  const figures = zeroFigures(edition);
  const drawn = {
    year,
    edition,
    figures,
    disclosed: Math.max(3, Math.round(traits.disclosed * (0.8 + 0.5 * random()))),
  };
  writeProactive(figures, drawn, traits.proactive, previous, random);
  writeRequests(figures, edition, traits.requests, previous?.figures, random);
  writeDisputes(figures, random);
  return drawn;
}

/** Of real townships 74 % had no request in a year, the largest had 55; disclosures have quartiles near 50, 146, 355. */
function traitsOf(random: Random): TownshipTraits {
  const requests = chance(random, 0.7) ? 0 : Math.min(40, 1 + Math.floor(-Math.log(1 - random()) * 3.2));
  const disclosed = Math.min(2600, Math.max(6, Math.exp(Math.log(140) + 1.42 * normal(random))));
  return { requests, disclosed, proactive: proactiveTraits(random) };
}
