import type { Language } from "../vocabulary/code-labels";
import { findingHref } from "./finding-href";
import { locatorLabels } from "./locator-label";

/** A place that a finding compares, in words and where it can be seen. */
export type FindingPlace = { readonly locator: string; readonly words: string; readonly href: string | null };

/** The places of a finding; of many operands the first and the last, and how many stand between them. */
export function findingPlaces(
  reportId: string,
  locators: string,
  language: Language,
): { readonly places: readonly FindingPlace[]; readonly between: number } {
  const all = locators.split(" ");
  const shown = all.length <= MOST_PLACES ? all : [...all.slice(0, 1), ...all.slice(-1)];
  const words = locatorLabels(shown, language);
  return {
    places: shown.map((locator, index) => ({
      locator,
      words: words[index] ?? locator,
      href: findingHref(reportId, locator, language),
    })),
    between: all.length - shown.length,
  };
}

/** A sum of a whole column has some twenty operands: a list that long hides the two ends that matter. */
const MOST_PLACES = 4;
