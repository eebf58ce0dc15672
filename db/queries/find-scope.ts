import { isWithin, listEveryPlace } from "./list-places";
import type { Place } from "./place";

/** The places that names in an address can mean; with one of them `key` is its scope in the roll-ups. */
export type ScopeOutcome =
  | { readonly kind: "found"; readonly place: Place; readonly key: string }
  | { readonly kind: "ambiguous"; readonly places: readonly Place[] }
  | { readonly kind: "unknown" };

/** Completes a place of which only some names are given: a county name of two provinces is ambiguous. */
export function findScope(asked: Place): ScopeOutcome {
  const deepest = DEPTHS.filter((level) => asked[level] !== null).at(-1);
  if (deepest === undefined) return { kind: "found", place: asked, key: "" };
  const levels = DEPTHS.slice(0, DEPTHS.indexOf(deepest) + 1);
  const rows = listEveryPlace().filter((place) => isWithin(place, asked));
  const keys = new Map(
    rows.map((row) => {
      const names = levels.map((level) => row[level]);
      const place = {
        province: null,
        prefecture: null,
        county: null,
        ...Object.fromEntries(levels.map((l) => [l, row[l]])),
      };
      return [names.join("/"), place] as const;
    }),
  );
  const [first] = keys;
  if (first === undefined) return { kind: "unknown" };
  if (keys.size > 1) return { kind: "ambiguous", places: [...keys.values()] };
  return { kind: "found", key: first[0], place: first[1] };
}

const DEPTHS = ["province", "prefecture", "county"] as const;
