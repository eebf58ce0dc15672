import type { NarrativeRow } from "@/db/queries/list-figures";
import { textLocator } from "@/lib/vocabulary/locators";

/**
 * The names by which addresses ask for figures in prose (`narrative.proactive_total`), by the locator of the words that
 * tell them. The first telling of a figure bears its name; one without words is not among them.
 */
export function narrativeNames(narrative: readonly NarrativeRow[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const row of firstTellings(narrative)) {
    if (row.start === null || row.end === null) continue;
    const words = textLocator({ start: row.start, end: row.end });
    names.set(words, [...(names.get(words) ?? []), `narrative.${row.indicator}`]);
  }
  return names;
}

function firstTellings(narrative: readonly NarrativeRow[]): readonly NarrativeRow[] {
  return narrative.filter((row, index) => narrative.findIndex((one) => one.indicator === row.indicator) === index);
}
