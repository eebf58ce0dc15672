import type { OpenPlaceRow } from "@/db/queries/list-quality";
import type { Division } from "../place/resolved-place";
import { codeLabel, type Language } from "../vocabulary/code-labels";

/** Where a report was put, as far as that is known: `河源省 澄江市 白溪乡`. */
export function openPlaceWords(row: Pick<OpenPlaceRow, "province" | "prefecture" | "county" | "agencyName">): string {
  return [row.province, row.prefecture, row.county, row.agencyName].filter((name) => name !== null).join(" ");
}

/** The clue that decided, with its words; for an unresolved place the words alone, which did not settle it. */
export function openPlaceClue(
  { method, evidence }: Pick<OpenPlaceRow, "method" | "evidence">,
  language: Language,
): string {
  const words = evidence === "" ? "" : `“${evidence}”`;
  if (method === "unresolved") return words === "" ? "–" : words;
  return [codeLabel("place_method", method, language), words].filter((part) => part !== "").join(" ");
}

/** The candidates of a report's place, each in one line with its code. */
export function candidateWords(candidates: string): readonly string[] {
  return readCandidates(candidates).map(
    ({ code, province, prefecture, county, name }) => `${province} ${prefecture} ${county} ${name} ${code}`,
  );
}

/** The column holds what seed wrote: divisions as JSON. */
function readCandidates(json: string): readonly Division[] {
  return JSON.parse(json) as readonly Division[];
}
