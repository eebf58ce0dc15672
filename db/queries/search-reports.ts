import { currentDataset } from "../database";
import { countHits, hasTerms, searchTexts, type TextSearch } from "./search-texts";

export type SearchReports = ReturnType<typeof searchReports>;

/** A page of the current dataset's reports with these words, and how many there are; `asks` is false for mere signs. */
export function searchReports(search: TextSearch, after: string | null, limit: number) {
  const dataset = currentDataset();
  const page = searchTexts(dataset, search, after, limit);
  return { asks: hasTerms(search), ...page, count: countHits(dataset, search, after, page) };
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
