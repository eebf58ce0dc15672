import type { SearchHit } from "@/db/queries/search-texts";
import type { Section } from "../report/parsed-report";
import type { Language } from "../vocabulary/code-labels";
import { textLocator } from "../vocabulary/locators";
import { SEARCH_SECTIONS } from "../vocabulary/search-sections";
import { reportAddress } from "./addresses";
import { findPassages, type Passage } from "./passages";

/** A passage with the part of the report it stands in and the address of its place. */
export type ShownPassage = Passage & { readonly section: string | null; readonly href: string };

/** The passages of a hit, in their order. */
export function shownPassages(hit: SearchHit, language: Language): readonly ShownPassage[] {
  return findPassages(hit.text, hit.places).map((passage) => ({
    ...passage,
    section: sectionName(hit.sections, passage.start, language),
    href: `${reportAddress(language, hit.reportId, textLocator(passage))}`,
  }));
}

/** The part of the report that holds this place; null in front of the first one. */
export function sectionName(sections: readonly Section[], at: number, language: Language): string | null {
  const kind = sections.findLast((section) => section.start <= at && at < section.end)?.kind;
  const found = Object.values(SEARCH_SECTIONS).find(({ kinds }) => kinds.some((one) => one === kind));
  return found === undefined ? null : found[language];
}
