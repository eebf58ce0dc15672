import { z } from "zod";
import { oneOf, oneWord, ordinalParameter, scopeShape } from "../../_address/parameter-kinds";

export const DIRECTORY_SORTS = ["place", "name", "reports", "requests", "disclosures"] as const;

/** `/townships`: the directory with its search, facets, order and page. */
export const directoryParameters = z.object({
  province: scopeShape.province,
  prefecture: scopeShape.prefecture,
  county: scopeShape.county,
  q: oneWord(40),
  kind: oneWord(12),
  sort: oneOf(DIRECTORY_SORTS),
  order: oneOf(["asc", "desc"]),
  page: ordinalParameter,
});
