import { z } from "zod";
import { SEARCH_SECTIONS, type SearchSection } from "@/lib/vocabulary/search-sections";
import { THEMES, UNCLASSIFIED } from "@/lib/vocabulary/themes";
import { oneOf, oneWord, scopeShape } from "../../_address/parameter-kinds";

/** `/search`: the words, filters, and the report_id after which the page begins. */
export const searchParameters = z.object({
  q: oneWord(40),
  ...scopeShape,
  theme: oneOf([...Object.keys(THEMES), UNCLASSIFIED]),
  section: oneOf(sectionNames()),
  after: z
    .string("give it once")
    .regex(/^[0-9A-Za-z-]{1,64}$/, "a report_id")
    .optional()
    .transform((id) => id ?? null),
});

/** The names come from SEARCH_SECTIONS itself. */
function sectionNames(): readonly SearchSection[] {
  return Object.keys(SEARCH_SECTIONS) as SearchSection[];
}
