import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { findScope } from "@/db/queries/find-scope";
import { listPlaces } from "@/db/queries/list-places";
import { pageAddress } from "@/lib/view/addresses";
import { RECURRENCE_COPY } from "@/lib/view/copy/recurrence-copy";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { formatNumber } from "@/lib/view/format";
import { placeWords, scopeParameters, yearWords } from "@/lib/view/scope";
import { UNCLASSIFIED } from "@/lib/vocabulary/themes";
import { type RawParameters, requireParameters } from "../../_address/read-parameters";
import { FigureView } from "../../_components/figure-view";
import { pageLanguage } from "../../_components/page-language";
import { ScopeChoices } from "../../_components/scope-choices";
import { ScopeFilters } from "../../_components/scope-filters";
import { TableFigure } from "../../_components/table-figure";
import { WrittenOnce } from "../../_markup/written-once";
import { loadThemes } from "./load-themes";
import { RunList } from "./run-list";
import { themesParameters } from "./search-params";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: REFERENCE_COPY.themesTitle[await pageLanguage(params)] };
}

export default async function ThemesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { year, ...asked } = requireParameters(themesParameters, await searchParams);
  const outcome = findScope(asked);
  if (outcome.kind === "unknown") notFound();
  if (outcome.kind === "ambiguous") {
    const addressOf = (place: typeof asked) =>
      pageAddress(language, "/themes", scopeParameters({ ...place, years: year }));
    return <ScopeChoices places={outcome.places} language={language} addressOf={addressOf} />;
  }
  const { frame, themes, tables, runs, unclassified } = loadThemes(outcome.place, outcome.key, year, language);
  const parameters = scopeParameters(frame.scope);
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, parameters);
  const table = (figure: (typeof tables)[keyof typeof tables]) => (
    <TableFigure figure={figure} language={language} download={download(figure.id)} />
  );
  return (
    <WrittenOnce className="contents">
      <h1 className="mt-8">{REFERENCE_COPY.themesTitle[language]}</h1>
      <p className="prose">{REFERENCE_COPY.themesIntro[language]}</p>
      <ScopeFilters
        language={language}
        scope={frame.scope}
        places={listPlaces(outcome.place)}
        years={datasetSummary().years}
        path="/themes"
      />
      <p className="soft mb-6">
        {placeWords(frame.scope, language)} · {yearWords(frame.years)}
      </p>
      <h2 className="mb-3">{RECURRENCE_COPY.byYear[language]}</h2>
      <FigureView figure={themes} language={language} format="wide" download={download(themes.id)} />
      <p className="small mt-3">
        <a href={pageAddress(language, `/themes/${UNCLASSIFIED}`, parameters)}>
          {RECURRENCE_COPY.unclassified[language]}
        </a>{" "}
        <span className="soft">
          {RECURRENCE_COPY.unclassifiedNote[language](
            formatNumber(unclassified.unclassified),
            formatNumber(unclassified.statements),
          )}
        </span>
      </p>
      <h2 className="mt-10 mb-3">{RECURRENCE_COPY.recurs[language]}</h2>
      {table(tables.recurrence)}
      <h3 className="mt-8">{RECURRENCE_COPY.runs[language]}</h3>
      <RunList runs={runs} language={language} withTheme />
      <h2 className="mt-10 mb-3">{RECURRENCE_COPY.promised[language]}</h2>
      {table(tables.promises)}
      <h2 className="mt-10 mb-3">{RECURRENCE_COPY.together[language]}</h2>
      {table(tables.pairs)}
      <h2 className="mt-10 mb-3">{RECURRENCE_COPY.terms[language]}</h2>
      {table(tables.terms)}
      <h2 className="mt-10 mb-3" id="copied">
        {RECURRENCE_COPY.copied[language]}
      </h2>
      {table(tables.copied)}
    </WrittenOnce>
  );
}
