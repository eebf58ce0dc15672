import type { Division, PlaceMethod } from "./resolved-place";

/**
 * `decisive` is said of the agency itself: it settles a name, and disproves a place elsewhere. `strong` settles a name
 * but disproves nothing, since texts are copied from other counties. `weak` leaves a place `inferred`.
 */
export type ClueStrength = "decisive" | "strong" | "weak";

/** Something that tells in which area a report's township lies. */
export type PlaceClue = {
  readonly method: PlaceMethod;
  /** The words that tell it, quoted as evidence. */
  readonly words: string;
  /** Codes of the areas it points to: the township lies in one of them. */
  readonly codes: readonly string[];
  readonly strength: ClueStrength;
};

export function isWithin(division: Pick<Division, "code">, codes: readonly string[]): boolean {
  return codes.some((code) => division.code.startsWith(code));
}

export function settles({ strength }: PlaceClue): boolean {
  return strength !== "weak";
}
