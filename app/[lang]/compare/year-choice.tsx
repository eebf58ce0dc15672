import { type ComparedYears, sharedYears, yearsHeld } from "@/lib/view/compared-years";
import { COMPARE_COPY } from "@/lib/view/copy/compare-copy";
import type { Language } from "@/lib/vocabulary/code-labels";
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
  const perSide = (["a", "b"] as const).map((key) => {
    const side = { a, b }[key];
    return (
      <YearLinks
        key={key}
        label={COMPARE_COPY.yearOfSide[language](COMPARE_COPY[key === "a" ? "sideA" : "sideB"][language], side.name)}
        sign={key === "a" ? "●" : "◇"}
        className={`side-${key}`}
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
          sign={null}
          className=""
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
  readonly label: string;
  readonly sign: string | null;
  readonly className: string;
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly address: (year: number) => string;
};

function YearLinks({ label, sign, className, years, chosen, address }: YearLinksProps) {
  return (
    <p>
      <span className={`label ${className}`}>
        {sign !== null && `${sign} `}
        {label}
      </span>
      {years.map((year) => (
        <a key={year} href={address(year)} aria-current={year === chosen ? "true" : undefined}>
          {year}
        </a>
      ))}
    </p>
  );
}
