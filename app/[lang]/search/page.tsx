import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { findScope } from "@/db/queries/find-scope";
import { searchReports } from "@/db/queries/search-reports";
import { pageAddress } from "@/lib/view/addresses";
import { SEARCH_COPY } from "@/lib/view/copy/search-copy";
import { type SearchRequest, searchAddressParameters, searchOf } from "@/lib/view/search-request";
import { type RawParameters, requireParameters } from "../../_address/read-parameters";
import { pageLanguage } from "../../_components/page-language";
import { ScopeChoices } from "../../_components/scope-choices";
import { SearchForm } from "./search-form";
import { searchParameters } from "./search-params";
import { SearchResults } from "./search-results";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

const PAGE_SIZE = 20;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { q } = requireParameters(searchParameters, await searchParams);
  const title = SEARCH_COPY.title[await pageLanguage(params)];
  return { title: q === null ? title : `${q} · ${title}` };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const asked = requireParameters(searchParameters, await searchParams);
  const { q, year, theme, section, after, province, prefecture, county } = asked;
  const outcome = findScope({ province, prefecture, county });
  if (outcome.kind === "unknown") notFound();
  const place = outcome.kind === "found" ? outcome.place : { province, prefecture, county };
  const request: SearchRequest = { q, scope: { ...place, years: year }, theme, section };
  const parameters = searchAddressParameters(request);
  const results = q === null ? null : searchReports(searchOf(request), after, PAGE_SIZE);
  return (
    <>
      <h1 className="mt-8">{SEARCH_COPY.title[language]}</h1>
      <SearchForm request={request} years={datasetSummary().years} language={language} />
      {outcome.kind === "ambiguous" && (
        <ScopeChoices
          places={outcome.places}
          language={language}
          addressOf={(one) => pageAddress(language, "/search", { ...parameters, ...one })}
        />
      )}
      {results === null ? (
        <p className="soft">
          {SEARCH_COPY.empty[language]}{" "}
          {SEARCH_COPY.examples[language].map((example) => (
            <span key={example}>
              <a lang="zh-CN" href={pageAddress(language, "/search", { q: example })}>
                {example}
              </a>{" "}
            </span>
          ))}
        </p>
      ) : (
        <SearchResults results={results} request={request} after={after} language={language} />
      )}
    </>
  );
}
