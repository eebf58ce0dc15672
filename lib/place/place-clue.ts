import type { Division, PlaceMethod } from "./resolved-place";

/** Something that tells in which area a report's township lies. */
export type PlaceClue = {
  readonly method: PlaceMethod;
  /** The words that tell it, quoted as evidence. */
  readonly words: string;
  /** Codes of the areas it points to: the township lies in one of them. */
  readonly codes: readonly string[];
  /** A weak clue alone gives no sure place, and disproves none. */
  readonly strength: "strong" | "weak";
};

export function isWithin(division: Pick<Division, "code">, codes: readonly string[]): boolean {
  return codes.some((code) => division.code.startsWith(code));
}
