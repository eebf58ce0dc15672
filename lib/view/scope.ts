import type { Language } from "../vocabulary/code-labels";
import type { Parameters } from "./addresses";
import { formatYears } from "./format";

/** Which reports a page is about. A county is only meant together with what is above it, as far as that is given. */
export type Scope = {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  /** null: every year there is. */
  readonly years: YearRange | null;
};

export type YearRange = { readonly from: number; readonly to: number };

/** `云州省 · 澄江市`, or the whole dataset. */
export function placeWords(scope: Scope, language: Language): string {
  const names = [scope.province, scope.prefecture, scope.county].filter((name) => name !== null);
  if (names.length > 0) return names.join(" · ");
  return language === "zh" ? "全部地区" : "all places";
}

/** `2021-2025` as addresses write it; null for all years. */
export function yearsParameter(years: YearRange | null): string | null {
  if (years === null) return null;
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

/** The scope in the words of addresses. */
export function scopeParameters(scope: Scope): Parameters {
  return {
    province: scope.province,
    prefecture: scope.prefecture,
    county: scope.county,
    year: yearsParameter(scope.years),
  };
}

/** The years that a scope covers, of those that the dataset has. */
export function yearsCovered(scope: Scope, years: readonly number[]): readonly number[] {
  const { years: range } = scope;
  return range === null ? years : years.filter((year) => year >= range.from && year <= range.to);
}

/** The first and last of these years, in words; nothing where there are none. */
export function yearWords(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? "" : formatYears(first, last);
}
