import { currentDataset } from "../database";
import { countTexts, hasTerms, searchTexts, type TextSearch } from "./search-texts";

export type SearchReports = ReturnType<typeof searchReports>;

/** A page of the current dataset's reports with these words, and how many there are; `asks` is false for mere signs. */
export function searchReports(search: TextSearch, after: string | null, limit: number) {
  const dataset = currentDataset();
  return {
    asks: hasTerms(search),
    ...searchTexts(dataset, search, after, limit),
    count: countTexts(dataset, search),
  };
}

/** All pages of a search, one after the other. */
export function* searchPages(search: TextSearch, limit: number) {
  const dataset = currentDataset();
  let after: string | null = null;
  do {
    const page = searchTexts(dataset, search, after, limit);
    yield page.hits;
    after = page.next;
  } while (after !== null);
}
