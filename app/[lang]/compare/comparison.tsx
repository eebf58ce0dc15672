import { listCountyFigures } from "@/db/queries/list-county-figures";
import { niceCeiling } from "@/lib/charts/plot-area";
import { extractAddress, pageAddress } from "@/lib/view/addresses";
import { comparability, sharedYears } from "@/lib/view/comparability";
import { compareRows } from "@/lib/view/compare-rows";
import { compareThemes } from "@/lib/view/compare-themes";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { formatNumber } from "@/lib/view/format";
import { onOneScale, pairFigure } from "@/lib/view/pair-figure";
import { largestSum } from "@/lib/view/parts-sum";
import { TOWNSHIP_MEASURES } from "@/lib/view/township-figures";
import { townshipOutcomes } from "@/lib/view/township-outcomes";
import { typicalFigures } from "@/lib/view/typical-figure";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FigureView } from "../../_components/figure-view";
import { CompareTable } from "./compare-table";
import type { ComparedSide } from "./load-side";
import { StatementsBeside } from "./statements-beside";
import { ThemesCompared } from "./themes-compared";

type ComparisonProps = {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly year: number | null;
  readonly language: Language;
};

/** Two agencies side by side: first whether they can be compared, then where they differ, then every chapter. */
export function Comparison({ a, b, year: asked, language }: ComparisonProps) {
  const shared = sharedYears(a.years, b.years);
  const year = asked ?? shared.at(-1) ?? a.years.years.at(-1) ?? null;
  const address = { a: a.agencyId, b: b.agencyId };
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, address);
  const outcomes = onOneScale(
    [a, b].map((side, index) => ({
      ...townshipOutcomes(side.years, side.agencyId, language),
      id: `compare.outcomes-${index === 0 ? "a" : "b"}`,
    })),
    (figure) => niceCeiling(largestSum(figure)),
  );
  return (
    <>
      <p className="versus">
        <a className="side-a" href={pageAddress(language, `/townships/${a.agencyId}`)}>
          ● {a.name}
        </a>{" "}
        <a className="side-b" href={pageAddress(language, `/townships/${b.agencyId}`)}>
          ◇ {b.name}
        </a>
      </p>
      <Heading words={COMPARE_COPY.comparability[language]} />
      <ul className="prose">
        {comparability(a, b, year, language).map(({ sentence, limits }) => (
          <li key={sentence} className={limits ? "font-semibold" : undefined}>
            {sentence}
          </li>
        ))}
      </ul>
      {year !== null && <YearChapter a={a} b={b} year={year} shared={shared} language={language} />}
      <Heading words={COMPARE_COPY.multiples[language]} />
      <div className="multiples">
        {TOWNSHIP_MEASURES.map((measure) => {
          const figure = pairFigure(a, b, measure, language);
          return (
            <FigureView
              key={figure.id}
              figure={figure}
              language={language}
              format="small"
              download={download(figure.id)}
            />
          );
        })}
      </div>
      <Heading words={COMPARE_COPY.outcomes[language]} />
      <div className="grid gap-8 md:grid-cols-2">
        {outcomes.map((figure, index) => (
          <div key={figure.id} className="min-w-0">
            <p className={index === 0 ? "side-a" : "side-b"}>{index === 0 ? `● ${a.name}` : `◇ ${b.name}`}</p>
            <FigureView figure={figure} language={language} format="half" download={download(figure.id)} />
          </div>
        ))}
      </div>
      <Heading words={COMPARE_COPY.themes[language]} />
      <ThemesCompared themes={compareThemes(a.timeline, b.timeline)} a={a.name} b={b.name} language={language} />
      {year !== null && (
        <>
          <h2 className="mt-10 mb-3" id="statements">
            {COMPARE_COPY.statements[language](year)}
          </h2>
          <StatementsBeside sides={[a, b]} year={year} language={language} />
        </>
      )}
      <p className="controls mt-8">
        <a href={extractAddress("comparison", address, language)}>{COMPARE_COPY.csv[language]}</a>
      </p>
    </>
  );
}

type YearChapterProps = Omit<ComparisonProps, "year"> & { readonly year: number; readonly shared: readonly number[] };

function YearChapter({ a, b, year, shared, language }: YearChapterProps) {
  const typical = typicalFigures(listCountyFigures(a.agency, [a.agency, b.agency], year));
  const county = typical.size === 0 ? null : a.agency.county;
  const rows = compareRows(a.years, b.years, year, language, typical);
  const names = { a: a.name, b: b.name };
  const folds = [
    { rows: rows.oneSided, words: COMPARE_COPY.oneSided },
    { rows: rows.equal, words: COMPARE_COPY.equalRows },
    { rows: rows.missing, words: COMPARE_COPY.missingRows },
  ];
  return (
    <>
      <Heading words={COMPARE_COPY.differences[language]} />
      <p className="small controls">
        {COMPARE_COPY.year[language]}
        {shared.map((one) => (
          <span key={one}>
            {" "}
            <a
              aria-current={one === year ? "true" : undefined}
              className={one === year ? "font-semibold" : undefined}
              href={pageAddress(language, "/compare", {
                a: a.agencyId,
                b: b.agencyId,
                year: one === shared.at(-1) ? null : one,
              })}
            >
              {one}
            </a>
          </span>
        ))}
      </p>
      <p className="soft small mb-2">
        {COMPARE_COPY.differencesNote[language](year)}
        {county !== null && ` ${COMPARE_COPY.countyOrderNote[language](county)}`}
      </p>
      {rows.different.length === 0 ? (
        <p>{COMPARE_COPY.noDifferences[language]}</p>
      ) : (
        <CompareTable rows={rows.different} names={names} county={county} language={language} />
      )}
      {folds
        .filter((fold) => fold.rows.length > 0)
        .map((fold) => (
          <details key={fold.words.en("")} className="mt-2">
            <summary>{fold.words[language](formatNumber(fold.rows.length))}</summary>
            <CompareTable rows={fold.rows} names={names} county={county} language={language} />
          </details>
        ))}
    </>
  );
}

function Heading({ words }: { readonly words: string }) {
  return <h2 className="mt-10 mb-3">{words}</h2>;
}
