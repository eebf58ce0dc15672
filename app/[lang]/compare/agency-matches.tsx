import { listAgencies } from "@/db/queries/list-agencies";
import { compareAddress } from "@/lib/view/addresses";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { SideKey } from "@/lib/view/side-key";
import type { Language } from "@/lib/vocabulary/code-labels";

export type Search = { readonly side: SideKey; readonly words: string };

type Chosen = { readonly a: string | null; readonly b: string | null };

/** The agencies that typed words can mean: one decides, several are offered. */
export function searchMatches({ words }: Search) {
  const nowhere = { province: null, prefecture: null, county: null, kind: null };
  return listAgencies({ ...nowhere, words }, { sort: "place", descending: false }, { limit: 50, offset: 0 });
}

type AgencyMatchesProps = { readonly search: Search; readonly chosen: Chosen; readonly language: Language };

/** What was found for typed words, each leading to the comparison with it. */
export function AgencyMatches({ search, chosen, language }: AgencyMatchesProps) {
  const matches = searchMatches(search);
  if (matches.length === 0) return <p role="status">{COMPARE_COPY.noMatch[language](search.words)}</p>;
  return (
    <section>
      <h2>{COMPARE_COPY.matches[language](search.words)}</h2>
      <ul className="columns-2 sm:columns-3 list-none p-0">
        {matches.map((match) => {
          const next = { ...chosen, [search.side]: match.agencyId };
          return (
            <li key={match.agencyId}>
              <a href={compareAddress(language, next.a, next.b)}>{match.name}</a>{" "}
              <span className="soft small">{match.county}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
