import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { datasetSummary } from "@/db/queries/dataset-summary";
import { findScope } from "@/db/queries/find-scope";
import { listPlaces } from "@/db/queries/list-places";
import { listThemeRuns } from "@/db/queries/list-recurrence";
import { listThemeStatements } from "@/db/queries/list-theme-statements";
import { extractAddress, pageAddress } from "@/lib/view/addresses";
import { RECURRENCE_COPY } from "@/lib/view/copy/recurrence-copy";
import { REFERENCE_COPY } from "@/lib/view/copy/reference-copy";
import { placeWords, scopeParameters, yearWords } from "@/lib/view/scope";
import { codeLabel } from "@/lib/vocabulary/code-labels";
import { isTheme, THEMES, UNCLASSIFIED } from "@/lib/vocabulary/themes";
import { type RawParameters, requireParameters } from "../../../_address/read-parameters";
import { FigureView } from "../../../_components/figure-view";
import { pageLanguage } from "../../../_components/page-language";
import { ScopeChoices } from "../../../_components/scope-choices";
import { ScopeFilters } from "../../../_components/scope-filters";
import { TableFigure } from "../../../_components/table-figure";
import { loadTheme } from "../load-themes";
import { RunList } from "../run-list";
import { themeParameters } from "../search-params";
import { EvidenceList } from "./evidence-list";

type Props = { params: Promise<{ lang: string; theme: string }>; searchParams: Promise<RawParameters> };

const REPORTS_PER_PAGE = 40;
const MEASURE_REPORTS = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme } = await params;
  return { title: codeLabel("theme", theme, await pageLanguage(params)) };
}

export default async function ThemePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { theme } = await params;
  if (!isTheme(theme) && theme !== UNCLASSIFIED) notFound();
  const path = `/themes/${theme}`;
  const { year, after, ...asked } = requireParameters(themeParameters, await searchParams);
  const outcome = findScope(asked);
  if (outcome.kind === "unknown") notFound();
  if (outcome.kind === "ambiguous") {
    const addressOf = (place: typeof asked) => pageAddress(language, path, scopeParameters({ ...place, years: year }));
    return <ScopeChoices places={outcome.places} language={language} addressOf={addressOf} />;
  }
  const { place } = outcome;
  const { frame, years, places, course } = loadTheme(theme, place, outcome.key, year, language);
  const parameters = scopeParameters(frame.scope);
  const filter = { ...place, years: year };
  const problems = listThemeStatements({ ...filter, code: theme, part: "problem" }, after, REPORTS_PER_PAGE);
  const measure = isTheme(theme) ? THEMES[theme].measure : UNCLASSIFIED;
  const measures = listThemeStatements({ ...filter, code: measure, part: "measure" }, null, MEASURE_REPORTS);
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, { ...parameters, theme });
  const where = [yearWords(frame.years), placeWords(frame.scope, language)] as const;
  return (
    <>
      <p className="soft small mt-8">
        <a href={pageAddress(language, "/themes", parameters)}>{REFERENCE_COPY.themesTitle[language]}</a>
      </p>
      <h1>{codeLabel("theme", theme, language)}</h1>
      <ScopeFilters
        language={language}
        scope={frame.scope}
        places={listPlaces(place)}
        years={datasetSummary().years}
        path={path}
      />
      <h2 className="mt-6 mb-3">{RECURRENCE_COPY.byYear[language]}</h2>
      <FigureView figure={years} language={language} format="wide" download={download(years.id)} />
      {places !== null && (
        <div className="mt-8">
          <FigureView figure={places} language={language} format="wide" download={download(places.id)} />
        </div>
      )}
      {isTheme(theme) && (
        <>
          <h2 className="mt-10 mb-3">{RECURRENCE_COPY.recurs[language]}</h2>
          <TableFigure figure={course} language={language} download={download(course.id)} />
          <h3 className="mt-8">{RECURRENCE_COPY.runs[language]}</h3>
          <RunList runs={listThemeRuns(theme, place, 20)} language={language} withTheme={false} />
        </>
      )}
      <h2 className="mt-10" id="evidence">
        {RECURRENCE_COPY.evidence[language]}
      </h2>
      <p className="soft small">
        {RECURRENCE_COPY.evidenceCount[language](...where)}
        {" · "}
        <a href={extractAddress("problems", { ...parameters, theme }, language)}>{REFERENCE_COPY.csv[language]}</a>
      </p>
      <EvidenceList statements={problems.statements} language={language} />
      {problems.next !== null && (
        <p className="controls">
          <a rel="next" href={`${pageAddress(language, path, { ...parameters, after: problems.next })}#evidence`}>
            {RECURRENCE_COPY.more[language]}
          </a>
        </p>
      )}
      <h2 className="mt-10">{RECURRENCE_COPY[isTheme(theme) ? "measures" : "unclassifiedMeasures"][language]}</h2>
      <p className="soft small">
        <a href={extractAddress("problems", { ...parameters, theme: measure }, language)}>
          {REFERENCE_COPY.csv[language]}
        </a>
      </p>
      <EvidenceList statements={measures.statements} language={language} />
    </>
  );
}
