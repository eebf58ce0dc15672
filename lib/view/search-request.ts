import type { TextSearch } from "@/db/queries/search-texts";
import type { SearchSection } from "../vocabulary/search-sections";
import type { Parameters } from "./addresses";
import { type Scope, scopeParameters } from "./scope";

/** What a visitor asks: the words as typed, and what narrows the search. */
export type SearchRequest = {
  readonly q: string | null;
  readonly scope: Scope;
  readonly theme: string | null;
  readonly section: SearchSection | null;
};

/** More words than these in one search are left out. */
const MOST_WORDS = 5;

/** Words that spaces divide are all looked for, each as written. */
export function searchOf({ q, scope, theme, section }: SearchRequest): TextSearch {
  const { years, ...place } = scope;
  const words = (q ?? "").split(/\s+/).filter((word) => word !== "");
  return { ...place, words: words.slice(0, MOST_WORDS), years, theme, section };
}

/** The same as the address says it. */
export function searchAddressParameters({ q, scope, theme, section }: SearchRequest): Parameters {
  return { q, ...scopeParameters(scope), theme, section };
}
