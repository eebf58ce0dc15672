import type { PlaceCount } from "@/db/queries/list-places";
import { pageAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { type Scope, yearsParameter } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";
import { PlaceSelect } from "./place-select";

type ScopeFiltersProps = {
  readonly language: Language;
  readonly scope: Scope;
  readonly places: Readonly<Record<"province" | "prefecture" | "county", readonly PlaceCount[]>>;
  readonly years: readonly number[];
};

/** The filters in one line: a plain form, so that it works without script; the address carries its state. */
export function ScopeFilters({ language, scope, places, years }: ScopeFiltersProps) {
  return (
    <form
      className="filters"
      method="get"
      action={pageAddress(language, "/")}
      aria-label={OVERVIEW_COPY.filters[language]}
    >
      {(["province", "prefecture", "county"] as const).map((level) => (
        <PlaceSelect key={level} level={level} language={language} chosen={scope[level]} places={places[level]} />
      ))}
      <label>
        {OVERVIEW_COPY.years[language]}
        <select name="year" defaultValue={yearsParameter(scope.years) ?? ""}>
          <option value="">{OVERVIEW_COPY.all[language]}</option>
          {yearChoices(years, yearsParameter(scope.years)).map((choice) => (
            <option key={choice} value={choice}>
              {choice.replace("-", "–")}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{OVERVIEW_COPY.show[language]}</button>
      <a href={pageAddress(language, "/")} className="small">
        {OVERVIEW_COPY.reset[language]}
      </a>
    </form>
  );
}

/** Every single year, and the years of each edition; the chosen range too where it is another. */
function yearChoices(years: readonly number[], chosen: string | null): readonly string[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ranges = [
    ...(first <= 2019 && last >= 2020 ? ["2019-2020"] : []),
    ...(first <= 2021 && last > 2021 ? [`2021-${last}`] : []),
  ];
  const choices = [...ranges, ...years.map(String).reverse()];
  return chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices];
}
