import type { AgencyKind } from "../report/parsed-report";
import { between, randomOf } from "./random";
import {
  COUNTY_FIRST,
  COUNTY_SECOND,
  PREFECTURE_FIRST,
  PREFECTURE_SECOND,
  PROVINCES,
  TOWNSHIP_FIRST,
  TOWNSHIP_SECOND,
} from "./words/place-words";

export type SampleKind = Extract<AgencyKind, "乡" | "镇" | "街道">;

/** A township that does not exist. `agency` is unique within its county, the county within the country. */
export type InventedPlace = {
  readonly province: string;
  readonly prefecture: string;
  readonly county: string;
  readonly agency: string;
  readonly kind: SampleKind;
  /** Invented too, and only where a township changes its name: it is what both names share. */
  readonly divisionCode: string | null;
};

export type InventedCounty = {
  readonly index: number;
  readonly townships: readonly InventedPlace[];
};

/** Townships of a county at most; real counties have about fourteen. */
export const COUNTY_SIZE = 14;
const COUNTIES_OF_PREFECTURE = 9;
const PREFECTURES_OF_PROVINCE = 11;
/** The first prefecture has two counties and the first province one prefecture: a small corpus spans two of each. */
const COUNTIES_BEFORE = 7;
const PREFECTURES_BEFORE = 10;

/** How many townships the names suffice for. */
export const MOST_TOWNSHIPS =
  COUNTY_SIZE *
  Math.min(
    COUNTY_FIRST.length * COUNTY_SECOND.length,
    PREFECTURE_FIRST.length * PREFECTURE_SECOND.length * COUNTIES_OF_PREFECTURE - COUNTIES_BEFORE,
    (PROVINCES.length * PREFECTURES_OF_PROVINCE - PREFECTURES_BEFORE) * COUNTIES_OF_PREFECTURE - COUNTIES_BEFORE,
  );

/** The counties of a corpus, one at a time, with `townships` agencies in all, spread evenly. */
export function* inventCounties(seed: number, townships: number): Iterable<InventedCounty> {
  if (townships > MOST_TOWNSHIPS)
    throw new RangeError(`too many townships: ${townships}, names suffice for ${MOST_TOWNSHIPS}`);
  const counties = Math.ceil(townships / COUNTY_SIZE);
  for (let index = 0; index < counties; index++) {
    const size = Math.floor(((index + 1) * townships) / counties) - Math.floor((index * townships) / counties);
    yield { index, townships: inventCounty(seed, index, size) };
  }
}

/** The kinds of a county's agencies by their place in it: planted stories rest on this order. */
export const KINDS_IN_COUNTY: readonly SampleKind[] = [..."镇镇乡镇乡街镇乡镇乡街镇乡镇"].map((letter) =>
  letter === "街" ? "街道" : letter === "镇" ? "镇" : "乡",
);

const COUNTY_KINDS = ["县", "县", "县", "区", "县", "市", "县", "区", "县"] as const;

function inventCounty(seed: number, index: number, size: number): readonly InventedPlace[] {
  const prefectureIndex = Math.floor((index + COUNTIES_BEFORE) / COUNTIES_OF_PREFECTURE);
  const provinceIndex = Math.floor((prefectureIndex + PREFECTURES_BEFORE) / PREFECTURES_OF_PROVINCE);
  const prefecture = `${pairName(PREFECTURE_FIRST, PREFECTURE_SECOND, scatter(seed, "prefecture", prefectureIndex, 400))}市`;
  const county = pairName(
    COUNTY_FIRST,
    COUNTY_SECOND,
    scatter(seed, "county", index, COUNTY_FIRST.length * COUNTY_SECOND.length),
  );
  const above = {
    province:
      PROVINCES[(provinceIndex + offsetOf(seed, "province", PROVINCES.length)) % PROVINCES.length] ?? PROVINCES[0],
    prefecture,
    county: `${county}${COUNTY_KINDS[index % COUNTY_KINDS.length]}`,
  };
  return KINDS_IN_COUNTY.slice(0, size).map((kind, position) => {
    const stem = scatter(seed, `township ${index}`, position, TOWNSHIP_FIRST.length * TOWNSHIP_SECOND.length);
    const agency = `${pairName(TOWNSHIP_FIRST, TOWNSHIP_SECOND, stem)}${kind}`;
    return { ...above, agency, kind, divisionCode: null };
  });
}

/** A different place below `size` for every index below it: a large prime step never meets itself before all are met. */
function scatter(seed: number, purpose: string, index: number, size: number): number {
  return (index * 7919 + offsetOf(seed, purpose, size)) % size;
}

function offsetOf(seed: number, purpose: string, size: number): number {
  return between(randomOf(seed, purpose), 0, size - 1);
}

function pairName(first: readonly string[], second: readonly string[], index: number): string {
  return `${first[index % first.length]}${second[Math.floor(index / first.length) % second.length]}`;
}
