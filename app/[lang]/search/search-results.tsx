import { datasetSummary } from "@/db/queries/dataset-summary";
import type { SearchReports } from "@/db/queries/search-reports";
import { pageAddress, reportAddress, townshipAddress } from "@/lib/view/addresses";
import { SEARCH_COPY } from "@/lib/view/copy/search-copy";
import { formatNumber } from "@/lib/view/format";
import { placeWords, yearsCovered, yearWords } from "@/lib/view/scope";
import { type SearchRequest, searchAddressParameters } from "@/lib/view/search-request";
import { shownPassages } from "@/lib/view/search-results";
import type { Language } from "@/lib/vocabulary/code-labels";

type SearchResultsProps = {
  readonly results: SearchReports;
  readonly request: SearchRequest;
  readonly after: string | null;
  readonly language: Language;
};

/** A page of results: each report with the passages that have the words. */
export function SearchResults({ results, request, after, language }: SearchResultsProps) {
  const { hits, next, count, asks } = results;
  const parameters = searchAddressParameters(request);
  if (!asks) return <p>{SEARCH_COPY.noTerms[language]}</p>;
  const whole = after === null && next === null;
  const years = yearsCovered(request.scope, datasetSummary().years);
  const number = formatNumber(whole ? hits.length : count.reports);
  const said = whole || (count.exact && !count.more) ? "exactly" : count.more ? "moreThan" : "atMost";
  return (
    <>
      <p>
        {SEARCH_COPY.found[language](
          SEARCH_COPY[said][language](number),
          placeWords(request.scope, language),
          yearWords(years),
        )}
        {" · "}
        <a href={pageAddress(language, "/search.csv", parameters)}>{SEARCH_COPY.csv[language]}</a>
      </p>
      <p className="soft small">
        {SEARCH_COPY.hint[language]} {SEARCH_COPY.order[language]}{" "}
        {!whole && !count.exact && SEARCH_COPY.candidates[language]}
      </p>
      {hits.length === 0 && <p>{SEARCH_COPY[next === null ? "nothing" : "nothingYet"][language]}</p>}
      <ol className="results">
        {hits.map((hit) => (
          <li key={hit.reportId}>
            <h2>
              <a href={reportAddress(language, hit.reportId)}>
                {hit.agencyName} {hit.year}
              </a>
            </h2>
            <p className="soft small">
              <a href={townshipAddress(language, hit.agencyId)}>{placeOf(hit) || hit.agencyName}</a>
              {" · "}
              {SEARCH_COPY.matches[language](formatNumber(hit.count))}
            </p>
            {shownPassages(hit, language).map((passage) => (
              <p key={passage.start} className="passage">
                {passage.section !== null && <span className="soft small">{passage.section} </span>}
                <a lang="zh-CN" href={passage.href}>
                  {passage.pieces.map((piece, index) =>
                    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage never change their order
                    piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
                  )}
                </a>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="controls">
        {next !== null && (
          <a rel="next" href={pageAddress(language, "/search", { ...parameters, after: next })}>
            {SEARCH_COPY[hits.length === 0 ? "goOn" : "next"][language]}
          </a>
        )}
        {after !== null && (
          <>
            {" "}
            <a href={pageAddress(language, "/search", parameters)}>{SEARCH_COPY.first[language]}</a>
          </>
        )}
      </p>
    </>
  );
}

function placeOf(hit: SearchReports["hits"][number]): string {
  return [hit.province, hit.prefecture, hit.county].filter((name) => name !== null).join(" · ");
}
