import { notFound } from "next/navigation";
import { findScope } from "@/db/queries/find-scope";
import { pageAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { formatNumber } from "@/lib/view/format";
import { placeWords, scopeParameters, yearWords } from "@/lib/view/scope";
import { type RawParameters, requireParameters } from "../_address/read-parameters";
import { FigureMultiples } from "../_components/figure-multiples";
import { FigureView } from "../_components/figure-view";
import { pageLanguage } from "../_components/page-language";
import { ScopeFilters } from "../_components/scope-filters";
import { WrittenOnce } from "../_markup/written-once";
import { CoverageChapter } from "./_overview/coverage-chapter";
import { loadOverview } from "./_overview/load-overview";
import { overviewParameters } from "./search-params";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

export default async function OverviewPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { year, ...asked } = requireParameters(overviewParameters, await searchParams);
  const outcome = findScope(asked);
  if (outcome.kind === "unknown") notFound();
  if (outcome.kind === "ambiguous") {
    return (
      <div className="prose py-12">
        <p>{OVERVIEW_COPY.ambiguous[language]}</p>
        <ul>
          {outcome.places.map((place) => {
            const scope = { ...place, years: year };
            return (
              <li key={placeWords(scope, language)}>
                <a href={pageAddress(language, "/", scopeParameters(scope))}>{placeWords(scope, language)}</a>
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  const overview = loadOverview(outcome.place, outcome.key, year, language);
  const { frame, agencies } = overview;
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, scopeParameters(frame.scope));
  const shown = { language, format: "wide" as const };
  return (
    <WrittenOnce className="contents">
      <h1 className="mt-8">{OVERVIEW_COPY.title[language]}</h1>
      <p className="lead mt-3">{overview.lead === "" ? OVERVIEW_COPY.empty[language] : overview.lead}</p>
      <ScopeFilters
        language={language}
        scope={frame.scope}
        places={overview.places}
        years={overview.allYears}
        path="/"
      />
      <p className="soft">
        {OVERVIEW_COPY.state[language](
          placeWords(frame.scope, language),
          yearWords(frame.years),
          agencies === null ? "–" : formatNumber(agencies),
        )}
      </p>
      {frame.years.length > 0 && (
        <>
          <h2 className="mt-10 mb-3">{OVERVIEW_COPY.disclosureChapter[language]}</h2>
          <FigureView figure={overview.disclosures} {...shown} download={download("overview.disclosures")} />
          <h2 className="mt-10 mb-3">{OVERVIEW_COPY.requestChapter[language]}</h2>
          <div className="grid gap-8 lg:grid-cols-2">
            <FigureView figure={overview.requests} {...shown} format="half" download={download("overview.requests")} />
            <FigureView figure={overview.outcomes} {...shown} format="half" download={download("overview.outcomes")} />
          </div>
          <h2 className="mt-10 mb-1">{OVERVIEW_COPY.disputeChapter[language]}</h2>
          <p className="soft small prose mb-3">{OVERVIEW_COPY.disputesNote[language]}</p>
          <FigureMultiples figures={overview.disputes} language={language} download={download} />
          <h2 className="mt-10 mb-3">{OVERVIEW_COPY.problemChapter[language]}</h2>
          <FigureView figure={overview.themes} {...shown} download={download("overview.themes")} />
          <CoverageChapter overview={overview} />
        </>
      )}
      {overview.notable.length > 0 && (
        <section aria-labelledby="notable">
          <h2 className="mt-10 mb-1" id="notable">
            {OVERVIEW_COPY.notableChapter[language]}
          </h2>
          <p className="soft small">{OVERVIEW_COPY.notableNote[language]}</p>
          <ul className="prose">
            {overview.notable.map(({ sentence, href }) => (
              <li key={sentence}>{href === null ? sentence : <a href={href}>{sentence}</a>}</li>
            ))}
          </ul>
        </section>
      )}
    </WrittenOnce>
  );
}
