import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findAgency, listPeers } from "@/db/queries/find-agency";
import { compareAddress } from "@/lib/view/addresses";
import { comparedYears } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { peerReason } from "@/lib/view/peer-reason";
import type { Language } from "@/lib/vocabulary/code-labels";
import { type RawParameters, requireParameters } from "../../_address/read-parameters";
import { pageLanguage } from "../../_components/page-language";
import { WrittenOnce } from "../../_markup/written-once";
import { AgencyMatches, type Search, searchMatches } from "./agency-matches";
import { AgencyPicker } from "./agency-picker";
import { Comparison } from "./comparison";
import { type ComparedSide, loadSide } from "./load-side";
import { compareParameters } from "./search-params";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: COMPARE_COPY.title[await pageLanguage(params)] };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { a: idA, b: idB, year, ya, yb, find_a, find_b } = requireParameters(compareParameters, await searchParams);
  const searches = [
    ...(find_a === null ? [] : [{ side: "a" as const, words: find_a }]),
    ...(find_b === null ? [] : [{ side: "b" as const, words: find_b }]),
  ];
  const chosen = { a: idA, b: idB };
  redirectWhereDecided(searches, chosen, language);
  const [a, b] = [findChosen(idA), findChosen(idB)];
  const [sideA, sideB] = [a, b].map((agency) => (agency === null ? null : loadSide(agency)));
  return (
    <WrittenOnce className="contents">
      <h1 className="mt-8">{COMPARE_COPY.title[language]}</h1>
      <p className="prose soft">{COMPARE_COPY.intro[language]}</p>
      <AgencyPicker a={a} b={b} year={year} language={language} />
      {searches.map((search) => (
        <AgencyMatches key={search.side} search={search} chosen={chosen} language={language} />
      ))}
      {sideA && <Suggestions own={sideA} other={idB} language={language} />}
      {searches.length === 0 && sideA && sideB && (
        <Comparison
          a={sideA}
          b={sideB}
          compared={comparedYears(sideA.years, sideB.years, { year, ya, yb }, idA === idB)}
          language={language}
        />
      )}
    </WrittenOnce>
  );
}

/** Words that can mean one agency only choose it: the address then carries its id. */
function redirectWhereDecided(
  searches: readonly Search[],
  chosen: { readonly a: string | null; readonly b: string | null },
  language: Language,
): void {
  if (searches.length === 0) return;
  const decided = searches.map((search) => ({ side: search.side, matches: searchMatches(search) }));
  if (decided.some(({ matches }) => matches.length !== 1)) return;
  const ids = Object.fromEntries(decided.map(({ side, matches }) => [side, matches[0]?.agencyId ?? null]));
  const next = { ...chosen, ...ids };
  redirect(compareAddress(language, next.a, next.b));
}

function findChosen(id: string | null) {
  if (id === null) return null;
  return findAgency(id) ?? notFound();
}

type SuggestionsProps = { readonly own: ComparedSide; readonly other: string | null; readonly language: Language };

function Suggestions({ own, other, language }: SuggestionsProps) {
  const years = own.current.map((report) => report.year);
  const peers = listPeers(own.agency, years, own.requests, 5).filter((peer) => peer.agencyId !== other);
  if (peers.length === 0) return null;
  return (
    <details open={other === null} className="small">
      <summary>{COMPARE_COPY.suggested[language]}</summary>
      <ul className="list-none p-0 mt-1">
        {peers.map((peer) => (
          <li key={peer.agencyId}>
            <a href={compareAddress(language, own.agencyId, peer.agencyId)}>{peer.name}</a>{" "}
            <span className="soft">{peerReason(own.agency, peer, own.requests, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
