import type { Place } from "./place";

/** The SQL condition that keeps agencies to a place, as far as it is named, and what its words are given. */
export function placeWhere(place: Place): {
  readonly where: string;
  readonly values: Readonly<Record<string, string | null>>;
} {
  const levels = LEVELS.filter((level) => place[level] !== null);
  return {
    where: levels.length === 0 ? "1" : levels.map((level) => `agency.${level} = :${level}`).join(" AND "),
    values: Object.fromEntries(levels.map((level) => [level, place[level]])),
  };
}

const LEVELS = ["province", "prefecture", "county"] as const;
