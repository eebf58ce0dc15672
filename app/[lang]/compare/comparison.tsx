import { extractAddress, pageAddress, townshipAddress } from "@/lib/view/addresses";
import { comparability } from "@/lib/view/comparability";
import { compareThemes } from "@/lib/view/compare-themes";
import type { ComparedYears } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { SIDES } from "@/lib/view/side-key";
import type { Language } from "@/lib/vocabulary/code-labels";
import { FigureMultiples } from "../../_components/figure-multiples";
import { FigureView } from "../../_components/figure-view";
import { SideWords } from "../../_components/side-words";
import { ComparabilityStrip } from "./comparability-strip";
import { yearParameters } from "./compare-address";
import { comparisonFigures } from "./comparison-figures";
import { Differences } from "./differences";
import type { ComparedSide } from "./load-side";
import { StatementsBeside } from "./statements-beside";
import { ThemesCompared } from "./themes-compared";
import { YearChoice } from "./year-choice";

type ComparisonProps = {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly compared: ComparedYears;
  readonly language: Language;
};

/** Two reports side by side: first whether they can be compared, then where they differ, then every chapter. */
export function Comparison({ a, b, compared, language }: ComparisonProps) {
  const same = compared.a === compared.b;
  const isOneAgency = a.agencyId === b.agencyId;
  const address = { a: a.agencyId, b: b.agencyId, ...yearParameters({ a, b }, compared) };
  const download = (figure: string) => pageAddress(language, `/figures/${figure}.csv`, address);
  const { measures, outcomes } = comparisonFigures(a, b, compared, language);
  const overYears = same && !isOneAgency;
  const sides = { a, b };
  const names = { a: sideName(a, compared.a, overYears, language), b: sideName(b, compared.b, overYears, language) };
  const years = same ? String(compared.a ?? "") : COMPARE_COPY.sidesOfYears[language](compared.a, compared.b);
  return (
    <>
      <p className="versus">
        {SIDES.map((side) => (
          <a key={side} className={`side-${side}`} href={townshipAddress(language, sides[side].agencyId)}>
            <SideWords side={side}>{names[side]}</SideWords>
          </a>
        ))}
      </p>
      <YearChoice a={a} b={b} compared={compared} language={language} />
      <Heading words={COMPARE_COPY.comparability[language]} />
      <ComparabilityStrip rows={comparability(a, b, compared, language)} language={language} />
      <Differences a={a} b={b} compared={compared} download={download("compare.differences")} language={language} />
      <Heading words={COMPARE_COPY[overYears ? "multiples" : "measures"][language]} />
      <FigureMultiples figures={measures} language={language} download={download} />
      <Heading words={COMPARE_COPY.outcomes[language]} />
      <div className="grid gap-8 md:grid-cols-2">
        {outcomes.map((figure, index) => {
          const side = outcomes.length > 1 ? SIDES[index] : undefined;
          return (
            <div key={figure.id} className="min-w-0">
              {side !== undefined && (
                <p>
                  <SideWords side={side}>{sides[side].name}</SideWords>
                </p>
              )}
              <FigureView figure={figure} language={language} format="half" download={download(figure.id)} />
            </div>
          );
        })}
      </div>
      <Heading words={COMPARE_COPY.themes[language]} />
      <ThemesCompared
        themes={compareThemes(a.years, b.years, overYears ? null : compared)}
        names={names}
        note={COMPARE_COPY[overYears ? "themesNote" : "themesOfYears"][language]}
        language={language}
      />
      <h2 className="mt-10 mb-3" id="statements">
        {COMPARE_COPY.statements[language](years)}
      </h2>
      <StatementsBeside sides={[a, b]} compared={compared} language={language} />
      {!isOneAgency && (
        <p className="controls mt-8">
          <a href={extractAddress("comparison", { a: a.agencyId, b: b.agencyId }, language)}>
            {COMPARE_COPY.csvAll[language]}
          </a>
        </p>
      )}
    </>
  );
}

function sideName(side: ComparedSide, year: number | null, overYears: boolean, language: Language): string {
  return overYears ? side.name : COMPARE_COPY.reportOf[language](side.name, year);
}

function Heading({ words }: { readonly words: string }) {
  return <h2 className="mt-10 mb-3">{words}</h2>;
}
