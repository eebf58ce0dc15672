import type { PlaceCount } from "@/db/queries/list-places";
import { pageAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import type { Scope } from "@/lib/view/scope";
import type { Language } from "@/lib/vocabulary/code-labels";
import { PlaceSelect } from "./place-select";
import { YearSelect } from "./year-select";

type ScopeFiltersProps = {
  readonly language: Language;
  readonly scope: Scope;
  readonly places: Readonly<Record<"province" | "prefecture" | "county", readonly PlaceCount[]>>;
  readonly years: readonly number[];
  /** The path of the page that they narrow. */
  readonly path: string;
};

/** The filters in one line: a plain form, so that it works without script; the address carries its state. */
export function ScopeFilters({ language, scope, places, years, path }: ScopeFiltersProps) {
  return (
    <form
      className="filters"
      method="get"
      action={pageAddress(language, path)}
      aria-label={OVERVIEW_COPY.filters[language]}
    >
      {(["province", "prefecture", "county"] as const).map((level) => (
        <PlaceSelect key={level} level={level} language={language} chosen={scope[level]} places={places[level]} />
      ))}
      <YearSelect years={years} chosen={scope.years} language={language} />
      <button type="submit">{OVERVIEW_COPY.show[language]}</button>
      <a href={pageAddress(language, path)} className="small">
        {OVERVIEW_COPY.reset[language]}
      </a>
    </form>
  );
}
