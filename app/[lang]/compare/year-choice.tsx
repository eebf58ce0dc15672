import type { ReactNode } from "react";
import { type ComparedYears, sharedYears, yearsHeld } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import { SIDES } from "@/lib/view/side-key";
import type { Language } from "@/lib/vocabulary/code-labels";
import { SideWords } from "../../_components/side-words";
import { comparisonAddress } from "./compare-address";
import type { ComparedSide } from "./load-side";

type YearChoiceProps = {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly compared: ComparedYears;
  readonly language: Language;
};

/** The years to choose from: one for both sides, or one for each; every choice is a link. */
export function YearChoice({ a, b, compared, language }: YearChoiceProps) {
  const isOneAgency = a.agencyId === b.agencyId;
  const shared = isOneAgency ? [] : sharedYears(a.years, b.years);
  const address = (years: ComparedYears) => comparisonAddress({ a, b }, years, language);
  const same = compared.a === compared.b;
  const perSide = SIDES.map((key) => {
    const side = { a, b }[key];
    return (
      <YearLinks
        key={key}
        label={
          <SideWords side={key}>
            {COMPARE_COPY.yearOfSide[language](COMPARE_COPY.sides[key][language], side.name)}
          </SideWords>
        }
        years={yearsHeld(side.years)}
        chosen={compared[key]}
        address={(year) => address({ ...compared, [key]: year })}
      />
    );
  });
  return (
    <nav className="year-choice controls" aria-label={COMPARE_COPY.year[language]}>
      {shared.length > 0 && (
        <YearLinks
          label={COMPARE_COPY.bothSidesYear[language]}
          years={shared}
          chosen={same ? compared.a : null}
          address={(year) => address({ a: year, b: year })}
        />
      )}
      {isOneAgency || shared.length === 0 ? (
        perSide
      ) : (
        <details open={!same}>
          <summary>{COMPARE_COPY.otherYearsChoice[language]}</summary>
          {perSide}
        </details>
      )}
    </nav>
  );
}

type YearLinksProps = {
  readonly label: ReactNode;
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly address: (year: number) => string;
};

function YearLinks({ label, years, chosen, address }: YearLinksProps) {
  return (
    <p>
      <span className="label">{label}</span>
      {years.map((year) => (
        <a key={year} href={address(year)} aria-current={year === chosen ? "true" : undefined}>
          {year}
        </a>
      ))}
    </p>
  );
}
