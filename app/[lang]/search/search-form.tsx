import { listPlaces } from "@/db/queries/list-places";
import { pageAddress } from "@/lib/view/addresses";
import { OVERVIEW_COPY } from "@/lib/view/copy/overview-copy";
import { SEARCH_COPY } from "@/lib/view/copy/search-copy";
import type { SearchRequest } from "@/lib/view/search-request";
import { codeLabel, type Language } from "@/lib/vocabulary/code-labels";
import { SEARCH_SECTIONS } from "@/lib/vocabulary/search-sections";
import { THEMES } from "@/lib/vocabulary/themes";
import { PlaceSelect } from "../../_components/place-select";
import { YearSelect } from "../../_components/year-select";

type SearchFormProps = {
  readonly request: SearchRequest;
  readonly years: readonly number[];
  readonly language: Language;
};

/** The words and what narrows them: a plain form, so that it works without script. */
export function SearchForm({ request, years, language }: SearchFormProps) {
  const { q, scope, theme, section } = request;
  const places = listPlaces(scope);
  return (
    <form className="filters" method="get" action={pageAddress(language, "/search")}>
      <label>
        {SEARCH_COPY.words[language]}
        <input type="search" name="q" defaultValue={q ?? ""} maxLength={40} required />
      </label>
      <label>
        {SEARCH_COPY.section[language]}
        <select name="section" defaultValue={section ?? ""}>
          <option value="">{SEARCH_COPY.allSections[language]}</option>
          {Object.entries(SEARCH_SECTIONS).map(([code, words]) => (
            <option key={code} value={code}>
              {words[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {SEARCH_COPY.theme[language]}
        <select name="theme" defaultValue={theme ?? ""}>
          <option value="">{SEARCH_COPY.allSections[language]}</option>
          {Object.keys(THEMES).map((code) => (
            <option key={code} value={code}>
              {codeLabel("theme", code, language)}
            </option>
          ))}
        </select>
      </label>
      {(["province", "prefecture", "county"] as const).map((level) => (
        <PlaceSelect key={level} level={level} language={language} chosen={scope[level]} places={places[level]} />
      ))}
      <YearSelect years={years} chosen={scope.years} language={language} />
      <button type="submit">{SEARCH_COPY.search[language]}</button>
      <a className="small" href={pageAddress(language, "/search")}>
        {OVERVIEW_COPY.reset[language]}
      </a>
    </form>
  );
}
